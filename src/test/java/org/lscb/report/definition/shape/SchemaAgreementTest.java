package org.lscb.report.definition.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Goldens;
import org.lscb.report.yaml.shape.JsonSchema;

/** What an editor says with the JSON Schema is what the program says. */
class SchemaAgreementTest {

  private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

  static {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    FileShapes.ALL.forEach(
        (kind, shape) ->
            SCHEMAS.put(kind, registry.getSchema(new JsonSchema().write(kind, shape))));
  }

  static List<Path> bad() {
    return Goldens.of("traps/shape").inputs();
  }

  static Stream<Path> good() throws IOException {
    try (Stream<Path> samples = Files.walk(Path.of("src", "test", "resources", "shape"))) {
      return samples.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void schemaRefusesWhatTheProgramRefuses(Path file) throws IOException {
    assertThat(schemaTakes(file)).isFalse();
    assertThat(programTakes(file)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("good")
  void schemaTakesWhatTheProgramTakes(Path file) throws IOException {
    assertThat(schemaTakes(file)).isTrue();
    assertThat(programTakes(file)).isTrue();
  }

  @Test
  void everyKeyIsExplained() {
    FileShapes.ALL.forEach(
        (kind, shape) ->
            assertThat(new JsonSchema().write(kind, shape))
                .contains("\"$schema\" : \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"description\" : ")
                .isEqualTo(new JsonSchema().write(kind, shape)));
  }

  private static boolean schemaTakes(Path file) throws IOException {
    return SCHEMAS.get(kind(file)).validate(Files.readString(file), InputFormat.YAML).isEmpty();
  }

  private static boolean programTakes(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    FileShapes.check(kind(file), "file.yaml", Files.readAllBytes(file), diagnostics);
    return diagnostics.inReadingOrder().isEmpty();
  }

  private static String kind(Path file) {
    return file.getParent().getFileName().toString();
  }
}
