package org.lscb.report.chart.plot;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Mark;
import org.lscb.report.chart.paper.Sketch;
import org.lscb.report.document.PublishedValue;

/** What is drawn where there is no number to draw; its size never depends on any number. */
public final class Stub {

  /** How long a stub is, whatever it stands for. */
  public static final double LENGTH = 24;

  private static final double HATCH_STEP = 5;

  private Stub() {}

  /** Draws a hatched box for a withheld value, a short grey dash for any other symbol. */
  public static void draw(Sketch sketch, PublishedValue value, Rectangle2D box, boolean upright) {
    if (value.withheld()) {
      hatch(sketch, box);
    } else if (upright) {
      double y = box.getMaxY() - 5;
      sketch.line(box.getCenterX() - 7, y, box.getCenterX() + 7, y, Inks.MUTED, 2);
    } else {
      double y = box.getCenterY();
      sketch.line(box.getMinX() + 5, y, box.getMinX() + 19, y, Inks.MUTED, 2);
    }
  }

  // Drawn as lines: a texture could not be written as SVG or into a PDF.
  private static void hatch(Sketch sketch, Rectangle2D box) {
    sketch.fill(box, Inks.PAPER);
    Path2D lines = new Path2D.Double();
    double height = box.getHeight();
    for (double start = HATCH_STEP - height; start < box.getWidth(); start += HATCH_STEP) {
      double from = Math.max(0, start);
      double to = Math.min(box.getWidth(), start + height);
      lines.moveTo(box.getMinX() + from, box.getMaxY() - (from - start));
      lines.lineTo(box.getMinX() + to, box.getMaxY() - (to - start));
    }
    sketch.add(new Mark.Stroked(lines, Inks.MUTED, 1, 0, 0));
    sketch.add(
        new Mark.Stroked(
            new Rectangle2D.Double(
                box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1),
            Inks.MUTED,
            1,
            0,
            0));
  }
}
