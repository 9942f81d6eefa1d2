package org.lscb.report.chart.kind;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.EndLabels;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.chart.plot.Margins;
import org.lscb.report.chart.plot.PlotArea;
import org.lscb.report.chart.plot.Scale;
import org.lscb.report.chart.plot.Undrawn;
import org.lscb.report.chart.plot.ValueAxis;
import org.lscb.report.chart.plot.Values;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Series;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.interval.Confidence;
import org.lscb.report.statistics.interval.FunnelLimits;
import org.lscb.report.statistics.interval.Interval;

/** A dot for each place by how large it is, between the limits that chance alone would keep. */
final class Funnel {

  private static final double HEIGHT = 240;
  private static final int CORNERS = 40;

  private final Figure figure;
  private final Frame frame;
  private final Figure.Reference reference;
  private final Series values;
  private final Series bases;
  private final Scale across;
  private final Scale up;
  private final ValueAxis axis;
  private final Sketch sketch;
  private final List<Line2D> curves = new ArrayList<>();

  Funnel(Figure figure, Frame frame) {
    this.figure = figure;
    this.frame = frame;
    reference = figure.reference().orElseThrow();
    values = figure.series().get(0);
    bases = figure.series(Series.Role.BASE).orElseThrow();
    across = Values.baseScale(figure);
    up = Values.scaleOfLimits(figure);
    axis = new ValueAxis(up, frame);
    sketch = new Sketch(frame.width());
  }

  Sketch sketch() {
    Margins margins = new Margins(figure, frame);
    double foot = margins.head(sketch);
    if (up.low() > 0) {
      foot = margins.remark(sketch, foot, "Axis starts at " + up.label(up.ticks().get(0)));
    }
    double left = axis.width();
    double right = frame.width() - gutter() - gap() - frame.em(2);
    Rectangle2D area = new Rectangle2D.Double(left, foot + frame.em(16), right - left, HEIGHT);
    PlotArea plot = new PlotArea(area, PlotArea.Values.UP, up.low(), up.high());
    PlotArea ruler = new PlotArea(area, PlotArea.Values.ACROSS, across.low(), across.high());
    plot.grid(up);
    EndLabels ends = new EndLabels(frame);
    limits(plot, ruler, Confidence.OF_99_8, "99.8% limit", ends);
    limits(plot, ruler, Confidence.OF_95, "95% limit", ends);
    plot.drawInto(sketch);
    axis.writeLeft(sketch, plot);
    benchmark(plot, area, ends);
    double bottom = area.getMaxY();
    ends.leadFrom(right);
    ends.write(sketch, right + gap(), area.getMinY() - frame.em(9), bottom + frame.em(9));
    points(plot, ruler, area);
    double below = new ValueAxis(across, frame).writeBelow(sketch, ruler, bottom + frame.em(8));
    below = base(below + frame.em(5), left);
    margins.foot(sketch, new Undrawn(figure, frame).write(sketch, below));
    return sketch;
  }

  private void benchmark(PlotArea plot, Rectangle2D area, EndLabels ends) {
    double level = plot.at(reference.value().number().orElseThrow().doubleValue());
    sketch.line(area.getMinX(), level, area.getMaxX(), level, Inks.INK, 2);
    curves.add(new Line2D.Double(area.getMinX(), level, area.getMaxX(), level));
    String words = reference.name() + " " + reference.value().text();
    ends.add(frame.bold().wrap(words, gutter() + 0.01), level, frame.bold(), Inks.INK);
  }

  /** Room for the thin lines that lead to names. */
  private double gap() {
    return frame.em(frame.narrow() ? 8 : 14);
  }

  private double gutter() {
    double most = frame.width() * (frame.narrow() ? 0.3 : 0.22);
    String name = reference.name() + " " + reference.value().text();
    return Math.max(
        frame.plain().width("99.8% limit"), frame.bold().widest(frame.bold().wrap(name, most)));
  }

  private double base(double top, double left) {
    Lettering letters = frame.plain();
    List<String> lines = letters.wrap(bases.name(), frame.width() - left);
    sketch.write(lines, left, top + letters.ascent(), Align.START, letters, Inks.SOFT);
    return top + letters.ascent() + (lines.size() - 1) * letters.leading() + letters.descent();
  }

  /** Over the whole scale, as far as they keep within the plot. */
  private void limits(
      PlotArea plot, PlotArea ruler, Confidence confidence, String name, EndLabels ends) {
    double from = Math.max(across.low(), across.high() / 1000);
    List<Interval> limits = new ArrayList<>();
    List<Double> places = new ArrayList<>();
    for (int i = 0; i <= CORNERS; i++) {
      // Closer together where they bend.
      double share = (double) i / CORNERS;
      double size = from + share * share * (across.high() - from);
      places.add(ruler.at(size));
      limits.add(limit(BigDecimal.valueOf(size), confidence));
    }
    boolean dashed = confidence.equals(Confidence.OF_95);
    Function<Function<Interval, BigDecimal>, List<Point2D>> curve =
        end -> {
          List<Point2D> points = new ArrayList<>();
          for (int i = 0; i < limits.size(); i++) {
            double y = end.apply(limits.get(i)).doubleValue();
            boolean inside = y >= up.low() && y <= up.high();
            points.add(new Point2D.Double(places.get(i), inside ? y : Double.NaN));
            if (inside && i > 0) {
              double before = end.apply(limits.get(i - 1)).doubleValue();
              curves.add(
                  new Line2D.Double(places.get(i - 1), plot.at(before), places.get(i), plot.at(y)));
            }
          }
          return points;
        };
    plot.line(curve.apply(one -> one.lower().orElseThrow()), Inks.BASELINE, 1.5f, dashed);
    List<Point2D> upper = curve.apply(Interval::upper);
    plot.line(upper, Inks.BASELINE, 1.5f, dashed);
    double end = upper.get(upper.size() - 1).getY();
    double height = Double.isNaN(end) ? plot.at(up.high()) : plot.at(end);
    ends.add(List.of(name), height, frame.plain(), Inks.SOFT);
  }

  private Interval limit(BigDecimal size, Confidence confidence) {
    BigDecimal level = reference.value().number().orElseThrow();
    if (figure.unit() == Unit.PERCENT) {
      return FunnelLimits.ofProportion(level.movePointLeft(2), size, confidence)
          .times(BigDecimal.valueOf(100));
    }
    return FunnelLimits.ofRate(level, size, reference.per(), confidence);
  }

  private void points(PlotArea plot, PlotArea ruler, Rectangle2D area) {
    FunnelNames names = new FunnelNames(figure, frame, area, curves);
    for (int i = 0; i < figure.categories().size(); i++) {
      PublishedValue value = values.values().get(i);
      PublishedValue base = bases.values().get(i);
      if (value.number().isPresent() && base.number().isPresent()) {
        double x = ruler.at(Values.number(base));
        names.add(i, x, plot.at(Values.number(value)));
      }
    }
    names.draw(sketch);
  }
}
