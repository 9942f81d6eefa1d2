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

  /** A line that says something is wider, in units. */
  private static final double THIN = 1.2;

  /** How wide, in points, a line may be to be taken for one that is a unit wide. */
  private static final double WIDEST_UNIT = 2;

  /** A unit on the page, in points, where no line tells it. */
  private static final double USUAL_UNIT = 0.75;

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
    Kind kind = straight ? Kind.GRID : Kind.MARK;
    shapes.add(new Painted(box, colour, width, colour == PAPER ? Kind.GAP : kind));
  }

  /**
   * All in their order, in the units that the chart was drawn in: its thinnest straight lines are
   * one of them wide, whatever size it is printed in.
   */
  List<Painted> shapes() {
    double unit =
        shapes.stream()
            .filter(one -> one.kind() == Kind.GRID && one.width() < WIDEST_UNIT)
            .mapToDouble(Painted::width)
            .min()
            .orElse(USUAL_UNIT);
    return shapes.stream().map(one -> inUnits(one, unit)).toList();
  }

  private static Painted inUnits(Painted one, double unit) {
    Rectangle2D box = one.box();
    double width = one.width() / unit;
    boolean speaks = one.kind() == Kind.GRID && width > THIN;
    return new Painted(
        new Rectangle2D.Double(
            box.getX() / unit, box.getY() / unit, box.getWidth() / unit, box.getHeight() / unit),
        one.colour(),
        width,
        speaks ? Kind.MARK : one.kind());
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
