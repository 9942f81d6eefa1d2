package org.lscb.report.chart;

import java.util.Locale;

/** The room that a chart is laid out for; lengths in units of the picture. */
public enum ChartLayout {
  /** The text column on a screen. */
  WIDE(640, 15, 1, true),
  /** A small screen. */
  NARROW(340, 15, 1, true),
  /** The text column on A4, 170 mm. */
  PRINT(640, 13, 1, false),
  /** Beside words on a page of the short version. */
  PAGE(480, 15, 1, false),
  /**
   * The text column on A4 in large print: what suits a telephone suits it, its smallest words are
   * 18 point high; but as high as there, a figure would leave the page before it white.
   */
  LARGE(340, 15, 0.66, false);

  private final double width;
  private final double textSize;
  private final double height;
  private final boolean alone;

  ChartLayout(double width, double textSize, double height, boolean alone) {
    this.width = width;
    this.textSize = textSize;
    this.height = height;
    this.alone = alone;
  }

  /** The picture's width in units. */
  public double width() {
    return width;
  }

  /** The size of ordinary text in units. */
  public double textSize() {
    return textSize;
  }

  /** How high the place of bars and lines is, as a part of what is usual. */
  public double height() {
    return height;
  }

  /** Whether it says itself what its symbols mean: on paper that always stands below it. */
  public boolean alone() {
    return alone;
  }

  /** The word used in style classes and ids: {@code wide}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
