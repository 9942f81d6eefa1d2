package org.lscb.report.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.lscb.report.chart.paper.Ink;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Lettering;
import org.lscb.report.chart.paper.PlacedText.Align;
import org.lscb.report.chart.paper.Sketch;

/** Names what the colours mean, in the order of the data. */
public final class Key {

  private final Frame frame;
  private final List<Entry> entries;

  /** A colour and its name. */
  public record Entry(String name, Ink fill, Sign sign) {}

  /** The shape that carries the colour. */
  public enum Sign {
    /** A square, for bars. */
    SQUARE,
    /** A pale square with an edge. */
    PALE,
    /** A disc. */
    DOT,
    /** A ring. */
    RING
  }

  /** A key of these colours, in this order. */
  public Key(Frame frame, List<Entry> entries) {
    this.frame = frame;
    this.entries = entries;
  }

  /** The length of the key on one line. */
  public double length() {
    double sum = -gap();
    for (Entry entry : entries) {
      sum += indent() + frame.plain().width(Lettering.clean(entry.name())) + gap();
    }
    return sum;
  }

  private double gap() {
    return frame.em(18);
  }

  private double side() {
    return frame.em(12.5);
  }

  private double indent() {
    return side() + frame.em(6);
  }

  /** Writes the key; returns the baseline of its last line. */
  public double write(Sketch sketch, double left, double baseline) {
    Lettering letters = frame.plain();
    double x = left;
    double y = baseline;
    for (Entry entry : entries) {
      List<String> lines = letters.wrap(entry.name(), frame.width() - left - indent() - 1);
      double width = indent() + letters.widest(lines);
      if (x > left && x + width > frame.width() + 0.01) {
        x = left;
        y += letters.leading() * 1.08;
      }
      sign(sketch, entry, x, y);
      sketch.write(lines, x + indent(), y, Align.START, letters, Inks.INK);
      y += (lines.size() - 1) * letters.leading();
      x += width + gap();
    }
    return y;
  }

  private void sign(Sketch sketch, Entry entry, double x, double baseline) {
    double side = side();
    Rectangle2D box =
        new Rectangle2D.Double(x, baseline - frame.size() * 0.34 - side / 2, side, side);
    switch (entry.sign()) {
      case SQUARE -> sketch.fill(box, entry.fill());
      case PALE -> {
        sketch.fill(box, Inks.MUTED);
        sketch.fill(
            new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, side - 2, side - 2),
            entry.fill());
      }
      case DOT -> sketch.dot(box.getCenterX(), box.getCenterY(), side / 2 - 1, entry.fill());
      case RING -> sketch.ring(box.getCenterX(), box.getCenterY(), side / 2 - 1, entry.fill());
      default -> throw new IllegalStateException();
    }
  }
}
