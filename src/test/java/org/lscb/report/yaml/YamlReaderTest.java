package org.lscb.report.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.kept.Kept;

/** What is read, as what, and where it stands. */
class YamlReaderTest {

  @Test
  void whatIsRememberedIsReadAnewWithOtherContentAndTellsItsProblemsAgain() {
    YamlReader reader = new YamlReader(Kept.fromLastTime());
    Optional<YamlNode.Mapping> first = read(reader, "a: 1\n", 0);
    assertThat(read(reader, "a: 1\n", 0).orElseThrow()).isSameAs(first.orElseThrow());
    assertThat(read(reader, "a: 2\n", 0)).isNotEqualTo(first);
    for (int time = 0; time < 2; time++) {
      assertThat(read(reader, "a: 1\na: 2\n", 1)).isEmpty();
    }
  }

  private static Optional<YamlNode.Mapping> read(YamlReader reader, String text, int problems) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<YamlNode.Mapping> root =
        reader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), diagnostics);
    assertThat(diagnostics.inReadingOrder()).hasSize(problems);
    return root;
  }

  @Test
  void everyScalarIsTheTextThatStandsThere() {
    Reading reading =
        Reading.of(
            """
            a: no
            b: 0012
            c: 1,234
            d: "false"
            e: 2019-03-31
            f: 1e3
            g: null
            h: ~
            i: 0x1F
            j: .inf
            k: 40%
            l: <5
            m: 12:30
            n: -5
            """);
    assertThat(reading.keys().stream().map(key -> reading.scalar(key).text()))
        .containsExactly(
            "no",
            "0012",
            "1,234",
            "false",
            "2019-03-31",
            "1e3",
            "null",
            "~",
            "0x1F",
            ".inf",
            "40%",
            "<5",
            "12:30",
            "-5");
    assertThat(reading.told()).isEmpty();
  }

  @Test
  void keysSurviveAsText() {
    Reading reading = Reading.of("no: 1\n0012: 2\n2019-03-31: 3\n\"false\": 4\n12: 5\nnull: 6\n");
    assertThat(reading.keys()).containsExactly("no", "0012", "2019-03-31", "false", "12", "null");
  }

  @Test
  void quotesAreRemembered() {
    Reading reading = Reading.of("a: x\nb: \"x\"\nc: 'x'\nd: |\n  x\ne: >-\n  x\n");
    assertThat(reading.keys().stream().map(key -> reading.scalar(key).quoted()))
        .containsExactly(false, true, true, true, true);
    assertThat(reading.scalar("d").text()).isEqualTo("x\n");
    assertThat(reading.scalar("e").text()).isEqualTo("x");
  }

  @Test
  void positionsCountCodePoints() {
    Reading reading =
        Reading.of("😀: [a, 😀😀, c]\r\n\"é\": {0}\r\nlast: ü\r\n".replace("{0}", "'x'"));
    assertThat(reading.at("😀", 1).position().column()).isEqualTo(8);
    assertThat(reading.at("😀", 1).position().length()).isEqualTo(2);
    assertThat(reading.at("😀", 2).position().column()).isEqualTo(12);
    assertThat(reading.at("é").position()).hasToString("file.yaml:2:6");
    assertThat(reading.at("é").position().length()).isEqualTo(3);
    assertThat(reading.at("last").position()).hasToString("file.yaml:3:7");
  }

  @Test
  void aByteOrderMarkIsNotCounted() {
    assertThat(Reading.of("\uFEFFtitle: x\n").at("title").position()).hasToString("file.yaml:1:8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void allLineEndsAreRead(String end) {
    Reading reading = Reading.of(String.join(end, "a: 1", "", "# note", "b:", "  c: 2", ""));
    assertThat(reading.at("b", "c").position()).hasToString("file.yaml:5:6");
    assertThat(reading.told()).isEmpty();
  }

  @Test
  void blocksBeginAtTheirFirstEntry() {
    Reading reading = Reading.of("a:\n  b: 1\nc:\n  - d\ne: [f]\n");
    assertThat(reading.at("a").position()).hasToString("file.yaml:2:3");
    assertThat(reading.at("c").position()).hasToString("file.yaml:4:3");
    assertThat(reading.at("e").position()).hasToString("file.yaml:5:4");
    assertThat(((YamlNode.Sequence) reading.at("c")).flow()).isFalse();
    assertThat(((YamlNode.Sequence) reading.at("e")).flow()).isTrue();
  }

  @Test
  void aKeyWithoutValueHasAnEmptyScalar() {
    Reading reading = Reading.of("a:\nb: 1\nc:  # to come\n");
    assertThat(reading.scalar("a").text()).isEmpty();
    assertThat(reading.scalar("a").quoted()).isFalse();
    assertThat(reading.scalar("c").text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 5 # checked\n",
        "a: text  # set apart by two spaces\n",
        "a: \"text\" # after quotes\n",
        "a: [b, c] # after a bracket\n",
        "a: # before a block\n  b: 1\n",
        "# first\na: b#c\n",
        "a: one text\n  on two lines\n",
        "a: 'it''s'\n",
        "a: \"one\n  text\"\n",
        "a: [one,\n  two]\n",
        "a: [\n  one,\n]\n",
        "a:\n- b\n- c\n",
        "a: https://example.org/x\n",
        "a:\n  https://example.org/x\n",
        "a: 10:30\n",
        "a: other-chapter:measure\n",
        "a: [other-chapter:measure, b]\n",
        "a:\n  - -5\n  - - b\n",
        "a: “Safe” and “sound”\n",
        "a: “They listened,” she said\n",
        "a: it’s\n",
        "a: |\n  key:value\n  - *x*\n  # no comment\n\n  “x”\n",
        "a: >\n  text\n  <<<<<<< not at the beginning\n",
        "a: x & y * z ! ? % @\n",
        "a: 1\u00a0200\n",
        "---\na: b\n",
        "%YAML 1.2\n---\na: b\n",
        "a: b\n...\n",
        "a: b",
        "a: \"\"\n",
        "a: []\n",
        "Key with spaces (and more): 1\n",
      })
  void whatIsGoodStaysSilent(String text) {
    Reading reading = Reading.of(text);
    assertThat(reading.told()).isEmpty();
    assertThat(reading.root()).isPresent();
  }

  @Test
  void problemsAreReportedTogether() {
    Reading reading = Reading.of("a: &x 1\nb: Plan # 2\na: {c: d}\ne: !x y\n");
    assertThat(reading.told())
        .isEqualTo(
            List.of(
                "anchor 1:4",
                "swallowed-comment 2:9",
                "duplicate-key 3:1",
                "flow-mapping 3:4",
                "tag 4:4"));
    assertThat(reading.root()).isEmpty();
  }
}
