package org.lscb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.diagnostic.Problem.NARRATIVE_TABLE_TOO_LARGE;
import static org.lscb.report.diagnostic.Problem.NARRATIVE_TOO_DEEP;
import static org.lscb.report.diagnostic.Problem.NARRATIVE_TOO_LARGE;
import static org.lscb.report.diagnostic.Problem.NARRATIVE_TOO_MANY_MARKS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  @Test
  void ofTenMillionCharactersIsRefused() {
    Reading reading = Reading.of("x".repeat(10_000_000));

    assertThat(reading.problems()).containsExactly(NARRATIVE_TOO_LARGE);
    assertThat(reading.diagnostics().get(0).message())
        .isEqualTo("this file has 10000000 characters, more than the 1000000 that are read");
    assertThat(reading.blocks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> ", "- ", "1. ", "- > "})
  void nestedTooDeepIsRefused(String marker) {
    assertThat(Reading.of(marker.repeat(100_000) + "x").problems()).contains(NARRATIVE_TOO_DEEP);
  }

  @ParameterizedTest
  @CsvSource({"'*a ',b*", "'*a **b ', c** d*", "![,](x)", "[,]"})
  void withThousandsOfMarksInOneParagraphIsRefused(String open, String close) {
    String text = "a\n\n" + open.repeat(50_000) + "x" + close.repeat(50_000);

    assertThat(Reading.of(text).places()).containsExactly("3:1+1 narrative-too-many-marks");
  }

  @Test
  void isCountedByTheParagraph() {
    assertThat(Reading.of("> **a** *b* [c]\n>\n".repeat(5_000)).problems()).isEmpty();
    assertThat(Reading.of("- **a** *b* [c]\n".repeat(5_000)).problems())
        .containsExactly(NARRATIVE_TOO_MANY_MARKS);
  }

  @ParameterizedTest
  @CsvSource({"'*a ',b*", "'*a **b ', c** d*"})
  void stressedTooDeepIsRefused(String open, String close) {
    assertThat(Reading.of(open.repeat(100) + "x" + close.repeat(100)).problems())
        .containsExactly(NARRATIVE_TOO_DEEP);
  }

  @Test
  void ofManyParagraphsFullOfMarksIsRead() {
    String paragraph = "*a **b ".repeat(400) + "x" + "c** d*".repeat(400) + "\n\n";

    assertThat(Reading.of(paragraph.repeat(150)).blocks()).hasSize(150);
  }

  @Test
  void ofAMillionCellsIsRefused() {
    String heads = "|" + "a|".repeat(1_000) + "\n|" + "-|".repeat(1_000) + "\n";

    assertThat(Reading.of(heads + "|\n".repeat(100_000)).problems())
        .containsExactly(NARRATIVE_TABLE_TOO_LARGE);
    assertThat(Reading.of("|".repeat(900_000)).problems())
        .containsExactly(NARRATIVE_TABLE_TOO_LARGE);
  }

  /** Each of these takes minutes where a beginning is looked for its end to the end of the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        "[a](",
        "[a](<b",
        "]",
        "{{",
        "{{a}} ",
        "}}",
        "{",
        "<!--",
        "<?",
        "<a ",
        "<",
        "`",
        "`` ` ",
        "*a ",
        "_a*",
        "**",
        "~",
        "\\",
        "&",
        "&amp;",
        "[^a]",
        "[^",
        "[]",
        "[a]: b\n",
        "[a] ",
        "{{table: x}}\n",
        "{{quote}}\n",
        "{{end}}\n",
        "- a\n",
        "\t",
        "\n",
        "\r",
        "# ",
        "\uD83D\uDE00{{a}}",
        "a\n",
        "> a\n\n",
        "[^a]: b\n\n",
        "![a](b) ",
        "<a b=\"",
        "<http://a"
      })
  void ofOneThingRepeatedIsReadInLinearTime(String piece) {
    Reading reading = Reading.of(piece.repeat(200_000 / piece.length()));

    assertThat(reading.narrative().file()).isEqualTo("text/a.md");
  }

  @Test
  void ofBracketsInBracketsIsRead() {
    Reading reading = Reading.of("[".repeat(4_000) + "a" + "]".repeat(4_000));

    assertThat(reading.blocks()).hasSize(1);
  }

  @Test
  void withNullCharactersKeepsItsPlaces() {
    assertThat(Reading.of("a\0b {{c}}").references()).containsExactly("1:7+1 VALUE c");
  }
}
