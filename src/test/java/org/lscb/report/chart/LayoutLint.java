package org.lscb.report.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lscb.report.chart.paper.Ink;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Mark;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.chart.paper.Sketch;

/** Finds words that leave the picture or lie upon each other. */
final class LayoutLint {

  private static final double TOLERANCE = 0.5;

  private static final Set<Ink> LINES = Set.of(Inks.INK, Inks.BASELINE);

  private LayoutLint() {}

  static List<String> faults(Sketch drawing) {
    List<String> faults = new ArrayList<>();
    Rectangle2D picture =
        new Rectangle2D.Double(
            -TOLERANCE,
            -TOLERANCE,
            drawing.width() + 2 * TOLERANCE,
            drawing.height() + 2 * TOLERANCE);
    for (Mark mark : drawing.marks()) {
      if (!picture.contains(bounds(mark))) {
        faults.add("outside: " + mark);
      }
    }
    List<PlacedText> texts = drawing.texts();
    for (int i = 0; i < texts.size(); i++) {
      Rectangle2D box = texts.get(i).box();
      for (int j = i + 1; j < texts.size(); j++) {
        Rectangle2D shared = box.createIntersection(texts.get(j).box());
        if (shared.getWidth() > TOLERANCE && shared.getHeight() > TOLERANCE) {
          faults.add(describe(texts.get(i)) + " over " + describe(texts.get(j)));
        }
      }
    }
    return faults;
  }

  /** Names that lie upon a line of the data: upon a limit, or upon the benchmark. */
  static List<String> crossings(Sketch drawing) {
    List<String> faults = new ArrayList<>();
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Stroked stroked && LINES.contains(stroked.ink())) {
        for (PlacedText text : drawing.texts()) {
          if (crosses(stroked.shape(), text.box())) {
            faults.add(describe(text) + " upon a line");
          }
        }
      }
    }
    return faults;
  }

  private static boolean crosses(Shape line, Rectangle2D box) {
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = line.getPathIterator(null, 0.5); !path.isDone(); path.next()) {
      boolean drawn = path.currentSegment(at) == PathIterator.SEG_LINETO;
      if (drawn && box.intersectsLine(x, y, at[0], at[1])) {
        return true;
      }
      x = at[0];
      y = at[1];
    }
    return false;
  }

  private static Rectangle2D bounds(Mark mark) {
    Rectangle2D box = new Rectangle2D.Double();
    if (mark instanceof Mark.Filled filled) {
      box = filled.shape().getBounds2D();
    } else if (mark instanceof Mark.Stroked stroked) {
      box = stroked.shape().getBounds2D();
    } else if (mark instanceof Mark.Written written) {
      box = written.text().box();
    }
    // A line has no area, and nothing contains what has no area.
    return new Rectangle2D.Double(
        box.getX(), box.getY(), Math.max(box.getWidth(), 0.01), Math.max(box.getHeight(), 0.01));
  }

  static String describe(PlacedText text) {
    return text.text() + " " + box(text.box());
  }

  /** Left, top, right and bottom, rounded to a unit. */
  static String box(Rectangle2D box) {
    return "[%d %d %d %d]"
        .formatted(
            Math.round(box.getMinX()),
            Math.round(box.getMinY()),
            Math.round(box.getMaxX()),
            Math.round(box.getMaxY()));
  }
}
