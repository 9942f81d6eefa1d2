package org.lscb.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.document.Published;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** Of children who died no rate is given below three, and no percentage of fewer than twenty. */
class DeathsTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          deaths:
            label: Deaths
            about: deaths
            by: [sex, cause]
          population:
            label: Population
            about: public
      breakdowns:
        sex:
          members:
            girls: Girls
            boys: Boys
        cause:
          members: open
      indicators:
        rate:
          rate: deaths
          per: 100000
          of: population
          decimals: 1
          label: Rate
        sex-share:
          share: deaths
          over: sex
          label: Share
      """;

  private static final String TABLE =
      """
      tables:
        by-sex:
          caption: Deaths
          rows:
            by: sex
            total: sex
          columns:
            show: deaths
      """;

  @TempDir private Path folder;

  private ReadBoard board(String chapter, String profile, String text, String data) {
    ReadBoard board =
        new WrittenBoard(folder)
            .with(
                WrittenBoard.YEAR + "/report.yaml",
                "title: Annual report\nchapters: [own]\nsmall-numbers:\n  profile: "
                    + profile
                    + "\n  because: Invented children.\n")
            .chapter(chapter)
            .text(text)
            .data("population: 60000\n" + data)
            .read();
    board.published();
    return board;
  }

  private static PublishedValue value(ReadBoard board, String address) {
    return board
        .published()
        .value(new Published.Asked("own", address, Published.Asked.Form.VALUE))
        .orElseThrow()
        .value();
  }

  @ParameterizedTest
  @CsvSource({
    "none, 2, [u], false",
    "none, 3, 5.0, true",
    "none, 19, 31.7, true",
    "none, 20, 33.3, false",
    "dfe, 0, [u], false",
    "dfe, 5, [c], false",
    "dfe, 6, 10.0, true",
  })
  void aRateNeedsThreeAndIsOfLowReliabilityUnderTwenty(
      String profile, int deaths, String text, boolean noted) {
    PublishedValue rate = value(board(CHAPTER, profile, "{{rate}}\n", "deaths: " + deaths), "rate");
    assertThat(rate.text()).isEqualTo(text);
    assertThat(rate.notes().stream().anyMatch(one -> one.contains("[u]"))).isEqualTo(noted);
  }

  @ParameterizedTest
  @CsvSource({"9, 10, [u]", "9, 11, 45%"})
  void aPercentageNeedsABaseOfTwenty(int girls, int boys, String text) {
    String data = "deaths by sex:\n  girls: " + girls + "\n  boys: " + boys + "\n";
    assertThat(
            value(board(CHAPTER, "dfe", "{{sex-share/girls}}\n", data), "sex-share/girls").text())
        .isEqualTo(text);
  }

  @Test
  void otherChildrenAreCountedWithoutTheseRules() {
    String chapter = CHAPTER.replace("about: deaths", "about: children");
    assertThat(value(board(chapter, "none", "{{rate}}\n", "deaths: 2"), "rate").text())
        .isEqualTo("3.3");
  }

  @ParameterizedTest
  @CsvSource({
    "8, 11, 2018-19, true",
    "9, 11, 2018-19, false",
    "8, 11, 2014-04-01 to 2019-03-31, false"
  })
  void fewDeathsOfAYearAreToBePooled(int girls, int boys, String period, boolean told) {
    String data =
        "deaths by sex:\n  period: " + period + "\n  girls: " + girls + "\n  boys: " + boys + "\n";
    ReadBoard board = board(CHAPTER + TABLE, "dfe", "{{table: by-sex}}\n", data);
    assertThat(board.codes().contains("deaths-not-pooled")).isEqualTo(told);
  }

  @Test
  void aTableOfTwoBreakdownsOfDeathsIsAnError() {
    String crossed = TABLE.replace("columns:\n", "columns:\n      by: cause\n");
    String data =
        """
        deaths by sex and cause:
          columns: [Sepsis, Asthma]
          girls: [20, 30]
          boys: [40, 30]
        """;
    assertThat(board(CHAPTER + crossed, "dfe", "{{table: by-sex}}\n", data).codes())
        .contains("deaths-crossed");
    assertThat(board(CHAPTER + crossed, "none", "{{table: by-sex}}\n", data).codes())
        .doesNotContain("deaths-crossed");
  }

  @Test
  void aRareCauseInTheWordsOfTheCaseIsQuestioned() {
    String causes = TABLE.replace("by: sex", "by: cause").replace("total: sex", "total: cause");
    String rare = "deaths by cause:\n  Prematurity: 60\n  Sepsis: 30\n  Hit by a tram: 1\n";
    assertThat(board(CHAPTER + causes, "dfe", "{{table: by-sex}}\n", rare).codes())
        .contains("cause-named");
    assertThat(
            board(CHAPTER + causes, "dfe", "{{table: by-sex}}\n", rare.replace(": 1", ": 11"))
                .codes())
        .doesNotContain("cause-named");
  }

  @ParameterizedTest
  @CsvSource({"30, 0, true", "29, 1, false", "0, 0, false"})
  void aGroupThatIsAllInOneCategoryIsTold(int girls, int boys, boolean told) {
    String children = CHAPTER.replace("about: deaths", "about: children");
    String data = "deaths by sex:\n  girls: " + girls + "\n  boys: " + boys + "\n";
    List<String> codes = board(children + TABLE, "dfe", "{{table: by-sex}}\n", data).codes();
    assertThat(codes.contains("group-disclosed")).isEqualTo(told);
  }
}
