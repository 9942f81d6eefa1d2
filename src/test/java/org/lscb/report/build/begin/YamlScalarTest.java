package org.lscb.report.build.begin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlReader;

/** Whatever a board is called, its files say so. */
class YamlScalarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Larkmouth",
        "No: 1 Board",
        "A # B",
        "#1",
        "\"quoted\"",
        "it's",
        "'single'",
        "back\\slash",
        "3 Rivers",
        "true",
        "no",
        "~",
        "- a",
        "[a, b]",
        "{a}",
        "* star",
        "& and",
        "Ends with:",
        "Çà et là — “so”",
        "| pipe",
        "100%",
        "@ home",
        "a, b"
      })
  void aTextIsReadAsItWasMeant(String words) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] file =
        ("name: " + YamlScalar.of(words) + "\nlist: [" + YamlScalar.inList(words) + "]\n")
            .getBytes(StandardCharsets.UTF_8);
    var read = new YamlReader().read("board.yaml", file, diagnostics);
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    assertThat(((Scalar) read.orElseThrow().get("name").orElseThrow()).text()).isEqualTo(words);
  }

  @Test
  void aPlainNameNeedsNoQuotes() {
    assertThat(YamlScalar.of("King's Lynn & West Norfolk")).isEqualTo("King's Lynn & West Norfolk");
  }
}
