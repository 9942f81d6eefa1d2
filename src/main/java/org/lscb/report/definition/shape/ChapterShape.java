package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;

/** What a chapter.yaml may hold, after the board's own lies over the built-in one. */
public final class ChapterShape {

  /** The whole file. */
  public static final Block FILE =
      Shape.block("chapter")
          .optional(
              "datasets",
              Shape.named(Shape.named(MeasureShape.MEASURE)),
              "The datasets that the chapter needs, and under each its measures.")
          .optional(
              "breakdowns",
              Shape.named(MeasureShape.BREAKDOWN),
              "The breakdowns by which measures are given.")
          .optional(
              "indicators",
              Shape.named(IndicatorShape.INDICATOR),
              "What is computed from the measures.")
          .optional("checks", Shape.listOf(CheckShape.CHECK), "What must agree beyond the sums.")
          .optional("registers", Shape.named(RegisterShape.DECLARED), "Registers of text.")
          .optional("tables", Shape.named(DisplayShape.TABLE), "The tables of the chapter.")
          .optional(
              "answers",
              Shape.listOf(Shape.id()),
              "The elements of the guidance that the chapter answers.")
          .optional("figures", Shape.named(DisplayShape.FIGURE), "The figures of the chapter.");

  private ChapterShape() {}
}
