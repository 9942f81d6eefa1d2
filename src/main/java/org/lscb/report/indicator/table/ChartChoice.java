package org.lscb.report.indicator.table;

import java.util.Optional;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.FigureDefinition.Chart;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Subject;
import org.lscb.report.statistics.Unit;

/** Chooses the chart that suits the shape of a figure's data. */
final class ChartChoice {

  /** Fewer periods than these make no line; more lines than those cannot be told apart. */
  private static final int FEWEST_FOR_A_LINE = 3;

  private static final int MOST_LINES = 4;

  private final Names names;

  ChartChoice(Names names) {
    this.names = names;
  }

  Chart of(FigureDefinition figure, Tabulation drawn, Subject subject) {
    int series = drawn.columns().size();
    if (figure.by().equals(LineItem.PERIOD)) {
      return overTime(drawn.rows().size(), series);
    }
    if (figure.compare().isEmpty()) {
      return alone(figure, subject);
    }
    if (figure.compare().get().equals(LineItem.PERIOD)) {
      return series == 2 ? Chart.DUMBBELL : Chart.CLUSTERED_BARS;
    }
    boolean shares = subject.unit() == Unit.PERCENT;
    return shares && isWhole(figure, figure.compare().get())
        ? Chart.STACKED_SHARES
        : Chart.CLUSTERED_BARS;
  }

  private static Chart overTime(int periods, int series) {
    if (periods < FEWEST_FOR_A_LINE) {
      return series == 1 ? Chart.BARS : Chart.CLUSTERS;
    }
    return series > MOST_LINES ? Chart.SMALL_MULTIPLES : Chart.LINES;
  }

  private Chart alone(FigureDefinition figure, Subject subject) {
    boolean rests = subject instanceof IndicatorDefinition one && one.hasInterval();
    if (figure.by().equals(LineItem.AREA) && rests) {
      return Chart.INTERVALS;
    }
    boolean natural =
        figure.by().equals(LineItem.MEASURE)
            || breakdown(figure, figure.by()).filter(Breakdown::natural).isPresent();
    return natural ? Chart.BARS : Chart.SORTED_BARS;
  }

  /** Whether the members of a level make up a whole. */
  boolean isWhole(FigureDefinition figure, String level) {
    return breakdown(figure, level)
        .filter(
            one ->
                one.addsUp() == Breakdown.AddsUp.FULLY || one.addsUp() == Breakdown.AddsUp.TO_100)
        .isPresent();
  }

  private Optional<Breakdown> breakdown(FigureDefinition figure, String level) {
    return names.breakdown(figure.chapter(), level);
  }
}
