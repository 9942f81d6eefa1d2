package org.lscb.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.definition.Aspect;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Published;
import org.lscb.report.document.Table;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;
import org.lscb.report.statistics.interval.Confidence;

/** Intervals and comparisons, from the data to what is printed. */
class ComparisonsTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          referred:
            label: Referred
            by: [source]
          assessed:
            label: Assessed
          population:
            label: Population
            about: public
      breakdowns:
        source:
          members:
            school: School
            police: Police
            health: Health
          adds-up: never
      indicators:
        rate:
          rate: referred
          per: 10000
          of: population
          decimals: 1
          label: Referrals per 10,000 children
          better: lower
          intervals: [95%, 99.8%]
        share:
          conversion: assessed
          of: referred
          decimals: 1
          label: Assessed, share
      tables:
        rates:
          caption: Rates
          rows:
            by: source
          columns:
            - show: rate
            - show: rate
              interval: 95%
            - show: rate
              against: england
      """;

  private static final String DATA =
      """
      referred by source and area:
        columns: [riverside, england]
        school:  [65, 100]
        police:  [9, 100]
        health:  [95, 100]
      population by area:
        riverside: 10000
        england: 10000
      """;

  @TempDir private Path folder;

  private WrittenBoard written(String blocks) {
    return new WrittenBoard(folder).chapter(CHAPTER).data(blocks);
  }

  private Computed aspect(String blocks, String address, Aspect aspect) {
    ReadBoard board = written(blocks).read();
    assertThat(board.told()).isEmpty();
    return board.calculator().compute(board.place(address).orElseThrow(), aspect);
  }

  private static String sinceBefore(Computed computed) {
    return ReadBoard.text(computed);
  }

  @Test
  void intervalsAndComparisonsStandInColumns() {
    ReadBoard board = written(DATA).read();
    assertThat(cells(board.published()))
        .containsExactly(
            "School: 65.0, 50.2 to 82.8, Lower (99.8%)",
            "Police: 9.0, 4.1 to 17.1, Lower (99.8%)", "Health: 95.0, 76.9 to 116.1, Similar");
    assertThat(table(board.published()).columns())
        .containsExactly("Referrals per 10,000 children", "95% interval", "Compared with England");
    assertThat(board.told()).isEmpty();
  }

  @Test
  void columnsAreExplainedUnderTheTableAndSayWhichDirectionIsBetter() {
    assertThat(table(written(DATA).read().published()).notes())
        .hasSize(3)
        .anyMatch(one -> one.startsWith("The 95% interval shows how far chance alone"))
        .anyMatch(one -> one.startsWith("Higher or lower: by more than chance alone"))
        .contains("Referrals per 10,000 children: lower is better.");
  }

  @Test
  void intervalAndComparisonOfAWithheldValueAreWithheld() {
    String small = DATA.replace("police:  [9,", "police:  [4,");
    assertThat(cells(written(small).read().published()))
        .hasSize(3)
        .contains("Police: [c], [c], [c]");
  }

  @Test
  void sentencesSayIntervalAndComparison() {
    String text =
        """
        {{rate/school}} ({{interval of rate/school}}) is {{rate/school against england}}.
        {{rate/health}} is {{rate/health against england}}.
        """;
    ReadBoard board = written(DATA).text(text).read();
    assertThat(values(board))
        .containsExactly(
            "65.0",
            "50.2 to 82.8",
            "lower than England, by more than chance alone would explain",
            "95.0",
            "similar to England (chance alone could explain the difference)");
    assertThat(board.told()).isEmpty();
  }

  @Test
  void firstDeclaredIntervalIsTheOneOfSentences() {
    WrittenBoard wide = written(DATA).chapter(CHAPTER.replace("[95%, 99.8%]", "99.8%"));
    ReadBoard board = wide.text("{{interval of rate/school}}\n").read();
    assertThat(values(board)).containsExactly("42.9 to 94.0");
  }

  @Test
  void shareIsComparedWithTheYearBeforeByATwoSampleMethod() {
    String years =
        """
        values by measure and period:
          columns:  [2017-18, 2018-19]
          referred: [100, 100]
          assessed: [45, 60]
        """;
    Aspect before = new Aspect.Against(Aspect.PREVIOUS);
    assertThat(sinceBefore(aspect(years, "share", before))).isEqualTo("HIGHER_BEYOND_95");
    String fewer = years.replace("[45, 60]", "[50, 60]");
    assertThat(sinceBefore(aspect(fewer, "share", before))).isEqualTo("SIMILAR");
  }

  @Test
  void rateIsComparedWithTheYearBeforeGivenBothCounts() {
    String years =
        """
        referred by period:
          2017-18: 0
          2018-19: 6
        population by period:
          mid-2017: 1000
          mid-2018: 1000
        """;
    Aspect before = new Aspect.Against(Aspect.PREVIOUS);
    assertThat(sinceBefore(aspect(years, "rate", before))).isEqualTo("HIGHER_BEYOND_95");
    String fewer = years.replace(": 6", ": 5");
    assertThat(sinceBefore(aspect(fewer, "rate", before))).isEqualTo("SIMILAR");
  }

  @Test
  void stocksAtTwoDatesShareChildrenAndAreNotTested() {
    String stocks =
        """
        referred by period:
          2018-03-31: 100
          2019-03-31: 300
        population:
          value: 10000
          period: mid-2018
        """;
    String text = "{{rate against previous}}\n";
    ReadBoard board = written(stocks).text(text).read();
    assertThat(values(board)).containsExactly("higher than at 31 March 2018");
  }

  @Test
  void withoutANumberThereIsNoInterval() {
    Aspect interval = new Aspect.Interval(Confidence.OF_95);
    String unknown = "referred: x\npopulation: 100\n";
    assertThat(ReadBoard.text(aspect(unknown, "rate", interval))).isEqualTo("x");
    String rough = "referred: about 30\npopulation: 1000\n";
    assertThat(ReadBoard.text(aspect(rough, "rate", interval))).isEqualTo("z");
  }

  @Test
  void whatIsNotRecordedElsewhereIsAnErrorInASentence() {
    ReadBoard board =
        written("referred: 30\npopulation: 1000\n").text("{{rate against england}}\n").read();
    board.tabulated();
    assertThat(board.codes()).containsExactly("not-recorded");
  }

  private static Table table(Published published) {
    return published.tables().get(new Published.Place("own", "rates"));
  }

  private static List<String> cells(Published published) {
    return table(published).rows().stream()
        .map(
            row ->
                row.label()
                    + ": "
                    + String.join(
                        ", ",
                        row.cells().stream()
                            .map(one -> ((Table.Cell.Value) one).value().text())
                            .toList()))
        .toList();
  }

  private static List<String> values(ReadBoard board) {
    return DocumentWalk.blocks(board.composed())
        .flatMap(DocumentWalk::inlines)
        .filter(Inline.Value.class::isInstance)
        .map(one -> ((Inline.Value) one).words())
        .toList();
  }
}
