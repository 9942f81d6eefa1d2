package org.lscb.report.indicator.table;

import java.util.Optional;
import java.util.TreeSet;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.FigureDefinition.Chart;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;

/**
 * Refuses a chart that would mislead, with the nearest one that would not.
 *
 * <p>guidance: Government Analysis Function: lines are for time; at most four series are told apart
 * by colour; a chart of parts needs a whole.
 */
final class ChartCheck {

  private static final int MOST_COLOURS = 4;
  private static final int MOST_PARTS = 5;
  private static final int MOST_PANELS = 12;

  private final BoardDefinition board;
  private final ChartChoice choice;
  private final Diagnostics diagnostics;

  ChartCheck(BoardDefinition board, Names names, Diagnostics diagnostics) {
    this.board = board;
    this.choice = new ChartChoice(names);
    this.diagnostics = diagnostics;
  }

  /** Whether a chart may be drawn of what there is; reports the first reason why not. */
  boolean suits(FigureDefinition figure, Chart chart, Tabulation drawn, Subject subject) {
    return categories(figure, chart)
        && series(figure, chart, drawn)
        && parts(figure, chart)
        && chance(figure, chart, subject)
        && held(figure, chart, drawn);
  }

  private boolean categories(FigureDefinition figure, Chart chart) {
    boolean time = figure.by().equals(LineItem.PERIOD);
    boolean alone = figure.compare().isEmpty();
    if ((chart == Chart.LINES || chart == Chart.SMALL_MULTIPLES) && !time) {
      Chart nearest = alone ? Chart.SORTED_BARS : Chart.CLUSTERED_BARS;
      return refuse(
          Problem.LINE_OVER_CATEGORIES, figure, "kind", figure.id(), figure.by(), nearest.word());
    }
    if (chart == Chart.SORTED_BARS && time) {
      return refuse(Problem.TIME_SORTED_BY_SIZE, figure, "kind", figure.id());
    }
    return true;
  }

  private boolean series(FigureDefinition figure, Chart chart, Tabulation drawn) {
    int most =
        switch (chart) {
          case BARS, CLUSTERS, CLUSTERED_BARS, LINES -> MOST_COLOURS;
          case SORTED_BARS, INTERVALS, FUNNEL -> 1;
          case DUMBBELL, SLOPE -> 2;
          case STACKED_SHARES -> MOST_PARTS;
          case SMALL_MULTIPLES -> MOST_PANELS;
        };
    boolean compares =
        chart == Chart.DUMBBELL
            || chart == Chart.SLOPE
            || chart == Chart.STACKED_SHARES
            || chart == Chart.SMALL_MULTIPLES;
    if (compares && figure.compare().isEmpty()) {
      Chart nearest = figure.by().equals(LineItem.PERIOD) ? Chart.LINES : Chart.SORTED_BARS;
      return refuse(
          Problem.NOTHING_COMPARED, figure, "kind", figure.id(), chart.word(), nearest.word());
    }
    int series = drawn.columns().size();
    if (series > most) {
      Chart nearest =
          chart == Chart.LINES
              ? Chart.SMALL_MULTIPLES
              : series > MOST_COLOURS ? chart : Chart.CLUSTERED_BARS;
      return nearest == chart
          ? refuse(
              Problem.TOO_MANY_SERIES, figure, "compare", figure.id(), series, chart.word(), most)
          : refuse(
              Problem.TOO_MANY_SERIES_FOR_CHART,
              figure,
              "compare",
              figure.id(),
              series,
              chart.word(),
              most,
              nearest.word());
    }
    return true;
  }

  /** Parts of a whole must be such: not periods or areas, and not what overlaps. */
  private boolean parts(FigureDefinition figure, Chart chart) {
    String level = figure.compare().orElse("");
    boolean parts = level.equals(LineItem.MEASURE) || choice.isWhole(figure, level);
    return chart != Chart.STACKED_SHARES
        || parts
        || refuse(Problem.NO_PARTS_OF_A_WHOLE, figure, "compare", figure.id(), level);
  }

  private boolean chance(FigureDefinition figure, Chart chart, Subject subject) {
    boolean rests = subject instanceof IndicatorDefinition one && one.hasInterval();
    if (chart.showsChance() && !rests) {
      return refuse(Problem.NO_INTERVAL, figure, "show", subject.id());
    }
    if (chart == Chart.FUNNEL && figure.benchmark().isEmpty()) {
      return refuse(Problem.FUNNEL_WITHOUT_BENCHMARK, figure, "kind", figure.id());
    }
    return true;
  }

  /** What all values are held against must exist, and must find a place in the chart. */
  private boolean held(FigureDefinition figure, Chart chart, Tabulation drawn) {
    Optional<String> benchmark = figure.benchmark();
    if (benchmark.isEmpty() && figure.target().isEmpty()) {
      return true;
    }
    if (benchmark.isPresent() && board.area(benchmark.get()).isEmpty()) {
      TreeSet<String> right = new TreeSet<>();
      board.areas().forEach(one -> right.add(one.id()));
      board.comparators().forEach(one -> right.add(one.id()));
      return refuse(
          Problem.UNKNOWN_BENCHMARK,
          figure,
          "benchmark",
          benchmark.get(),
          Nearest.advice(benchmark.get(), right));
    }
    if (figure.target().filter(one -> one.setBy().isEmpty()).isPresent()) {
      String number = figure.target().get().number().toPlainString();
      return refuse(Problem.TARGET_WITHOUT_SOURCE, figure, "target", figure.id(), number);
    }
    String key = benchmark.isPresent() ? "benchmark" : "target";
    boolean roomy =
        switch (chart) {
          case BARS, SORTED_BARS, LINES -> drawn.columns().size() == 1;
          case INTERVALS -> true;
          case FUNNEL -> benchmark.isPresent();
          default -> false;
        };
    if (!roomy) {
      return refuse(Problem.NOWHERE_TO_HOLD_AGAINST, figure, key, figure.id(), key, chart.word());
    }
    // A benchmark of its own for each period is a series, not a level.
    return benchmark.isEmpty()
        || !figure.by().equals(LineItem.PERIOD)
        || refuse(Problem.BENCHMARK_OVER_TIME, figure, key, figure.id(), benchmark.get());
  }

  private boolean refuse(Problem problem, FigureDefinition figure, String key, Object... words) {
    diagnostics.report(problem, figure.places().of(key), words);
    return false;
  }
}
