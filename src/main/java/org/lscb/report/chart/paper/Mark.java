package org.lscb.report.chart.paper;

import java.awt.Shape;

/** One thing drawn in a picture. */
public sealed interface Mark {

  /** An area. */
  record Filled(Shape shape, Ink ink) implements Mark {}

  /**
   * A line.
   *
   * @param width in units
   * @param dash lengths of dash and gap, or 0 and 0 for a line without gaps
   */
  record Stroked(Shape shape, Ink ink, double width, double dash, double gap) implements Mark {}

  /** Words. */
  record Written(PlacedText text) implements Mark {}
}
