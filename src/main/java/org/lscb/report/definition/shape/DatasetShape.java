package org.lscb.report.definition.shape;

import org.lscb.report.definition.imports.TableName;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.Word;

/** What a dataset's file may hold; its blocks are read by their headings. */
public final class DatasetShape {

  /** What a dataset may say of the published file that it is read from. */
  public static final Block TABLE =
      Shape.block("published file")
          .optional(
              "from",
              Shape.matching("[^\\s].*\\.csv", "the path of a CSV file", "benchmarks/plans.csv"),
              "A file in the layout of the Department's open data, in the board's folder.")
          .optional(
              "columns",
              Shape.named(Shape.text()),
              "Of that file: which column holds which measure or indicator.")
          .optional(
              "where",
              Shape.labelled(Shape.text()),
              "Of that file: the value of a filter's column; Total where none is given.")
          .optional(
              "day",
              Shape.text(),
              "Of that file: the day of each year at which was counted, such as 31 March, or"
                  + " mid-year.")
          .optional(
              "areas",
              Shape.listOf(Shape.id()),
              "Of that file: the areas and comparators that are read; all by default.");

  /** What stands under a heading: a value, or a body. */
  public static final Shape CONTENT = Shape.either(Shape.text(), Shape.labelled(Shape.anything()));

  /** The whole file. */
  public static final Block FILE =
      header(Shape.id())
          .others(
              Shape.matching(
                  "[^\\s]+( by [^\\s]+( and [^\\s]+)*)?",
                  "the heading of a block",
                  "bookings by sector and booking"),
              CONTENT,
              "A measure, or the word values, with the levels that it is given by, such as"
                  + " bookings by sector and booking.");

  private DatasetShape() {}

  /** What stands above the blocks; the word is the form of the dataset's id. */
  public static Block header(Word dataset) {
    return Shape.block("dataset")
        .required("dataset", dataset, "Which dataset of a chapter this is.")
        .required("source", Shape.text(), "Where the numbers come from.")
        .optional("period", Shape.text(), "The period of all blocks that name none.")
        .optional("area", Shape.text(), "The area of all blocks that name none.")
        .optional("note", Shape.text(), "A note that is printed with the numbers.")
        .optional("signed-off", Shape.text(), "Who signed the numbers off, and when.")
        .optional(
            "awaited",
            Shape.text(),
            "From whom, and by when, the values come in whose place the word awaited stands alone.")
        .and(TABLE);
  }

  /** What every block may hold beside its entries. */
  public static Block body() {
    return Shape.block("block")
        .optional("period", Shape.anything(), "The period of all values of the block.")
        .optional("area", Shape.anything(), "The area of all values of the block.")
        .optional("note", Shape.text(), "A note that is printed with the values.")
        .optional(
            "table",
            Shape.matching(
                TableName.FORM,
                "a spreadsheet, its sheet and cells",
                "bookings.xlsx, sheet All, A3:F15"),
            "Where the values stand in a spreadsheet; the command import reads them from there.")
        .optional(
            "columns",
            Shape.anything(),
            "The last level across: a list of names; or the last two: a list under each name.")
        .optional(
            "remarks",
            Shape.anything(),
            "What is to be said of single values: stated, by, because, note, status.");
  }
}
