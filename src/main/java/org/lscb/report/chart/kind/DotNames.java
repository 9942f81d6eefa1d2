package org.lscb.report.chart.kind;

import java.util.List;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.chart.plot.PlotArea;
import org.lscb.report.chart.plot.SeriesStyle;
import org.lscb.report.chart.plot.Values;

/** The names of a dumbbell's two series, over the dots of its first row. */
final class DotNames {

  private static final double GAP = 10;

  private final Frame frame;
  private final SeriesStyle one;
  private final SeriesStyle other;

  DotNames(Frame frame, SeriesStyle one, SeriesStyle other) {
    this.frame = frame;
    this.one = one;
    this.other = other;
  }

  /** Whether both dots of the first row are there and their names find room. */
  boolean fit(PlotArea plot) {
    boolean both =
        List.of(one, other).stream()
            .allMatch(style -> style.series().values().get(0).number().isPresent());
    double first = nameWidth(one);
    double second = nameWidth(other);
    if (!both || first + second > frame.width() * 0.5) {
      return false;
    }
    double distance = Math.abs(position(plot, one) - position(plot, other));
    return (first + second) / 2 + GAP - distance < frame.em(60);
  }

  private double nameWidth(SeriesStyle style) {
    return frame.bold().width(Lettering.clean(style.series().name()));
  }

  private static double position(PlotArea plot, SeriesStyle style) {
    return plot.at(Values.number(style.series().values().get(0)));
  }

  /** Writes the names over the dots, moved apart where they would touch. */
  void write(Sketch sketch, PlotArea plot, double baseline) {
    boolean ordered = position(plot, one) <= position(plot, other);
    SeriesStyle low = ordered ? one : other;
    SeriesStyle high = ordered ? other : one;
    double lowX = position(plot, low);
    double highX = position(plot, high);
    double wanted = (nameWidth(low) + nameWidth(high)) / 2 + GAP;
    double push = Math.max(0, wanted - (highX - lowX)) / 2;
    lowX -= push;
    highX += push;
    double outLeft = Math.max(0, nameWidth(low) / 2 - lowX);
    double outRight = Math.max(0, highX + nameWidth(high) / 2 - frame.width());
    lowX += outLeft;
    highX -= outRight;
    if (outLeft > 0) {
      highX = Math.max(highX, lowX + wanted);
    } else {
      lowX = Math.min(lowX, highX - wanted);
    }
    name(sketch, low, lowX, baseline);
    name(sketch, high, highX, baseline);
  }

  private void name(Sketch sketch, SeriesStyle style, double x, double baseline) {
    sketch.write(
        new PlacedText(
            Lettering.clean(style.series().name()),
            x,
            baseline,
            Align.MIDDLE,
            frame.bold(),
            style.tone().text()));
  }
}
