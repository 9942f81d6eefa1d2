package org.lscb.report.chart;

import java.util.Locale;

/** The room that a chart is laid out for; lengths in units of the picture. */
public enum ChartLayout {
  /** The text column on a screen. */
  WIDE(640, 15),
  /** A small screen. */
  NARROW(340, 15),
  /** The text column on A4, 170 mm. */
  PRINT(640, 13),
  /** Beside words on a page of the short version. */
  PAGE(480, 15);

  private final double width;
  private final double textSize;

  ChartLayout(double width, double textSize) {
    this.width = width;
    this.textSize = textSize;
  }

  /** The picture's width in units. */
  public double width() {
    return width;
  }

  /** The size of ordinary text in units. */
  public double textSize() {
    return textSize;
  }

  /** The word used in style classes and ids: {@code wide}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
