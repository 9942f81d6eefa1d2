package org.lscb.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Mark;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.chart.paper.SvgWriter;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;

/**
 * A small line of the values of a table's row, or of a tile and the years before it, without
 * numbers of its own: the report prints them. It is broken where a value has no number, and its
 * scale holds shown numbers alone. Nobody hears it.
 */
public final class Sparkline {

  private static final double WIDTH = 76;
  private static final double HEIGHT = 20;
  private static final double EDGE = 3.5;
  private static final int FEWEST = 3;

  private final Sketch sketch = new Sketch(WIDTH);

  private Sparkline(List<PublishedValue> values, List<BigDecimal> numbers, Inks.Tone tone) {
    sketch.endAt(HEIGHT);
    draw(sketch, values, numbers, tone);
  }

  /** The line of a row; empty where fewer than three numbers are shown. */
  public static Optional<Sparkline> of(Table.Row row, Report.Palette palette) {
    return of(values(row), palette);
  }

  /** The line of values in order; empty where fewer than three numbers are shown. */
  public static Optional<Sparkline> of(List<PublishedValue> values, Report.Palette palette) {
    List<BigDecimal> numbers = values.stream().flatMap(one -> one.number().stream()).toList();
    return numbers.size() < FEWEST
        ? Optional.empty()
        : Optional.of(new Sparkline(values, numbers, new Inks(palette.charts()).main()));
  }

  /** As an {@code <svg>} element, for listeners hidden. */
  public String svg() {
    return SvgWriter.ornament(sketch, "sparkline");
  }

  /** Its width in units of charts. */
  public double width() {
    return sketch.width();
  }

  /** Its height in units of charts. */
  public double height() {
    return sketch.height();
  }

  /** Draws it in plain colours, its upper left corner at 0, 0. */
  public void draw(Graphics2D g) {
    sketch.drawOn(g);
  }

  /** The values at the row's periods: not its changes, nor what else stands in it. */
  private static List<PublishedValue> values(Table.Row row) {
    List<PublishedValue> values = new ArrayList<>();
    for (Table.Cell cell : row.cells()) {
      if (cell instanceof Table.Cell.Value one
          && (values.isEmpty() || subject(one.value()).equals(subject(values.get(0))))) {
        values.add(one.value());
      }
    }
    return values;
  }

  private static String subject(PublishedValue value) {
    int at = value.id().lastIndexOf('@');
    return at < 0 ? value.id() : value.id().substring(0, at);
  }

  private static void draw(
      Sketch sketch, List<PublishedValue> values, List<BigDecimal> numbers, Inks.Tone tone) {
    double low = numbers.stream().reduce(BigDecimal::min).orElseThrow().doubleValue();
    double high = numbers.stream().reduce(BigDecimal::max).orElseThrow().doubleValue();
    Path2D line = new Path2D.Double();
    boolean joined = false;
    double lastX = 0;
    double lastY = 0;
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).number().isEmpty()) {
        joined = false;
        continue;
      }
      double share =
          high > low ? (values.get(i).number().get().doubleValue() - low) / (high - low) : 0.5;
      lastX = EDGE + i * (WIDTH - 2 * EDGE) / (values.size() - 1);
      lastY = HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
      if (joined) {
        line.lineTo(lastX, lastY);
      } else {
        line.moveTo(lastX, lastY);
        boolean alone = i + 1 == values.size() || values.get(i + 1).number().isEmpty();
        if (alone) {
          sketch.dot(lastX, lastY, 1.5, tone.fill());
        }
      }
      joined = true;
    }
    sketch.add(new Mark.Stroked(line, tone.fill(), 1.5, 0, 0));
    sketch.dot(lastX, lastY, 2, tone.fill());
  }
}
