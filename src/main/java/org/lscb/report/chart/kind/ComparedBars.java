package org.lscb.report.chart.kind;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.chart.paper.Ink;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.ColumnNames;
import org.lscb.report.chart.plot.EndLabels;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.chart.plot.Margins;
import org.lscb.report.chart.plot.PlotArea;
import org.lscb.report.chart.plot.Scale;
import org.lscb.report.chart.plot.SeriesStyle;
import org.lscb.report.chart.plot.Stub;
import org.lscb.report.chart.plot.ValueAxis;
import org.lscb.report.chart.plot.Values;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;

/** Bars on a baseline with lines of comparison across them, named at their ends. */
final class ComparedBars {

  private static final double HEIGHT = 250;

  private final Figure figure;
  private final Frame frame;
  private final SeriesStyle bars;
  private final List<SeriesStyle> lines;
  private final List<SeriesStyle> all;
  private final Sketch sketch;
  private final Scale scale;
  private final ValueAxis axis;
  private final EndLabels ends;
  private final double right;
  private final double slot;
  private final ColumnNames names;

  ComparedBars(Figure figure, Frame frame) {
    this.figure = figure;
    this.frame = frame;
    all = SeriesStyle.of(figure, frame.inks());
    bars = all.stream().filter(SeriesStyle::main).findFirst().orElseThrow();
    lines = all.stream().filter(one -> !one.main()).toList();
    sketch = new Sketch(frame.width());
    scale = Scale.covering(Values.lowest(figure.series()), Values.highest(figure), figure.unit());
    axis = new ValueAxis(scale, frame);
    ends = new EndLabels(frame);
    right = frame.width() - ends.width(all) - frame.em(10);
    slot = (right - axis.width()) / figure.categories().size();
    names = new ColumnNames(figure, frame, axis.width(), slot);
  }

  private double thickness() {
    return Math.min(slot * 0.7, 90);
  }

  /** Whether bars and names at the end find room, and no bar hangs down. */
  boolean fits() {
    return slot >= frame.em(22) && scale.low() >= 0 && ends.height(all) <= HEIGHT;
  }

  Sketch sketch() {
    Margins margins = new Margins(figure, frame);
    double top = margins.head(sketch) + frame.em(18);
    double high = Math.max(frame.high(HEIGHT), ends.height(all));
    double bottom = top + high;
    PlotArea plot =
        new PlotArea(
            new Rectangle2D.Double(axis.width(), top, right - axis.width(), high),
            PlotArea.Values.UP,
            scale.low(),
            scale.high());
    plot.grid(scale);
    bars(plot);
    for (SeriesStyle line : lines) {
      plot.halo(points(line));
      plot.line(points(line), line.tone().fill(), line.dashed() ? 2.5f : 3f, line.dashed());
    }
    plot.drawInto(sketch);
    sketch.line(axis.width(), bottom, right, bottom, Inks.BASELINE, 1.5);
    axis.writeLeft(sketch, plot);
    labels(plot);
    for (SeriesStyle style : all) {
      end(plot, style);
    }
    ends.write(sketch, right + frame.em(8), top - frame.em(9), bottom + frame.em(9));
    margins.foot(sketch, names.writeSome(sketch, bottom + frame.em(9)));
    return sketch;
  }

  private void bars(PlotArea plot) {
    for (int i = 0; i < figure.categories().size(); i++) {
      double number = Values.number(bars.series().values().get(i));
      if (number > 0) {
        double start = names.middle(i) - thickness() / 2;
        plot.bar(0, number, start, start + thickness(), fill(i));
      }
    }
  }

  private Ink fill(int category) {
    boolean back = figure.highlight() >= 0 && figure.highlight() != category;
    return back ? Inks.MUTED : bars.tone().fill();
  }

  private List<Point2D> points(SeriesStyle style) {
    List<Point2D> points = new ArrayList<>();
    for (int i = 0; i < figure.categories().size(); i++) {
      points.add(
          new Point2D.Double(names.middle(i), Values.number(style.series().values().get(i))));
    }
    return points;
  }

  // Numbers stand at the foot of the bars, where no line of comparison is likely to pass; where
  // bars are thin they are left to the scale.
  private void labels(PlotArea plot) {
    Lettering letters = frame.bold();
    for (int i = 0; i < figure.categories().size(); i++) {
      PublishedValue value = bars.series().values().get(i);
      double number = Values.number(value);
      double base = plot.at(0);
      double baseline = base - frame.em(7);
      Ink ink = fill(i) == Inks.MUTED ? Inks.INK : bars.tone().on();
      if (value.number().isEmpty()) {
        double height = value.withheld() ? Stub.LENGTH : 8;
        Rectangle2D box =
            new Rectangle2D.Double(
                names.middle(i) - thickness() / 2, base - height, thickness(), height);
        Stub.draw(sketch, value, box, true);
        baseline = base - height - 6;
        ink = Inks.SOFT;
      } else if (letters.width(Values.label(value)) > thickness() - frame.em(3)) {
        continue;
      } else if (base - plot.at(number) < letters.leading() + frame.em(4)) {
        baseline = plot.at(number) - 6;
        ink = Inks.INK;
      }
      sketch.write(
          new PlacedText(
              Values.label(value), names.middle(i), baseline, Align.MIDDLE, letters, ink));
    }
  }

  private void end(PlotArea plot, SeriesStyle style) {
    List<Point2D> known =
        points(style).stream().filter(point -> !Double.isNaN(point.getY())).toList();
    double y = plot.at(0);
    if (!known.isEmpty()) {
      Point2D last = known.get(known.size() - 1);
      y = plot.at(last.getY());
      if (!style.main()) {
        sketch.dot(last.getX(), y, 4.5, style.tone().fill());
      }
    }
    ends.add(style, y, ends.width(all));
  }
}
