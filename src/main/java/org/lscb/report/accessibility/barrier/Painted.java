package org.lscb.report.accessibility.barrier;

import java.awt.geom.Rectangle2D;

/**
 * One shape of a drawing.
 *
 * @param box around it, in the drawing's units
 * @param colour {@code 0xRRGGBB}
 * @param width of its line; 0 for an area
 * @param kind what it is for
 */
public record Painted(Rectangle2D box, int colour, double width, Kind kind) {

  private static final double SIDE = 2;

  /** What shapes are for. */
  public enum Kind {
    /** Says something: a bar, a line of values, a dot. */
    MARK,
    /** The same, and it fills the box: only such lie side by side. */
    BAR,
    /** Has the colour of the ground on purpose: a gap, a halo. */
    GAP,
    /** Only leads the eye. */
    GRID
  }

  /** Whether it is an area. */
  boolean isArea() {
    return width == 0;
  }

  /** Whether another one lies wholly upon it; lines along its sides do not. */
  boolean carries(Painted other) {
    Rectangle2D its = other.box;
    boolean behind = isArea() && kind != Kind.GRID;
    if (other.isArea()) {
      return behind
          && box.contains(its.getCenterX(), its.getCenterY())
          && box.getWidth() >= its.getWidth()
          && box.getHeight() >= its.getHeight();
    }
    return behind
        && its.getMinX() > box.getMinX() + SIDE
        && its.getMaxX() < box.getMaxX() - SIDE
        && its.getMinY() > box.getMinY() + SIDE
        && its.getMaxY() < box.getMaxY() - SIDE;
  }
}
