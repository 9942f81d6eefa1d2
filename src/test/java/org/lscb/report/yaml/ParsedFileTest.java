package org.lscb.report.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.YamlNode.Mapping;

class ParsedFileTest {

  @Test
  void keepsEveryKindOfNodeWithItsPlace() {
    Mapping read =
        read(
            "a.yaml",
            """
            plain: text
            quoted: "text £ \\u201Cé\\u201D"
            empty:
            inner:
              list: [1, [2, 3]]
              block:
                - one: 1
                  two: 2
                - three
            long: %s
            """
                .formatted("word ".repeat(4000).strip()));

    Mapping back = ParsedFile.read("a.yaml", ParsedFile.write(read));

    assertThat(back).isEqualTo(read);
    assertThat(back.get("quoted").orElseThrow().position().line()).isEqualTo(2);
  }

  @Test
  void takesThePathOfTheFileThatItIsReadFor() {
    byte[] bytes = ParsedFile.write(read("a.yaml", "one: 1\n"));

    assertThat(ParsedFile.read("b.yaml", bytes)).isEqualTo(read("b.yaml", "one: 1\n"));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void keepsTheDefinitionsOfTheProgram(Path path) throws IOException {
    Mapping read = read(path.toString(), Files.readString(path));

    assertThat(ParsedFile.read(path.toString(), ParsedFile.write(read))).isEqualTo(read);
  }

  static List<Path> definitions() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("templates"))) {
      return all.filter(one -> one.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Mapping read(String file, String text) {
    return new YamlReader()
        .read(file, text.getBytes(StandardCharsets.UTF_8), new Diagnostics())
        .orElseThrow();
  }
}
