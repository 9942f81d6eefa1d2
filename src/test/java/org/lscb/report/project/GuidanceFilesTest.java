package org.lscb.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lscb.report.definition.guidance.Guidance;
import org.lscb.report.definition.shape.ReportShape;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlReader;
import org.lscb.report.yaml.shape.JsonSchema;

/** The guidance that comes with the program. */
class GuidanceFilesTest {

  private static final Path HOME = Path.of("templates", "guidance");

  private final Diagnostics diagnostics = new Diagnostics();

  private List<Guidance> all() {
    return new GuidanceFiles(new YamlReader(), diagnostics).all();
  }

  @Test
  void everyFileIsListedAndCanBeRead() throws IOException {
    try (Stream<Path> files = Files.list(HOME)) {
      List<String> names =
          files
              .map(one -> one.getFileName().toString().replace(".yaml", ""))
              .filter(one -> !one.equals("index"))
              .sorted()
              .toList();
      assertThat(all().stream().map(Guidance::id)).containsExactlyElementsOf(names);
    }
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    assertThat(all()).allSatisfy(one -> assertThat(one.elements()).hasSizeGreaterThan(4));
  }

  @Test
  void anEditorOffersEachOfThem() {
    String schema = new JsonSchema().write("report.yaml", ReportShape.FILE);
    assertThat(all()).extracting(Guidance::id).allMatch(id -> schema.contains('"' + id + '"'));
    assertThat(schema).contains(all().get(0).id() + ", " + all().get(1).id());
  }

  @Test
  void anElementThatTwoGuidancesShareAsksForTheSame() {
    Set<String> ids = new HashSet<>();
    for (Guidance one : all()) {
      for (Guidance.Element element : one.elements()) {
        assertThat(element.asks()).endsWith(".");
        ids.add(element.id() + ": " + element.label());
      }
    }
    assertThat(ids.stream().map(one -> one.replaceAll(": .*", ""))).doesNotHaveDuplicates();
  }

  @Test
  void whatBuiltInChaptersAnswerIsAskedFor() throws IOException {
    Set<String> known = new HashSet<>();
    all().forEach(one -> one.elements().forEach(element -> known.add(element.id())));
    int declared = 0;
    try (Stream<Path> chapters = Files.list(Path.of("templates", "chapters"))) {
      for (Path chapter : chapters.toList()) {
        byte[] bytes = Files.readAllBytes(chapter.resolve("chapter.yaml"));
        YamlNode answers =
            new YamlReader()
                .read("chapter.yaml", bytes, diagnostics)
                .orElseThrow()
                .get("answers")
                .orElse(null);
        if (answers instanceof YamlNode.Sequence list) {
          for (YamlNode one : list.entries()) {
            assertThat(known).contains(((YamlNode.Scalar) one).text());
            declared++;
          }
        }
      }
    }
    assertThat(declared).isGreaterThan(5);
  }
}
