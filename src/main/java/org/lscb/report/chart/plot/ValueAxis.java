package org.lscb.report.chart.plot;

import java.math.BigDecimal;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;

/** The numbers along a scale. */
public final class ValueAxis {

  private final Scale scale;
  private final Lettering letters;
  private final Frame frame;

  /** The numbers of a scale. */
  public ValueAxis(Scale scale, Frame frame) {
    this.scale = scale;
    this.frame = frame;
    letters = frame.plain();
  }

  /** The room for numbers at the left of a plot. */
  public double width() {
    return widest() + frame.em(8);
  }

  /** The width of the widest number. */
  public double widest() {
    return scale.ticks().stream()
        .mapToDouble(tick -> letters.width(scale.label(tick)))
        .max()
        .orElse(0);
  }

  /** Writes the numbers at the left of an upright plot. */
  public void writeLeft(Sketch sketch, PlotArea plot) {
    for (BigDecimal tick : scale.ticks()) {
      double baseline = plot.at(tick.doubleValue()) + letters.size() * 0.34;
      sketch.write(
          new PlacedText(scale.label(tick), widest(), baseline, Align.END, letters, Inks.SOFT));
    }
  }

  /** Writes the numbers at the left of a low plot, as many as find room above each other. */
  public void writeLeftSome(Sketch sketch, PlotArea plot) {
    double distance = plot.at(0) - plot.at(scale.step().doubleValue());
    int stride = (int) Math.ceil(letters.leading() / distance);
    for (int i = 0; i < scale.ticks().size(); i += stride) {
      BigDecimal tick = scale.ticks().get(i);
      double baseline = plot.at(tick.doubleValue()) + letters.size() * 0.34;
      sketch.write(
          new PlacedText(scale.label(tick), widest(), baseline, Align.END, letters, Inks.SOFT));
    }
  }

  /** Writes the numbers under a lying plot, every other one where room is scarce. */
  public double writeBelow(Sketch sketch, PlotArea plot, double top) {
    double distance = plot.at(scale.step().doubleValue()) - plot.at(0);
    int stride = (int) Math.ceil((widest() + frame.em(8)) / distance);
    double baseline = top + letters.ascent();
    for (int i = 0; i < scale.ticks().size(); i += stride) {
      BigDecimal tick = scale.ticks().get(i);
      String text = scale.label(tick);
      double half = letters.width(text) / 2;
      double x = Math.min(Math.max(plot.at(tick.doubleValue()), half), frame.width() - half);
      sketch.write(new PlacedText(text, x, baseline, Align.MIDDLE, letters, Inks.SOFT));
    }
    return baseline + letters.descent();
  }
}
