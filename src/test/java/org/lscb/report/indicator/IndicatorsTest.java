package org.lscb.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;
import org.lscb.report.statistics.Unit;

/** Each way to compute, with the cases in which nothing can be computed. */
class IndicatorsTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          children:
            label: Children
            by: [placement, school]
          cases:
            label: Cases
          population:
            label: Population
            about: public
          pass:
            label: Pass mark
            unit: percent
          score:
            label: Score
            unit: score
          bookings:
            label: Bookings
            about: places
            by: [school, outcome]
      breakdowns:
        placement:
          members:
            foster-care: Foster care
            homes: Homes
        school:
          members: open
        outcome:
          members:
            attended: Attended
            absent: Absent
            came-or-not:
              label: Came or not
              parts: [attended, absent]
          adds-up: partly
      indicators:
        rate:
          rate: children
          per: 10000
          of: population
          decimals: 1
          label: Rate
        share-of-placements:
          share: children
          over: placement
          label: Share
        share-of-cases:
          share: children
          of: cases
          label: Share of cases
        rest:
          remainder: bookings
          over: outcome
          label: Rest
        gap:
          difference: pass
          from: pass/england
          label: Gap
        gap-to-nowhere:
          difference: pass
          from: pass/englnd
          label: Gap
        children-less-cases:
          difference: children
          from: cases
          label: Difference
        per-case:
          mean: children
          of: cases
          label: Children a case
        growth:
          change: children
          decimals: 1
          label: Growth
        growth-since:
          change: children
          from: 2015-16
          label: Growth since
        circle:
          share: circle-too
          of: cases
          label: Circle
        circle-too:
          share: circle
          of: cases
          label: Circle
        rate-of-share:
          difference: share-of-cases
          from: share-of-cases/england
          label: Share gap
      """;

  @TempDir private Path folder;

  private ReadBoard read(String blocks) {
    ReadBoard board = new WrittenBoard(folder).chapter(CHAPTER).data(blocks).read();
    assertThat(board.told()).isEmpty();
    return board;
  }

  private static List<String> notes(ReadBoard board, String address) {
    return board.compute(address).notes();
  }

  @Test
  void aRateAtTheEndOfMarchTakesThePopulationOfTheYearBefore() {
    ReadBoard board =
        read(
            """
            children by period:
              2019-03-31: 352
              2018-19: 500
              2018-19 Q1: 100
              2018-01-29: 407
            population by period:
              mid-2016: 50000
              mid-2017: 60000
              mid-2018: 64000
              mid-2019: 70000
            """);
    assertThat(board.value("rate@2019-03-31")).isEqualTo("55");
    assertThat(board.value("rate@2018-19")).isEqualTo("78.125");
    assertThat(board.value("rate@2018-19 Q1")).isEqualTo("15.625");
    assertThat(board.value("rate@2018-01-29")).startsWith("67.83333333");
    assertThat(notes(board, "rate@2019-03-31")).isEmpty();
  }

  @Test
  void aPopulationOfTheSameDayOrYearComesFirst() {
    ReadBoard board =
        read(
            """
            children by period:
              2019-03-31: 352
            population by period:
              mid-2018: 64000
              2019-03-31: 35200
            """);
    assertThat(board.value("rate")).isEqualTo("100");
  }

  @Test
  void theOnlyOtherPopulationIsUsedAndSaid() {
    ReadBoard board =
        read("children by period:\n  2019-03-31: 352\npopulation by period:\n  mid-2015: 35200\n");
    assertThat(board.value("rate")).isEqualTo("100");
    assertThat(notes(board, "rate"))
        .containsExactly("The rate uses the only population that is recorded, that of mid-2015.");
  }

  @Test
  void ofSeveralOtherPopulationsTheLastOneBeforeIsUsedAndSaid() {
    ReadBoard board =
        read(
            """
            children by period:
              2019-03-31: 352
            population by period:
              mid-2014: 50000
              mid-2015: 35200
              mid-2020: 90000
            """);
    assertThat(board.value("rate")).isEqualTo("100");
    assertThat(notes(board, "rate"))
        .containsExactly(
            "The rate uses the nearest population that is recorded, that of mid-2015.");
  }

  @Test
  void aRateOfATimeThatIsNotStatedUsesTheOnlyPopulation() {
    ReadBoard board =
        read(
            """
            children by period:
              not stated: 352
            population by period:
              mid-2015: 35200
            """);
    assertThat(board.value("rate")).isEqualTo("100");
    assertThat(notes(board, "rate")).hasSize(1);
  }

  @Test
  void aPopulationWithoutDateIsSaidToHaveNone() {
    ReadBoard board =
        read(
            """
            children by period:
              2019-03-31: 352
            population by period:
              not stated: 35200
            """);
    assertThat(board.value("rate")).isEqualTo("100");
    assertThat(notes(board, "rate").get(0)).endsWith("for which the source states no date.");
  }

  @Test
  void theTotalRateIsSumOverSumNotMeanOfRates() {
    WrittenBoard board = new WrittenBoard(folder).areas("Ham", "Wes").chapter(CHAPTER);
    board.data(
        """
        children by area:
          ham: 10
          wes: 90
        population by area and period:
          columns: [mid-2018]
          ham: [1000]
          wes: [3000]
        """);
    ReadBoard read = board.read();
    assertThat(read.told()).isEmpty();
    assertThat(read.value("rate/ham")).isEqualTo("100");
    assertThat(read.value("rate/wes")).isEqualTo("300");
    assertThat(read.value("rate")).isEqualTo("250");
  }

  @Test
  void aShareIsOfTheTotalOverItsBreakdownOrOfAnotherMeasure() {
    ReadBoard board =
        read(
            """
            children by placement:
              foster-care: 30
              homes: 10
            cases: 80
            """);
    assertThat(board.value("share-of-placements/homes")).isEqualTo("25");
    assertThat(board.value("share-of-cases")).isEqualTo("50");
    assertThat(board.compute("share-of-cases").unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void nothingDividedByNothingIsNotApplicable() {
    ReadBoard board =
        read("children by placement:\n  foster-care: 0\n  homes: 0\ncases: 0\npopulation: 0\n");
    assertThat(board.value("share-of-placements/homes")).isEqualTo("z");
    assertThat(board.value("share-of-cases")).isEqualTo("z");
    assertThat(board.value("per-case")).isEqualTo("z");
    assertThat(board.value("rate")).isEqualTo("z");
  }

  @Test
  void whatIsComputedFromTheUnknownIsUnknownToo() {
    ReadBoard board = read("children: 10\ncases: x\npopulation: z\n");
    assertThat(board.value("share-of-cases")).isEqualTo("x");
    assertThat(board.value("rate")).isEqualTo("z");
    assertThat(read("children: 10\n").value("share-of-cases")).isEqualTo("nothing");
    assertThat(read("cases: 10\nchildren: x\n").value("children-less-cases")).isEqualTo("x");
  }

  @Test
  void theRemainderIsTheWrittenTotalWithoutTheWrittenParts() {
    ReadBoard board =
        read(
            """
            bookings by school and outcome:
              columns: [attended, absent, came-or-not, total]
              North:   [100, 20, 120, 150]
              South:   [10, 5, 15, 15]
            bookings by outcome:
              attended: 110
              absent: 25
              total: 165
            """);
    assertThat(board.value("rest/north")).isEqualTo("30");
    assertThat(board.value("rest/south")).isEqualTo("0");
    assertThat(board.value("rest")).isEqualTo("30");
  }

  @Test
  void aRemainderIsNegativeWhereThePartsAreMore() {
    assertThat(
            read("bookings by outcome:\n  attended: 110\n  absent: 25\n  total: 130\n")
                .value("rest"))
        .isEqualTo("-5");
  }

  @Test
  void theDifferenceOfPercentagesIsInPoints() {
    ReadBoard board = read("pass by area:\n  riverside: 51\n  england: 21\n");
    assertThat(board.value("gap")).isEqualTo("30");
    assertThat(board.compute("gap").unit()).isEqualTo(Unit.POINTS);
    assertThat(read("children: 51\ncases: 60\n").compute("children-less-cases").unit())
        .isEqualTo(Unit.COUNT);
  }

  @Test
  void anAddressThatLeadsNowhereNeverStandsForTheValueItself() {
    ReadBoard board = read("pass by area:\n  riverside: 51\n  england: 21\n");
    assertThat(board.value("gap-to-nowhere")).isEqualTo("nothing");
  }

  @Test
  void aChangeIsOnTheEarlierValue() {
    ReadBoard board = read("children by period:\n  2015-16: 100\n  2017-18: 400\n  2018-19: 300\n");
    assertThat(board.change("children")).isEqualTo("-25");
    assertThat(board.value("growth")).isEqualTo("-25");
    assertThat(board.value("growth-since")).isEqualTo("200");
    assertThat(board.compute("growth").decimals()).isEqualTo(1);
    assertThat(board.change("children@2015-16")).isEqualTo("nothing");
  }

  @Test
  void aChangeOfPercentagesIsInPointsAndOfScoresADifference() {
    ReadBoard board =
        read(
            """
            pass by period:
              2017-18: 60
              2018-19: 51.5
            score by period:
              2017-18: 3.9
              2018-19: 4.2
            """);
    assertThat(board.change("pass")).isEqualTo("-8.5");
    assertThat(board.calculator().change(board.place("pass").orElseThrow()).unit())
        .isEqualTo(Unit.POINTS);
    assertThat(board.change("score")).isEqualTo("0.3");
  }

  @Test
  void aChangeFromZeroIsNotApplicable() {
    assertThat(read("children by period:\n  2017-18: 0\n  2018-19: 7\n").change("children"))
        .isEqualTo("z");
    assertThat(read("children by period:\n  2017-18: x\n  2018-19: 7\n").change("children"))
        .isEqualTo("x");
  }

  @Test
  void theMeanDividesOneByTheOther() {
    assertThat(read("children: 25\ncases: 10\n").value("per-case")).isEqualTo("2.5");
  }

  @Test
  void indicatorsThatLeadToEachOtherEnd() {
    ReadBoard board = read("children: 25\ncases: 10\n");
    assertThat(board.calculator().compute(circle(board)).exists()).isFalse();
  }

  private static org.lscb.report.dataset.Coordinate circle(ReadBoard board) {
    var circle =
        board.names().find("own", org.lscb.report.statistics.Address.parse("circle").orElseThrow());
    return board.place("cases").orElseThrow().of(circle.orElseThrow());
  }

  @Test
  void anIndicatorOfAnIndicatorFollowsItToTheComparator() {
    ReadBoard board =
        read(
            """
            children by area:
              riverside: 30
              england: 40
            cases by area:
              riverside: 60
              england: 100
            """);
    assertThat(board.value("rate-of-share")).isEqualTo("10");
    assertThat(board.value("share-of-cases/england")).isEqualTo("40");
  }
}
