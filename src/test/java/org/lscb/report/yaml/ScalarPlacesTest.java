package org.lscb.report.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.SourceText;

/** Each word of a text is found where it stands in the file, however YAML writes the text. */
class ScalarPlacesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: one two HERE more\n",
        "a: one two\n  three HERE\n",
        "a:\n  one\n\n  HERE more\n",
        "a: 'it''s one ''two'' HERE'\n",
        "a: 'one\n\n  HERE'\n",
        "a: \"one \\\"two\\\" \\x41 \\u00e9 \\U0001F600 \\n HERE\"\n",
        "a: \"one \\\n  two\n  three HERE\"\n",
        "a: \"one\\\n  \\ HERE\"\n",
        "a: |\n  one\n\n    two\n  HERE more\n",
        "a: >\n  one\n  two HERE\n\n  more\n",
        "a: >2-\n    one\n  two HERE\n",
        "a: |  # comment\n  one HERE\n",
        "a: \"\ud83d\ude00 one\n  \ud83d\ude00 HERE\"\n",
        "a: [one, 'it''s HERE']\n",
      })
  void aWordIsFoundWhereItStands(String file) {
    YamlNode.Scalar scalar = lastScalar(file);
    SourceText source = SourceText.of(file);
    ScalarPlaces places = ScalarPlaces.of(source, scalar.position(), scalar.text());
    Position found = places.at(scalar.text().indexOf("HERE"), 4);
    assertThat(source.from(found.line(), found.column())).startsWith("HERE");
    assertThat(found.length()).isEqualTo(4);
  }

  @Test
  void whatGoesOverTheEndOfALineIsCountedToTheEnd() {
    String file = "a: one\n  two\n";
    ScalarPlaces places =
        ScalarPlaces.of(SourceText.of(file), new Position("a.yaml", 1, 4, 3), "one two");
    assertThat(places.at(0, 7)).isEqualTo(new Position("a.yaml", 1, 4, 3));
    assertThat(places.at(7, 1)).isEqualTo(new Position("a.yaml", 2, 6, 1));
  }

  private static YamlNode.Scalar lastScalar(String file) {
    YamlNode value =
        new YamlReader()
            .read("a.yaml", file.getBytes(StandardCharsets.UTF_8), new Diagnostics())
            .orElseThrow()
            .get("a")
            .orElseThrow();
    if (value instanceof YamlNode.Sequence list) {
      List<YamlNode> entries = list.entries();
      return (YamlNode.Scalar) entries.get(entries.size() - 1);
    }
    return (YamlNode.Scalar) value;
  }
}
