package org.lscb.report.chart.kind;

import java.awt.geom.Rectangle2D;
import java.util.List;
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
import org.lscb.report.chart.plot.RowNames;
import org.lscb.report.chart.plot.Scale;
import org.lscb.report.chart.plot.SeriesStyle;
import org.lscb.report.chart.plot.Stub;
import org.lscb.report.chart.plot.ValueAxis;
import org.lscb.report.chart.plot.Values;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;

/** Two dots and a line between them for each category: two dates, or two groups. */
final class Dumbbell {

  private static final double RADIUS = 6;

  private final Figure figure;
  private final Frame frame;
  private final RowNames names;
  private final Sketch sketch;
  private final SeriesStyle one;
  private final SeriesStyle other;
  private final Scale scale;
  private final ValueAxis axis;

  Dumbbell(Figure figure, Frame frame) {
    this.figure = figure;
    this.frame = frame;
    names = new RowNames(figure, frame, LyingBars.natural(figure));
    sketch = new Sketch(frame.width());
    List<SeriesStyle> styles = SeriesStyle.of(figure, frame.inks());
    one = styles.get(0);
    other = styles.get(1);
    scale = Values.scale(figure);
    axis = new ValueAxis(scale, frame);
  }

  Sketch sketch() {
    Margins margins = new Margins(figure, frame);
    DotNames dotNames = new DotNames(frame, one, other);
    boolean named = dotNames.fit(plot(0, 10));
    double foot = named ? margins.head(sketch) : margins.head(sketch, key());
    double top = foot + frame.em(named ? 28 : 12);
    List<Double> rows = names.rows(top, frame.em(18), frame.em(14));
    double bottom = rows.get(rows.size() - 1);
    PlotArea plot = plot(top, bottom);
    plot.grid(scale);
    plot.drawInto(sketch);
    names.write(sketch, rows);
    if (named) {
      dotNames.write(sketch, plot, top - frame.em(5));
    }
    for (int i = 0; i < figure.categories().size(); i++) {
      row(plot, i, (rows.get(i) + rows.get(i + 1)) / 2);
    }
    margins.foot(sketch, axis.writeBelow(sketch, plot, bottom + frame.em(8)));
    return sketch;
  }

  private PlotArea plot(double top, double bottom) {
    double left = names.width() + frame.em(10);
    double right = frame.width() - axis.widest() / 2 - symbolColumn();
    double before = 0;
    double after = 0;
    // Numbers stand outside the dots. Each that lacks room pushes the scale inwards, which moves
    // the others: a few rounds bring the two sides to rest.
    for (int round = 0; round < 12; round++) {
      before = pushed(right - left - after, false);
      after = pushed(right - left - before, true);
    }
    return new PlotArea(
        new Rectangle2D.Double(left + before, top, right - after - left - before, bottom - top),
        PlotArea.Values.ACROSS,
        scale.low(),
        scale.high());
  }

  /** Whether names and numbers leave room for the scale. */
  boolean fits() {
    PlotArea plot = plot(0, 10);
    return plot.at(scale.high()) - plot.at(scale.low()) >= frame.em(100);
  }

  // How far a side gives way so that every number on it has room.
  private double pushed(double room, boolean fromTheRight) {
    double most = 0;
    for (SeriesStyle style : List.of(one, other)) {
      for (PublishedValue value : style.series().values()) {
        if (value.number().isPresent()) {
          double along = (Values.number(value) - scale.low()) / (scale.high() - scale.low());
          double share = fromTheRight ? 1 - along : along;
          double label = frame.bold().width(value.text()) + RADIUS + 8;
          double lacking = label - share * room;
          if (lacking > 0 && share < 1) {
            most = Math.max(most, Math.min(label, lacking / (1 - share)));
          }
        }
      }
    }
    return most;
  }

  private Key key() {
    return new Key(frame, List.of(entry(one), entry(other)));
  }

  private Key.Entry entry(SeriesStyle style) {
    return new Key.Entry(
        style.series().name(), style.tone().fill(), disc(style) ? Key.Sign.DOT : Key.Sign.RING);
  }

  private double symbolColumn() {
    double most = 0;
    for (int i = 0; i < figure.categories().size(); i++) {
      double row = 0;
      for (SeriesStyle style : List.of(one, other)) {
        PublishedValue value = style.series().values().get(i);
        if (value.number().isEmpty()) {
          row += Stub.LENGTH + 6 + frame.bold().width(Values.label(value)) + 8;
        }
      }
      most = Math.max(most, row);
    }
    return most;
  }

  private void row(PlotArea plot, int category, double middle) {
    PublishedValue first = one.series().values().get(category);
    PublishedValue second = other.series().values().get(category);
    double from = plot.at(Values.number(first));
    double to = plot.at(Values.number(second));
    if (first.number().isPresent() && second.number().isPresent()) {
      sketch.line(from, middle, to, middle, Inks.MUTED, 3.5);
      dot(other, to, middle);
      dot(one, from, middle);
      boolean firstLeft = from < to || from == to && other.main();
      label(one, first, from, middle, firstLeft);
      label(other, second, to, middle, !firstLeft);
    } else if (first.number().isPresent()) {
      dot(one, from, middle);
      label(one, first, from, middle, false);
    } else if (second.number().isPresent()) {
      dot(other, to, middle);
      label(other, second, to, middle, false);
    }
    symbols(category, middle);
  }

  // One of the two is a ring, so that they differ not by colour alone.
  private boolean disc(SeriesStyle style) {
    return style.main() && !(style == other && one.main());
  }

  private void dot(SeriesStyle style, double x, double y) {
    if (disc(style)) {
      sketch.dot(x, y, RADIUS, style.tone().fill());
    } else {
      sketch.ring(x, y, RADIUS, style.tone().fill());
    }
  }

  private void label(
      SeriesStyle style, PublishedValue value, double x, double middle, boolean before) {
    Lettering letters = style.main() ? frame.bold() : frame.plain();
    Ink ink = style.tone().text();
    double away = RADIUS + 6;
    sketch.write(
        new PlacedText(
            value.text(),
            before ? x - away : x + away,
            middle + letters.size() * 0.34,
            before ? Align.END : Align.START,
            letters,
            ink));
  }

  // Symbols stand in a column of their own: on the scale they would have a value.
  private void symbols(int category, double middle) {
    double x = frame.width() - symbolColumn() + 8;
    for (SeriesStyle style : List.of(one, other)) {
      PublishedValue value = style.series().values().get(category);
      if (value.number().isEmpty()) {
        double height = frame.em(14);
        Stub.draw(
            sketch,
            value,
            new Rectangle2D.Double(x, middle - height / 2, Stub.LENGTH, height),
            false);
        x += Stub.LENGTH + 6;
        String text = Values.label(value);
        sketch.write(
            new PlacedText(
                text,
                x,
                middle + frame.size() * 0.34,
                Align.START,
                frame.bold(),
                style.tone().text()));
        x += frame.bold().width(text) + 8;
      }
    }
  }
}
