package org.lscb.report.chart.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {

  private final Lettering letters = new Lettering(Typeface.regular(), 15);

  @Test
  void linesKeepTheWidthAndLoseNoWord() {
    String text = "Independent, voluntary and charity organisations of the three boroughs";

    List<String> lines = letters.wrap(text, 150);

    assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> letters.width(line) <= 150);
    assertThat(String.join(" ", lines)).isEqualTo(text);
  }

  @Test
  void linesAreOfNearlyEqualLength() {
    List<String> lines = letters.wrap("Children looked after away from home", 230);

    assertThat(lines).hasSize(2);
    assertThat(letters.width(lines.get(1))).isGreaterThan(letters.width(lines.get(0)) * 0.6);
  }

  @Test
  void compoundsBreakAfterTheirHyphen() {
    assertThat(letters.wrap("multi-agency", 60)).containsExactly("multi-", "agency");
  }

  @Test
  void aWordTooLongForALineIsBrokenAndLosesNoLetter() {
    String word = "Llanfairpwllgwyngyllgogerychwyrndrobwll";

    List<String> lines = letters.wrap(word, 80);

    assertThat(String.join("", lines)).isEqualTo(word);
    assertThat(lines).allMatch(line -> letters.width(line) <= 80);
    assertThat(letters.wordsFit(word, 80)).isFalse();
  }

  @Test
  void aWidthThatHoldsNothingStillEnds() {
    assertThat(letters.wrap("care", 1)).containsExactly("c", "a", "r", "e");
  }

  @Test
  void charactersThatNoPictureCanShowAreLeftOut() {
    assertThat(Lettering.clean(" a\u0000b\u200B\u202Ec\uFFFF\uD800\td\n")).isEqualTo("a bc d");
  }

  @Test
  void nothingGivesOneEmptyLine() {
    assertThat(letters.wrap("", 100)).containsExactly("");
  }

  @Test
  void aYearAmongWordsIsNotBroken() {
    assertThat(
            letters.wrap(
                "School year 2018-19 to 23 May 2019", letters.width("School year 2018-19") - 1))
        .noneMatch(line -> line.endsWith("2018-"))
        .anyMatch(line -> line.contains("2018-19"));
  }
}
