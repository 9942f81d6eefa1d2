package org.lscb.report.chart.paper;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A picture in the making: everything drawn, in order, in units of the picture. */
public final class Sketch {

  private final double width;
  private final List<Mark> marks = new ArrayList<>();
  private double height;

  /** An empty picture; its height is set last. */
  public Sketch(double width) {
    this.width = width;
  }

  /** In units. */
  public double width() {
    return width;
  }

  /** In units. */
  public double height() {
    return height;
  }

  /** Ends the picture at a height. */
  public void endAt(double y) {
    height = Math.ceil(y);
  }

  /** Draws a mark upon those before it. */
  public void add(Mark mark) {
    marks.add(mark);
  }

  /** Fills a shape. */
  public void fill(Shape shape, Ink ink) {
    add(new Mark.Filled(shape, ink));
  }

  /** Draws a straight line. */
  public void line(double x1, double y1, double x2, double y2, Ink ink, double thickness) {
    add(new Mark.Stroked(new Line2D.Double(x1, y1, x2, y2), ink, thickness, 0, 0));
  }

  /** Draws a disc with a halo of paper round it. */
  public void dot(double x, double y, double radius, Ink ink) {
    fill(circle(x, y, radius + 1.5), Inks.PAPER);
    fill(circle(x, y, radius), ink);
  }

  /** Draws a ring with paper inside. */
  public void ring(double x, double y, double radius, Ink ink) {
    fill(circle(x, y, radius + 1.5), Inks.PAPER);
    add(new Mark.Stroked(circle(x, y, radius - 1), ink, 2, 0, 0));
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Writes a line of text. */
  public void write(PlacedText text) {
    if (!text.text().isEmpty()) {
      add(new Mark.Written(text));
    }
  }

  /** Writes lines of text under each other, the first one's baseline given. */
  public void write(
      List<String> lines,
      double x,
      double baseline,
      PlacedText.Align align,
      Lettering lettering,
      Ink ink) {
    double y = baseline;
    for (String line : lines) {
      write(new PlacedText(line, x, y, align, lettering, ink));
      y += lettering.leading();
    }
  }

  /** Everything drawn, in order. */
  public List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** The texts alone. */
  public List<PlacedText> texts() {
    return marks.stream()
        .filter(Mark.Written.class::isInstance)
        .map(mark -> ((Mark.Written) mark).text())
        .toList();
  }

  /** Whether no text stands in a box, nor close beside it. */
  public boolean isFree(Rectangle2D box) {
    Rectangle2D wide =
        new Rectangle2D.Double(
            box.getX() - 4, box.getY() - 2, box.getWidth() + 8, box.getHeight() + 4);
    return texts().stream().noneMatch(text -> text.box().intersects(wide));
  }

  /** Draws the picture in plain colours, texts as outlines. */
  public void drawOn(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    for (Mark mark : marks) {
      if (mark instanceof Mark.Filled filled) {
        g.setPaint(filled.ink().color());
        g.fill(filled.shape());
      } else if (mark instanceof Mark.Stroked stroked) {
        g.setPaint(stroked.ink().color());
        g.setStroke(stroke(stroked));
        g.draw(stroked.shape());
      } else if (mark instanceof Mark.Written written) {
        PlacedText text = written.text();
        g.setPaint(text.ink().color());
        Lettering lettering = text.lettering();
        g.fill(
            lettering.face().outline(text.text(), text.left(), text.baseline(), lettering.size()));
      }
    }
  }

  private static BasicStroke stroke(Mark.Stroked mark) {
    float[] dashes = mark.gap() == 0 ? null : new float[] {(float) mark.dash(), (float) mark.gap()};
    return new BasicStroke(
        (float) mark.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dashes, 0f);
  }
}
