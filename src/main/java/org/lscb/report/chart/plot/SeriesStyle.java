package org.lscb.report.chart.plot;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Series.Role;

/**
 * How a series is drawn.
 *
 * @param main whether the figure is about it
 * @param dashed whether its line is broken
 */
public record SeriesStyle(Figure.Series series, Inks.Tone tone, boolean main, boolean dashed) {

  /** The styles of all series: colours for what the figure is about, grey for comparison. */
  public static List<SeriesStyle> of(Figure figure, Inks inks) {
    int mains = (int) figure.series().stream().filter(one -> one.role() == Role.MAIN).count();
    int main = 0;
    int other = 0;
    List<SeriesStyle> styles = new ArrayList<>();
    for (Figure.Series series : figure.series()) {
      if (series.role() == Role.MAIN) {
        styles.add(new SeriesStyle(series, inks.series(main++, mains), true, false));
      } else {
        // The second comparator is told from the first by colour and by an unbroken line.
        Inks.Tone tone = other == 0 ? inks.muted() : inks.series(4 - other, 4);
        styles.add(new SeriesStyle(series, tone, false, other == 0));
        other++;
      }
    }
    return List.copyOf(styles);
  }
}
