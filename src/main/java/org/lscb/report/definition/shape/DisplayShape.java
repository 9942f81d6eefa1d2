package org.lscb.report.definition.shape;

import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;

/** What a chapter may say of a table and of a figure. */
final class DisplayShape {

  private static final Block ITEM =
      Shape.block("line")
          .optional("show", Shape.text(), "The measure or indicator that stands in the cells.")
          .optional(
              "by",
              Shape.listOf(Shape.id()),
              "One line for each member: of a breakdown, of period or of area. Of two breakdowns"
                  + " the first gives headings.")
          .optional("only", Shape.listOf(Shape.text()), "Which of the members, in this order.")
          .optional("total", Shape.id(), "The breakdown whose total stands after the members.")
          .optional(
              "at",
              Shape.listOf(Shape.text()),
              "A member, a period, or several, which hold for the whole line.")
          .optional(
              "compare",
              Shape.choice("previous"),
              "previous for the change from the period before, in per cent.")
          .optional(
              "interval",
              Shape.choice("95%", "99.8%"),
              "The confidence interval of what the line would show, instead of it.")
          .optional(
              "against",
              Shape.id(),
              "An area or comparator, or previous: whether what the line would show is higher,"
                  + " lower or similar.")
          .optional("label", Shape.text(), "The printed name of the line.")
          .optional("heading", Shape.text(), "The words of a heading row.")
          .optional("comment", Shape.text(), "Words that stand in the cells.")
          .atMostOneOf("compare", "interval", "against");

  private static final Block TABLE_BLOCK =
      Shape.block("table")
          .required("caption", Shape.text(), "The caption; values may stand in it.")
          .required("rows", Shape.listOf(ITEM), "The rows: an item, or a list of items.")
          .required("columns", Shape.listOf(ITEM), "The columns: an item, or a list of items.")
          .optional("landscape", Shape.flag(), "Whether it needs a page on its side.")
          .optional(
              "trend",
              Shape.flag(),
              "Whether a small line is drawn of the values of each row, on the web page.")
          .optional("note", Shape.text(), "Text under the table.");

  private static final Block FIGURE_BLOCK =
      Shape.block("figure")
          .optional(
              "kind",
              Shape.choice(FigureDefinition.Chart.words())
                  .refusingPies("pie", "pie-chart", "doughnut", "donut"),
              "The kind of chart; without it, the one that suits the data.")
          .required("title", Shape.text(), "What the figure tells, in at most ten words.")
          .required("axis", Shape.text(), "The unit in words.")
          .required(
              "show", Shape.listOf(Shape.text()), "The measures and indicators that are drawn.")
          .required("by", Shape.id(), "The categories: a breakdown, period, area or measure.")
          .optional("compare", Shape.id(), "The series: a breakdown, period, area or measure.")
          .optional("only", Shape.listOf(Shape.text()), "Which members, of either level.")
          .optional("highlight", Shape.text(), "The member that the figure is about.")
          .optional(
              "benchmark", Shape.id(), "The area or comparator that the others are held against.")
          .optional("target", Shape.number(), "The number that all values are held against.")
          .optional("set-by", Shape.text(), "Who set the target, and where.")
          .optional("note", Shape.text(), "Text under the figure.")
          .atMostOneOf("benchmark", "target");

  private static final Shape OFF = Shape.choice("off");

  /** A table; {@code off} removes one of a built-in chapter. */
  static final Shape TABLE = Shape.either(OFF, TABLE_BLOCK);

  /** A figure; {@code off} removes one of a built-in chapter. */
  static final Shape FIGURE = Shape.either(OFF, FIGURE_BLOCK);

  private DisplayShape() {}
}
