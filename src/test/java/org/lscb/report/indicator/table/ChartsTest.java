package org.lscb.report.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.document.Figure;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** Which chart a figure becomes, and what belongs to it. */
class ChartsTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          plans:
            label: Plans
            about: public
            by: [age, reason]
          people:
            label: Children aged 0 to 17
            about: public
          answers:
            label: Answers
            unit: percent
            about: public
            by: [course, answer]
      breakdowns:
        age:
          members: open
          order: natural
        reason:
          members: open
        course:
          members: open
          adds-up: never
        answer:
          members:
            good: Good
            poor: Poor
          adds-up: to-100
      indicators:
        plan-rate:
          rate: plans
          per: 10000
          of: people
          decimals: 1
          label: Plans per 10,000 children
      figures:
        f:
          title: Figure
          axis: Plans
      """;

  private static final String DATA =
      """
      plans by area:
        ash: 40
        beech: 90
        elm: 33

      people by area:
        ash: 9000
        beech: 11000
        elm: 10000

      plan-rate by area:
        england: 43.7

      plans by age and area:
        columns: [ash, beech, elm]
        Under 5: [10, 30, 20]
        Older: [30, 60, 13]

      plans by reason and area:
        columns: [ash, beech, elm]
        Neglect: [30, 50, 23]
        Other: [10, 40, 10]

      answers by course and answer:
        area: ash
        columns: [good, poor]
        Basics: [80, 20]
        Neglect: [70, 30]
      """;

  @TempDir private Path folder;

  private ReadBoard read(String figure) {
    return new WrittenBoard(folder)
        .areas("Ash", "Beech", "Elm")
        .chapter(CHAPTER + figure.indent(4))
        .data(DATA)
        .read();
  }

  private Figure figure(String figure) {
    ReadBoard board = read(figure);
    Figure published = board.published().figures().values().iterator().next();
    assertThat(board.told()).isEmpty();
    return published;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INTERVALS | show: plan-rate, by: area",
        "SORTED_BARS | show: plans, by: reason",
        "SORTED_BARS | show: plans, by: area",
        "BARS | show: plans, by: age",
        "CLUSTERED_BARS | show: plans, by: area, compare: age",
        "STACKED_SHARES | show: answers/ash, by: course, compare: answer"
      })
  void theShapeOfTheDataChoosesTheChart(Figure.Kind kind, String figure) {
    assertThat(figure(figure.replace(", ", "\n") + "\n").kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BARS | 2017-18 2018-19 | by: period",
        "LINES | 2016-17 2017-18 2018-19 | by: period",
        "DUMBBELL | 2017-18 2018-19 | by: measure, compare: period",
        "CLUSTERED_BARS | 2016-17 2017-18 2018-19 | by: measure, compare: period"
      })
  void timeMakesLinesAndTwoDatesAreSetSideBySide(Figure.Kind kind, String years, String figure) {
    StringBuilder data = new StringBuilder("cases by period:\n");
    for (String year : years.split(" ")) {
      data.append("  ").append(year).append(": 120\n");
    }
    ReadBoard board =
        new WrittenBoard(folder)
            .chapter(
                "datasets:\n  d:\n    cases:\n      label: Cases\n      about: public\n"
                    + "figures:\n  f:\n    title: Figure\n    axis: Cases\n    show: cases\n"
                    + figure.replace(", ", "\n").indent(4))
            .data(data.toString())
            .read();
    assertThat(board.published().figures().values().iterator().next().kind()).isEqualTo(kind);
    assertThat(board.told()).isEmpty();
  }

  @Test
  void intervalsStandBesideTheirRatesBySizeAndTheBenchmarkBelow() {
    Figure figure = figure("kind: intervals\nshow: plan-rate\nby: area\nbenchmark: england\n");
    assertThat(figure.categories()).containsExactly("Beech", "Ash", "Elm");
    assertThat(figure.series()).hasSize(2);
    assertThat(figure.series().get(1).values())
        .extracting(one -> one.text())
        .containsExactly("65.8 to 100.6", "31.7 to 60.5", "22.7 to 46.3");
    assertThat(figure.series().get(1).values().get(2).span().orElseThrow().from())
        .isEqualByComparingTo("22.7");
    assertThat(figure.reference().orElseThrow().value().text()).isEqualTo("43.7");
    assertThat(figure.data().rows()).hasSize(4);
    assertThat(figure.data().rows().get(3).label()).isEqualTo("England");
    assertThat(figure.notes()).anyMatch(one -> one.contains("95 in 100 such intervals"));
  }

  @Test
  void aFunnelsTableHoldsHowLargeEachPlaceIsAndItsLimits() {
    Figure figure = figure("kind: funnel\nshow: plan-rate\nby: area\nbenchmark: england\n");
    assertThat(figure.data().columns())
        .containsExactly(
            "Plans per 10,000 children", "Children aged 0 to 17", "95% limits", "99.8% limits");
    assertThat(figure.series().get(1).values())
        .extracting(one -> one.text())
        .containsExactly("9,000", "11,000", "10,000");
    assertThat(figure.reference().orElseThrow().per()).isEqualByComparingTo("10000");
    assertThat(figure.notes()).anyMatch(one -> one.contains("a reason to ask why"));
  }

  @Test
  void allAreasTogetherCanBeTheBenchmark() {
    Figure figure = figure("kind: intervals\nshow: plan-rate\nby: area\nbenchmark: total\n");
    assertThat(figure.reference().orElseThrow().value().text()).isEqualTo("54.3");
  }

  @Test
  void aTargetIsHeldAgainstAllValues() {
    Figure figure =
        figure("kind: sorted-bars\nshow: plans\nby: area\ntarget: 50\nset-by: The board\n");
    assertThat(figure.reference().orElseThrow().target()).isTrue();
    assertThat(figure.reference().orElseThrow().value().id()).startsWith("target of own:plans");
    assertThat(figure.data().rows().get(3).label()).isEqualTo("Target");
    assertThat(figure.notes()).contains("The target was set by The board.");
  }

  @Test
  void aFunnelWhoseBenchmarkNobodyRecordedIsNotDrawn() {
    ReadBoard board = read("kind: funnel\nshow: plan-rate/ash@2018-19\nby: age\nbenchmark: elm\n");
    board.published();
    assertThat(board.codes()).isEmpty();
  }

  @Test
  void aTargetThatNobodySetIsSaid() {
    ReadBoard board = read("kind: sorted-bars\nshow: plans\nby: area\ntarget: 50\n");
    board.figure("f");
    assertThat(board.codes()).containsExactly("target-without-source");
  }

  @Test
  void anUnknownBenchmarkIsSaid() {
    ReadBoard board = read("kind: intervals\nshow: plan-rate\nby: area\nbenchmark: englnad\n");
    board.figure("f");
    assertThat(board.codes()).containsExactly("unknown-benchmark");
  }

  @Test
  void countsHaveNoIntervals() {
    ReadBoard board = read("kind: intervals\nshow: plans\nby: area\n");
    board.figure("f");
    assertThat(board.codes()).containsExactly("no-interval");
  }
}
