package org.lscb.report.chart.kind;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.lscb.report.chart.paper.Ink;
import org.lscb.report.chart.paper.Inks;
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

/** Lines over time, named at their ends; a single line has its chief points labelled. */
final class Lines {

  private static final double HEIGHT = 210;
  private static final BigDecimal FLAT = new BigDecimal("0.25");

  private final Figure figure;
  private final Frame frame;
  private final List<SeriesStyle> styles;
  private final Sketch sketch;
  private final Scale scale;
  private final ValueAxis axis;
  private final EndLabels ends;
  private final double right;
  private final ColumnNames names;

  Lines(Figure figure, Frame frame) {
    this.figure = figure;
    this.frame = frame;
    styles = SeriesStyle.of(figure, frame.inks());
    sketch = new Sketch(frame.width());
    scale = scale(figure);
    axis = new ValueAxis(scale, frame);
    ends = new EndLabels(frame);
    double gutter = styles.size() > 1 ? ends.width(styles) : PointLabels.lastWidth(figure, frame);
    right = frame.width() - gutter - frame.em(12);
    double slot = (right - axis.width()) / figure.categories().size();
    names = new ColumnNames(figure, frame, axis.width(), slot);
  }

  // A line may leave out the nought when its changes would otherwise be lost.
  private static Scale scale(Figure figure) {
    BigDecimal high = Values.highest(figure.series());
    BigDecimal low = Values.lowest(figure.series());
    BigDecimal least = Values.numbers(figure.series()).reduce(BigDecimal::min).orElse(low);
    BigDecimal span = high.subtract(least);
    boolean lifted =
        least.signum() > 0 && span.signum() > 0 && span.compareTo(high.multiply(FLAT)) < 0;
    return lifted ? Scale.covering(least, high, figure.unit()) : Values.scale(figure);
  }

  private double height() {
    double high = frame.high(HEIGHT);
    return styles.size() > 1 ? Math.max(high, ends.height(styles)) : high;
  }

  Sketch sketch() {
    Margins margins = new Margins(figure, frame);
    double foot = margins.head(sketch);
    if (scale.low() > 0) {
      foot =
          margins.remark(
              sketch, foot, "Axis starts at " + scale.label(scale.ticks().get(0)) + ", not zero");
    }
    double top = foot + frame.em(styles.size() == 1 ? 24 : 18);
    double height = height();
    double bottom = top + height;
    PlotArea plot =
        new PlotArea(
            new Rectangle2D.Double(axis.width(), top, right - axis.width(), height),
            PlotArea.Values.UP,
            scale.low(),
            scale.high());
    plot.grid(scale);
    for (int i = styles.size() - 1; i >= 0; i--) {
      SeriesStyle style = styles.get(i);
      plot.line(points(style), style.tone().fill(), style.dashed() ? 2.5f : 3f, style.dashed());
    }
    plot.drawInto(sketch);
    if (scale.low() <= 0) {
      sketch.line(axis.width(), plot.at(0), right, plot.at(0), Inks.BASELINE, 1.5);
    }
    axis.writeLeft(sketch, plot);
    symbols(bottom);
    double below = names.writeSome(sketch, bottom + frame.em(9));
    if (styles.size() > 1) {
      for (int i = styles.size() - 1; i >= 0; i--) {
        end(plot, styles.get(i));
      }
      ends.write(sketch, right + frame.em(10), top - frame.em(9), bottom + frame.em(9));
    } else {
      new PointLabels(figure, frame, styles.get(0), sketch).write(points(styles.get(0)), plot);
    }
    margins.foot(sketch, below);
    return sketch;
  }

  private List<Point2D> points(SeriesStyle style) {
    List<Point2D> points = new ArrayList<>();
    for (int i = 0; i < figure.categories().size(); i++) {
      points.add(
          new Point2D.Double(names.middle(i), Values.number(style.series().values().get(i))));
    }
    return points;
  }

  // A point between two gaps has no line: it gets a dot of its own.
  private void end(PlotArea plot, SeriesStyle style) {
    List<Point2D> points = points(style);
    double y = plot.at(scale.low());
    int last = -1;
    for (int i = 0; i < points.size(); i++) {
      if (known(points, i)) {
        last = i;
        if (!known(points, i - 1) && !known(points, i + 1)) {
          sketch.dot(points.get(i).getX(), plot.at(points.get(i).getY()), 3.5, style.tone().fill());
        }
      }
    }
    if (last >= 0) {
      y = plot.at(points.get(last).getY());
      sketch.dot(points.get(last).getX(), y, 4.5, style.tone().fill());
    }
    ends.add(style, y, ends.width(styles));
  }

  private static boolean known(List<Point2D> points, int index) {
    return index >= 0 && index < points.size() && !Double.isNaN(points.get(index).getY());
  }

  private void symbols(double bottom) {
    for (int i = 0; i < figure.categories().size(); i++) {
      TreeMap<String, PublishedValue> symbols = new TreeMap<>();
      List<SeriesStyle> missing = new ArrayList<>();
      for (SeriesStyle style : styles) {
        PublishedValue value = style.series().values().get(i);
        value.symbol().ifPresent(symbol -> symbols.put(Values.label(value), value));
        value.symbol().ifPresent(symbol -> missing.add(style));
      }
      if (!symbols.isEmpty()) {
        Ink ink = missing.size() == 1 ? missing.get(0).tone().text() : Inks.SOFT;
        symbol(symbols, names.middle(i), bottom, ink);
      }
    }
  }

  private void symbol(TreeMap<String, PublishedValue> symbols, double x, double bottom, Ink ink) {
    PublishedValue gravest =
        symbols.values().stream()
            .filter(PublishedValue::withheld)
            .findFirst()
            .orElse(symbols.firstEntry().getValue());
    double height = gravest.withheld() ? Stub.LENGTH : 8;
    double width = Math.min(12, names.slot() - 1);
    Stub.draw(
        sketch,
        gravest,
        new Rectangle2D.Double(x - width / 2, bottom - height, width, height),
        true);
    // Letters above each other, for points can stand close; in a row of gaps the first tells.
    double baseline = bottom - height - 5;
    for (String letters : symbols.descendingKeySet()) {
      PlacedText text = new PlacedText(letters, x, baseline, Align.MIDDLE, frame.bold(), ink);
      if (sketch.isFree(text.box())) {
        sketch.write(text);
      }
      baseline -= frame.bold().leading();
    }
  }
}
