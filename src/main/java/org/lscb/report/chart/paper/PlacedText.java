package org.lscb.report.chart.paper;

import java.awt.geom.Rectangle2D;

/**
 * A line of text at its place in a picture.
 *
 * @param x of the edge or middle that {@code align} names
 * @param baseline y of the line on which the letters stand
 */
public record PlacedText(
    String text, double x, double baseline, Align align, Lettering lettering, Ink ink) {

  /** What stands at {@code x}. */
  public enum Align {
    /** The text's left edge. */
    START,
    /** The text's middle. */
    MIDDLE,
    /** The text's right edge. */
    END
  }

  /** How wide it is. */
  public double width() {
    return lettering.width(text);
  }

  /** Where its left edge is. */
  public double left() {
    return switch (align) {
      case START -> x;
      case MIDDLE -> x - width() / 2;
      case END -> x - width();
    };
  }

  /** The rectangle that its letters can fill. */
  public Rectangle2D box() {
    return new Rectangle2D.Double(
        left(), baseline - lettering.ascent(), width(), lettering.ascent() + lettering.descent());
  }
}
