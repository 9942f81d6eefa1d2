package org.lscb.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;
import org.lscb.report.statistics.Unit;

/** Conversions, percentages, ratios, totals, targets and absolute changes. */
class MoreIndicatorsTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          referred:
            label: Referred
            by: [outcome]
          assessed:
            label: Assessed
          places:
            label: Places
            about: places
          booked:
            label: Booked
            about: places
          population:
            label: Population
            about: public
          free-meals:
            label: Free school meals
            unit: percent
      breakdowns:
        outcome:
          members:
            early-help: Early help
            nothing-more: Nothing more
      indicators:
        referral-rate:
          rate: referred
          per: 10000
          of: population
          label: Referrals per 10,000 children
        assessed-of-referred:
          conversion: assessed
          of: referred
          label: Assessed
        filled:
          percentage: booked
          of: places
          decimals: 1
          label: Filled
        referred-for-each-assessed:
          ratio: referred
          of: assessed
          label: Referred for each assessed
        referred-in-all:
          total: referred
          over: area
          label: In all
        rate-in-all:
          total: referral-rate
          over: area
          decimals: 1
          label: Rate in all
        meals-in-all:
          total: free-meals
          over: area
          weights: population
          decimals: 1
          label: Meals in all
        outcomes-in-all:
          total: referred/early-help
          over: outcome
          label: Outcomes in all
        from-target:
          difference: filled
          target: 92.5
          set-by: Business plan 2017
          label: Distance from the target
        more:
          change: referred
          as: difference
          label: More
      """;

  private static final String TWO_AREAS =
      """
      values by measure and area:
        columns:    [alder, birch]
        referred:   [90, 10]
        population: [10000, 40000]
        free-meals: [20, 10]
      """;

  @TempDir private Path folder;

  private ReadBoard read(String blocks) {
    ReadBoard board = new WrittenBoard(folder).chapter(CHAPTER).data(blocks).read();
    assertThat(board.told()).isEmpty();
    return board;
  }

  private ReadBoard readTwoAreas(String blocks) {
    WrittenBoard written = new WrittenBoard(folder).areas("Alder", "Birch").chapter(CHAPTER);
    ReadBoard board = written.data(blocks).read().validated();
    assertThat(board.told()).isEmpty();
    return board;
  }

  @Test
  void conversionIsThoseWhoTookTheNextStepInPerCent() {
    assertThat(read("referred: 80\nassessed: 60\n").value("assessed-of-referred")).isEqualTo("75");
  }

  @Test
  void percentageMayExceedAHundred() {
    ReadBoard board = read("places: 40\nbooked: 50\n");
    assertThat(board.value("filled")).isEqualTo("125");
    assertThat(board.compute("filled").unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void ratioIsSoManyForEachOne() {
    Computed ratio = read("referred: 80\nassessed: 32\n").compute("referred-for-each-assessed");
    assertThat(ReadBoard.text(ratio)).isEqualTo("2.5");
    assertThat(ratio.unit()).isEqualTo(Unit.RATIO);
  }

  @Test
  void totalOfCountsIsTheirSum() {
    assertThat(readTwoAreas(TWO_AREAS).value("referred-in-all/alder")).isEqualTo("100");
  }

  @Test
  void totalOfRatesIsSumOverSumNotTheirMean() {
    ReadBoard board = readTwoAreas(TWO_AREAS);
    assertThat(board.value("referral-rate/alder")).isEqualTo("90");
    assertThat(board.value("referral-rate/birch")).isEqualTo("2.5");
    assertThat(board.value("rate-in-all")).isEqualTo("20");
    assertThat(board.value("rate-in-all/birch")).isEqualTo("20");
  }

  @Test
  void totalOfRecordedPercentagesIsWeightedByPopulation() {
    assertThat(readTwoAreas(TWO_AREAS).value("meals-in-all")).isEqualTo("12");
  }

  @Test
  void weightedTotalLeavesOneAreaItsOwnValue() {
    assertThat(readTwoAreas(TWO_AREAS).value("meals-in-all/alder")).isEqualTo("20");
  }

  @Test
  void totalIsNeverOneOfSomeAreas() {
    ReadBoard board = readTwoAreas(TWO_AREAS.replace("[20, 10]", "[20, x]"));
    assertThat(board.value("meals-in-all")).isEqualTo("x");
  }

  @Test
  void totalOverABreakdownLeavesItsMembers() {
    ReadBoard board = read("referred by outcome:\n  early-help: 30\n  nothing-more: 50\n");
    assertThat(board.value("outcomes-in-all")).isEqualTo("80");
  }

  @Test
  void distanceFromATargetIsInPercentagePointsAndNamesWhoSetIt() {
    Computed distance = read("places: 40\nbooked: 36\n").compute("from-target");
    assertThat(ReadBoard.text(distance)).isEqualTo("-2.5");
    assertThat(distance.unit()).isEqualTo(Unit.POINTS);
    assertThat(distance.notes()).containsExactly("The target is 92.5%: Business plan 2017.");
  }

  @Test
  void changeMayBeADifference() {
    Computed more = read("referred by period:\n  2017-18: 110\n  2018-19: 80\n").compute("more");
    assertThat(ReadBoard.text(more)).isEqualTo("-30");
    assertThat(more.unit()).isEqualTo(Unit.COUNT);
  }
}
