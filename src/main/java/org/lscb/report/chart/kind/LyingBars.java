package org.lscb.report.chart.kind;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.chart.paper.Ink;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.chart.plot.Key;
import org.lscb.report.chart.plot.Margins;
import org.lscb.report.chart.plot.PlotArea;
import org.lscb.report.chart.plot.ReferenceLine;
import org.lscb.report.chart.plot.RowNames;
import org.lscb.report.chart.plot.SeriesStyle;
import org.lscb.report.chart.plot.Stub;
import org.lscb.report.chart.plot.Values;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;

/** Bars from left to right, names at their left, numbers at their ends. */
final class LyingBars {

  private static final double GAP = 6;

  private final Figure figure;
  private final Frame frame;
  private final List<Integer> order;
  private final List<SeriesStyle> styles;
  private final RowNames names;
  private final Sketch sketch;
  private final Optional<ReferenceLine> reference;
  private final double thickness;
  private double before;
  private double after;

  /**
   * Bars in an order.
   *
   * @param order indexes of categories, from top to bottom
   */
  LyingBars(Figure figure, Frame frame, List<Integer> order) {
    this.figure = figure;
    this.frame = frame;
    this.order = order;
    styles = SeriesStyle.of(figure, frame.inks());
    reference =
        figure.reference().map(one -> new ReferenceLine(one, frame)).filter(ReferenceLine::isSeen);
    measureNumbers();
    names = new RowNames(figure, frame, order, before + after);
    sketch = new Sketch(frame.width());
    thickness = frame.em(styles.size() == 1 ? 22 : 18);
  }

  Sketch sketch() {
    Margins margins = new Margins(figure, frame);
    double head = styles.size() > 1 ? margins.head(sketch, key()) : margins.head(sketch);
    List<String> held = reference.map(one -> one.lines(frame.width() * 0.45)).orElse(List.of());
    double top = head + 8 + held.size() * frame.bold().leading();
    List<Double> rows =
        names.rows(top, styles.size() * (thickness + 1), frame.em(styles.size() == 1 ? 7 : 14));
    double bottom = rows.get(rows.size() - 1);
    PlotArea plot = plot(top, bottom);
    names.write(sketch, rows);
    for (int row = 0; row < order.size(); row++) {
      bars(plot, row, (rows.get(row) + rows.get(row + 1)) / 2);
    }
    plot.drawInto(sketch);
    reference.ifPresent(
        one -> {
          double x = plot.at(one.number());
          one.upright(sketch, x, top, bottom);
          one.name(sketch, held, x, head + 4 + frame.bold().ascent());
        });
    for (int row = 0; row < order.size(); row++) {
      labels(plot, row, (rows.get(row) + rows.get(row + 1)) / 2);
    }
    sketch.line(plot.at(0), top, plot.at(0), bottom, Inks.BASELINE, 1.5);
    margins.foot(sketch, bottom);
    return sketch;
  }

  private Key key() {
    return new Key(
        frame,
        styles.stream()
            .map(one -> new Key.Entry(one.series().name(), one.tone().fill(), Key.Sign.SQUARE))
            .toList());
  }

  private PlotArea plot(double top, double bottom) {
    double left = names.width() + frame.em(8) + before;
    double right = Math.max(frame.width() - after, left + 1);
    return new PlotArea(
        new Rectangle2D.Double(left, top, right - left, bottom - top),
        PlotArea.Values.ACROSS,
        Math.min(held(), Values.lowest(figure.series()).doubleValue()),
        Math.max(held(), Values.highest(figure).doubleValue()));
  }

  private double held() {
    return reference.map(ReferenceLine::number).orElse(0.0);
  }

  // The room for numbers on both sides of the bars.
  private void measureNumbers() {
    boolean hanging = held() < 0 || Values.lowest(figure.series()).signum() < 0;
    for (SeriesStyle style : styles) {
      for (int i = 0; i < figure.categories().size(); i++) {
        PublishedValue value = style.series().values().get(i);
        double width = letters(style, i).width(Values.label(value)) + GAP + 1;
        if (value.number().isEmpty() && hanging) {
          after = Math.max(after, Stub.LENGTH + width);
        } else if (Values.number(value) < 0) {
          before = Math.max(before, width);
        } else {
          after = Math.max(after, width);
        }
      }
    }
  }

  private double barTop(double middle, int series) {
    double all = styles.size() * (thickness + 1) - 1;
    return middle - all / 2 + series * (thickness + 1);
  }

  private void bars(PlotArea plot, int row, double middle) {
    int category = order.get(row);
    for (int i = 0; i < styles.size(); i++) {
      double number = Values.number(styles.get(i).series().values().get(category));
      if (number != 0 && !Double.isNaN(number)) {
        double start = barTop(middle, i);
        plot.bar(0, number, start, start + thickness, fill(styles.get(i), category));
      }
    }
  }

  private void labels(PlotArea plot, int row, double middle) {
    int category = order.get(row);
    for (int i = 0; i < styles.size(); i++) {
      PublishedValue value = styles.get(i).series().values().get(category);
      double start = barTop(middle, i);
      Lettering letters = letters(styles.get(i), category);
      double baseline = start + thickness / 2 + letters.size() * 0.34;
      boolean negative = Values.number(value) < 0;
      double x = plot.at(negative || value.number().isPresent() ? Values.number(value) : 0);
      Ink ink = Inks.INK;
      if (value.number().isEmpty()) {
        Stub.draw(sketch, value, new Rectangle2D.Double(x, start, Stub.LENGTH, thickness), false);
        x += Stub.LENGTH;
        ink = Inks.SOFT;
      }
      PlacedText text =
          new PlacedText(
              Values.label(value),
              negative ? x - GAP : x + GAP,
              baseline,
              negative ? Align.END : Align.START,
              letters,
              ink);
      if (reference.isPresent()) {
        sketch.fill(text.box(), Inks.PAPER);
      }
      sketch.write(text);
    }
  }

  private Ink fill(SeriesStyle style, int category) {
    return stoodOut(style, category) ? style.tone().fill() : Inks.MUTED;
  }

  private Lettering letters(SeriesStyle style, int category) {
    return style.main() && stoodOut(style, category) ? frame.bold() : frame.plain();
  }

  private boolean stoodOut(SeriesStyle style, int category) {
    if (styles.size() > 1) {
      return true;
    }
    boolean residual = SizeOrder.isResidual(figure.categories().get(category));
    return figure.highlight() < 0 ? !residual : category == figure.highlight();
  }

  /** From top to bottom as declared. */
  static List<Integer> natural(Figure figure) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < figure.categories().size(); i++) {
      order.add(i);
    }
    return List.copyOf(order);
  }
}
