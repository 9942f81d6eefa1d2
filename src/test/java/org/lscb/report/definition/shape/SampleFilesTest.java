package org.lscb.report.definition.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.shape.JsonSchema;

/** Editors with the JSON Schemas find nothing wrong in what the samples hold. */
class SampleFilesTest {

  private static final List<Path> HOMES =
      List.of(
          Path.of("sample-data"),
          Path.of("templates"),
          Path.of("src", "test", "resources", "golden", "diagnostics", "base"));

  private static final Map<String, Schema> SCHEMAS = schemas();

  private static Map<String, Schema> schemas() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Map<String, Schema> schemas = new HashMap<>();
    FileShapes.ALL.forEach(
        (kind, shape) ->
            schemas.put(kind, registry.getSchema(new JsonSchema().write(kind, shape))));
    return schemas;
  }

  static List<Path> files() throws IOException {
    List<Path> files = new java.util.ArrayList<>();
    for (Path home : HOMES) {
      try (Stream<Path> all = Files.walk(home)) {
        // A chapter.yaml of a board that lies over a built-in one is no whole chapter.
        all.filter(one -> one.toString().endsWith(".yaml"))
            .filter(one -> !isOverlay(one))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static boolean isOverlay(Path file) {
    String chapter = file.getParent().getFileName().toString();
    return file.endsWith("chapter.yaml")
        && !file.startsWith("templates")
        && Files.exists(Path.of("templates", "chapters", chapter));
  }

  @ParameterizedTest
  @MethodSource("files")
  void sampleFilesFitTheirSchema(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(SCHEMAS.get(kind(file, text)).validate(text, InputFormat.YAML)).isEmpty();
    Diagnostics diagnostics = new Diagnostics();
    FileShapes.check(kind(file, text), text, diagnostics);
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void anUnknownKeyInASampleFileIsRefused(Path file) throws IOException {
    String text = Files.readString(file) + "\nno such key at all: 7\n";
    assertThat(SCHEMAS.get(kind(file, text)).validate(text, InputFormat.YAML)).isNotEmpty();
  }

  private static String kind(Path file, String text) {
    String name = file.getFileName().toString();
    if (file.getParent().endsWith("guidance")) {
      return name.equals("index.yaml") ? "index" : "guidance";
    }
    if (List.of("board.yaml", "report.yaml", "chapter.yaml", "begin.yaml").contains(name)) {
      return name.replace(".yaml", "");
    }
    return text.lines().anyMatch(line -> line.startsWith("register:")) ? "register" : "dataset";
  }
}
