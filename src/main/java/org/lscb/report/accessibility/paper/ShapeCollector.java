package org.lscb.report.accessibility.paper;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.accessibility.barrier.Painted;
import org.lscb.report.accessibility.barrier.Painted.Kind;

/** Gathers the shapes that one chart of a PDF is painted with. */
final class ShapeCollector {

  private static final int PAPER = 0xFFFFFF;

  /** A line of a chart that says something is wider than its thinnest ones by more than this. */
  private static final double THIN = 1.25;

  /** In points; the thinnest lines of the largest charts, those of large print, are thinner. */
  private static final double GUIDE = 2;

  private static final double STRAIGHT = 0.9;

  private final List<Painted> shapes = new ArrayList<>();

  /** Takes a shape that is filled. */
  void fill(GeneralPath path, int colour) {
    Rectangle2D box = path.getBounds2D();
    Kind kind = isBox(path) ? Kind.BAR : Kind.MARK;
    // White letters stand on an area; anything else in white is a halo or a gap.
    boolean gap = colour == PAPER && ground(box) == PAPER;
    shapes.add(new Painted(box, colour, 0, gap ? Kind.GAP : kind));
  }

  /**
   * Takes a line.
   *
   * @param width in points
   */
  void stroke(GeneralPath path, int colour, double width) {
    Rectangle2D box = path.getBounds2D();
    boolean straight = box.getWidth() < STRAIGHT || box.getHeight() < STRAIGHT;
    Kind kind = straight && width < GUIDE ? Kind.GRID : Kind.MARK;
    shapes.add(new Painted(box, colour, width, colour == PAPER ? Kind.GAP : kind));
  }

  /** All in their order; what leads the eye is told by how thin it is beside the others. */
  List<Painted> shapes() {
    double thinnest =
        shapes.stream()
            .filter(one -> one.kind() == Kind.GRID)
            .mapToDouble(Painted::width)
            .min()
            .orElse(0);
    return shapes.stream()
        .map(
            one ->
                one.kind() == Kind.GRID && one.width() > thinnest * THIN
                    ? new Painted(one.box(), one.colour(), one.width(), Kind.MARK)
                    : one)
        .toList();
  }

  private int ground(Rectangle2D box) {
    int ground = PAPER;
    for (Painted one : shapes) {
      if (one.width() == 0 && one.box().contains(box.getCenterX(), box.getCenterY())) {
        ground = one.colour();
      }
    }
    return ground;
  }

  /** Whether it fills the whole box around it: four corners, and no curve. */
  private static boolean isBox(GeneralPath path) {
    Rectangle2D box = path.getBounds2D();
    double[] at = new double[6];
    int corners = 0;
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(at);
      boolean point = kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_LINETO;
      if (point ? !isCorner(at[0], at[1], box) : kind != PathIterator.SEG_CLOSE) {
        return false;
      }
      corners += point ? 1 : 0;
    }
    return corners == 4 || corners == 5;
  }

  private static boolean isCorner(double x, double y, Rectangle2D box) {
    return Math.min(x - box.getMinX(), box.getMaxX() - x) < 0.01
        && Math.min(y - box.getMinY(), box.getMaxY() - y) < 0.01;
  }
}
