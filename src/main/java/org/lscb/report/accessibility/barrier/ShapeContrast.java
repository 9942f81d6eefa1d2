package org.lscb.report.accessibility.barrier;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.document.ContrastRatio;

/**
 * Whether the shapes of a drawing stand out from what lies behind and beside them. A pale area may
 * have an edge that does.
 *
 * <p>guidance: WCAG 2.2, 1.4.11: 3 to 1; and 1.4.1, since neighbours are told apart by colour.
 */
public final class ShapeContrast {

  private static final double WANTED = 3;

  /** How far from an area's side its edge may be drawn, and how far apart neighbours lie. */
  private static final double NEAR = 1.6;

  /** Shorter ones touch at a corner. */
  private static final double SHARED = 2;

  private final Barriers barriers;
  private final Set<String> reported = new HashSet<>();

  /** Each pair of colours is reported once. */
  public ShapeContrast(Barriers barriers) {
    this.barriers = barriers;
  }

  /**
   * Looks at a drawing.
   *
   * @param shapes in the order in which they are painted
   * @param paper the colour behind all of them
   * @param drawing what it is called
   * @param where in which medium or mode, such as "in the dark"
   */
  public void check(List<Painted> shapes, int paper, String drawing, String where) {
    for (int at = 0; at < shapes.size(); at++) {
      Painted one = shapes.get(at);
      if (one.kind() == Painted.Kind.MARK || one.kind() == Painted.Kind.BAR) {
        Painted behind = behind(shapes.subList(0, at), one, paper);
        int ground = behind.colour();
        List<Painted> later = shapes.subList(at + 1, shapes.size());
        boolean edged = one.isArea() && (isEdge(behind, one) || hasEdge(one, ground, later));
        if (isClose(one.colour(), ground) && !edged) {
          report(Flaw.SHAPE_PALE, one.colour(), ground, drawing, where);
        }
        if (one.kind() == Painted.Kind.BAR) {
          neighbours(one, later, drawing, where);
        }
      }
    }
  }

  /**
   * Looks at something that is found by its colour alone, such as the edge of a button.
   *
   * @param colours those of which one must stand out
   */
  public void check(Flaw flaw, List<Integer> colours, int ground, String what, String where) {
    if (colours.stream().allMatch(one -> isClose(one, ground))) {
      report(flaw, colours.get(0), ground, what, where);
    }
  }

  private static Painted behind(List<Painted> before, Painted one, int paper) {
    Rectangle2D everywhere = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
    Painted behind = new Painted(everywhere, paper, 0, Painted.Kind.GAP);
    for (Painted other : before) {
      behind = other.carries(one) ? other : behind;
    }
    return behind;
  }

  /** An area that looks out on all sides is an edge, and is looked at itself. */
  private static boolean isEdge(Painted behind, Painted area) {
    return behind.box().getWidth() - area.box().getWidth() < 2 * NEAR
        && behind.box().getHeight() - area.box().getHeight() < 2 * NEAR;
  }

  /** Whether lines that stand out run along all four sides. */
  private static boolean hasEdge(Painted area, int ground, List<Painted> later) {
    Rectangle2D box = area.box();
    List<Painted> lines =
        later.stream().filter(it -> !it.isArea() && !isClose(it.colour(), ground)).toList();
    return runs(lines, box.getCenterX(), box.getMinY())
        && runs(lines, box.getCenterX(), box.getMaxY())
        && runs(lines, box.getMinX(), box.getCenterY())
        && runs(lines, box.getMaxX(), box.getCenterY());
  }

  private static boolean runs(List<Painted> lines, double x, double y) {
    return lines.stream()
        .map(Painted::box)
        .anyMatch(
            box -> {
              boolean within =
                  x > box.getMinX() - NEAR
                      && x < box.getMaxX() + NEAR
                      && y > box.getMinY() - NEAR
                      && y < box.getMaxY() + NEAR;
              boolean onSide =
                  Math.min(Math.abs(x - box.getMinX()), Math.abs(x - box.getMaxX())) < NEAR
                      || Math.min(Math.abs(y - box.getMinY()), Math.abs(y - box.getMaxY())) < NEAR;
              return within && onSide;
            });
  }

  private void neighbours(Painted one, List<Painted> later, String drawing, String where) {
    for (Painted other : later) {
      if (other.kind() == Painted.Kind.BAR
          && other.colour() != one.colour()
          && isClose(one.colour(), other.colour())
          && touch(one.box(), other.box())
          && later.stream().noneMatch(it -> parts(it, one.box(), other.box()))) {
        report(Flaw.SHAPES_ALIKE, one.colour(), other.colour(), drawing, where);
      }
    }
  }

  private static boolean touch(Rectangle2D one, Rectangle2D other) {
    double across =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double along =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.abs(across) < 0.5 && along > SHARED || Math.abs(along) < 0.5 && across > SHARED;
  }

  /** Whether a gap is painted along the side that two areas share. */
  private static boolean parts(Painted gap, Rectangle2D one, Rectangle2D other) {
    Rectangle2D side = grown(one).createIntersection(grown(other));
    Rectangle2D box = gap.box();
    return !gap.isArea()
        && gap.kind() == Painted.Kind.GAP
        && grown(box).contains(side.getCenterX(), side.getCenterY());
  }

  private static Rectangle2D grown(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() - NEAR / 2,
        box.getY() - NEAR / 2,
        box.getWidth() + NEAR,
        box.getHeight() + NEAR);
  }

  private static boolean isClose(int one, int other) {
    return ContrastRatio.of(one, other) < WANTED;
  }

  private void report(Flaw flaw, int one, int other, String drawing, String where) {
    String pair = hex(one) + " " + hex(other) + " " + where + flaw;
    if (reported.add(pair)) {
      barriers.report(
          flaw,
          Barriers.beginning(drawing),
          hex(one),
          hex(other),
          // Never rounded up to what is wanted.
          String.format(Locale.UK, "%.1f", Math.floor(ContrastRatio.of(one, other) * 10) / 10),
          where);
    }
  }

  private static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06X", rgb & 0xFFFFFF);
  }
}
