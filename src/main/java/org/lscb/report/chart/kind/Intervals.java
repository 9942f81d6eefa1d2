package org.lscb.report.chart.kind;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.lscb.report.chart.paper.Ink;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.plot.Frame;
import org.lscb.report.chart.plot.Margins;
import org.lscb.report.chart.plot.PlotArea;
import org.lscb.report.chart.plot.ReferenceLine;
import org.lscb.report.chart.plot.RowNames;
import org.lscb.report.chart.plot.Scale;
import org.lscb.report.chart.plot.Stub;
import org.lscb.report.chart.plot.ValueAxis;
import org.lscb.report.chart.plot.Values;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Series;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.statistics.Unit;

/** A dot for each value, whiskers for its interval, and both as numbers beside the plot. */
final class Intervals {

  private static final double RADIUS = 6;
  private static final double CAP = 6;
  private static final double STROKE = 2.5;

  private final Figure figure;
  private final Frame frame;
  private final List<PublishedValue> values;
  private final List<PublishedValue> spans;
  private final Optional<ReferenceLine> reference;
  private final Scale scale;
  private final ValueAxis axis;
  private final boolean written;
  private final RowNames names;
  private final Sketch sketch;

  Intervals(Figure figure, Frame frame) {
    this.figure = figure;
    this.frame = frame;
    values = figure.series().get(0).values();
    spans = figure.series(Series.Role.INTERVAL).map(Series::values).orElse(values);
    reference =
        figure.reference().map(one -> new ReferenceLine(one, frame)).filter(ReferenceLine::isSeen);
    scale = Values.scaleFromNought(figure);
    axis = new ValueAxis(scale, frame);
    written = spans != values && !frame.narrow() && columns(true) < frame.width() * 0.4;
    names = new RowNames(figure, frame, LyingBars.natural(figure), columns(written));
    sketch = new Sketch(frame.width());
  }

  Sketch sketch() {
    double foot = new Margins(figure, frame).head(sketch, ", with 95% confidence intervals");
    double left = names.width() + frame.em(10);
    double right = Math.max(left + 20, frame.width() - columns(written) - frame.em(6));
    List<String> held = reference.map(one -> one.lines(frame.width() * 0.45)).orElse(List.of());
    double named = foot + frame.em(10) + frame.bold().ascent();
    double more = Math.max(0, held.size() - 1) * frame.bold().leading();
    boolean crowded = frame.bold().widest(held) > right - frame.em(6);
    double heads = named + more + (crowded ? frame.bold().leading() : 0);
    double top = heads + frame.em(10);
    List<Double> rows = names.rows(top, frame.em(18), frame.em(15));
    double bottom = rows.get(rows.size() - 1);
    PlotArea plot =
        new PlotArea(
            new Rectangle2D.Double(left, top, right - left, bottom - top),
            PlotArea.Values.ACROSS,
            scale.low(),
            scale.high());
    plot.grid(scale);
    plot.drawInto(sketch);
    reference.ifPresent(
        one -> {
          double x = plot.at(one.number());
          one.upright(sketch, x, top, bottom);
          one.name(sketch, held, clear(x, held, right), named);
        });
    heads(heads);
    names.write(sketch, rows);
    for (int i = 0; i < values.size(); i++) {
      row(plot, i, (rows.get(i) + rows.get(i + 1)) / 2);
    }
    double below = axis.writeBelow(sketch, plot, bottom + frame.em(8));
    new Margins(figure, frame).foot(sketch, below);
    return sketch;
  }

  // The name of the line keeps away from the heads of the columns.
  private double clear(double x, List<String> lines, double right) {
    return Math.min(x, right - frame.bold().widest(lines) / 2);
  }

  private String head() {
    return figure.unit() == Unit.RATE ? "Rate" : "Value";
  }

  private static final String SPAN = "95% interval";

  private double columns(boolean both) {
    return column(head(), values) + (both ? column(SPAN, spans) : 0);
  }

  private double column(String head, List<PublishedValue> some) {
    double widest = frame.bold().width(head);
    for (PublishedValue one : some) {
      widest = Math.max(widest, frame.bold().width(Values.label(one)));
    }
    return widest + frame.em(20);
  }

  private double valuesEnd() {
    return frame.width() - (written ? column(SPAN, spans) : 0);
  }

  private void heads(double baseline) {
    write(head(), valuesEnd(), baseline, frame.bold(), Inks.INK);
    if (written) {
      write(SPAN, frame.width(), baseline, frame.bold(), Inks.INK);
    }
  }

  private void write(String text, double right, double baseline, Lettering letters, Ink ink) {
    sketch.write(new PlacedText(text, right, baseline, Align.END, letters, ink));
  }

  private void row(PlotArea plot, int category, double middle) {
    boolean own = category == figure.highlight();
    Inks.Tone tone = own || figure.highlight() < 0 ? frame.inks().main() : frame.inks().muted();
    PublishedValue value = values.get(category);
    if (value.number().isPresent()) {
      spans.get(category).span().ifPresent(span -> whisker(plot, span, middle, tone.fill()));
      sketch.dot(plot.at(Values.number(value)), middle, RADIUS, tone.fill());
    } else {
      double height = frame.em(14);
      Stub.draw(
          sketch,
          value,
          new Rectangle2D.Double(plot.at(scale.low()), middle - height / 2, Stub.LENGTH, height),
          false);
    }
    Lettering letters = own ? frame.bold() : frame.plain();
    double baseline = middle + letters.size() * 0.34;
    write(Values.label(value), valuesEnd(), baseline, letters, own ? tone.text() : Inks.INK);
    if (written) {
      Ink ink = own ? tone.text() : Inks.SOFT;
      write(Values.label(spans.get(category)), frame.width(), baseline, letters, ink);
    }
  }

  private void whisker(PlotArea plot, PublishedValue.Span span, double middle, Ink ink) {
    double from = plot.at(span.from().doubleValue());
    double to = plot.at(span.to().doubleValue());
    sketch.line(from, middle, to, middle, ink, STROKE);
    for (double end : List.of(from, to)) {
      sketch.line(end, middle - CAP, end, middle + CAP, ink, 2);
    }
  }
}
