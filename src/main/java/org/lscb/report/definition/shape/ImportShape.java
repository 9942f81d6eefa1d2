package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.Word;

/** What imports.yaml may hold. */
public final class ImportShape {

  private static final Word CELLS =
      Shape.matching(
          "[A-Z]{1,3}[1-9][0-9]{0,6}(:[A-Z]{1,3}[1-9][0-9]{0,6})?", "a range of cells", "A3:F15");

  private static final Block IMPORT =
      Shape.block("import")
          .required(
              "file",
              Shape.matching(
                  "[^\\s].*\\.([xX][lL][sS][xX]|[cC][sS][vV]|[tT][sS][vV]|[tT][xX][tT])",
                  "the name of an XLSX or CSV file",
                  "bookings*.xlsx"),
              "The spreadsheet's name; * stands for what differs each time.")
          .optional("sheet", Shape.text(), "The sheet; needed where several are not hidden.")
          .optional(
              "cells", CELLS, "Where the table stands; without it, it is found by its headings.")
          .required("dataset", Shape.id(), "Which dataset of a chapter it is for.")
          .required(
              "block",
              Shape.matching(
                  "[^\\s]+( by [^\\s]+( and [^\\s]+)*)?",
                  "the heading of a block",
                  "bookings by sector and booking"),
              "The heading of the block that it fills, as in the dataset's file.")
          .optional("period", Shape.text(), "The period of all its values, as in 2025-26 Q3.")
          .optional("area", Shape.id(), "The area of all its values.")
          .optional(
              "across",
              Shape.wholeNumber(0, 2),
              "How many levels stand in the headings of its columns; the last one by default.")
          .optional(
              "columns",
              Shape.labelled(Shape.listOf(Shape.text())),
              "Which column holds which level or measure: the level or measure, then the column's"
                  + " heading. Of several columns the first that is not empty.")
          .optional(
              "count",
              Shape.choice("rows"),
              "rows where each row is one event: the rows are counted.")
          .optional(
              "day",
              Shape.text(),
              "The day of each year at which was counted, such as 31 March, or mid-year; where the"
                  + " spreadsheet names years.")
          .optional(
              "where",
              Shape.labelled(Shape.listOf(Shape.text())),
              "Only rows in which a column holds this; of a date, a period in which it lies.")
          .optional(
              "names",
              Shape.named(Shape.labelled(Shape.text())),
              "Of a level: what the spreadsheet writes, then what it is in the dataset.")
          .optional(
              "leave-out",
              Shape.listOf(Shape.text()),
              "Headings and labels of the spreadsheet that are not read.")
          .optional(
              "symbols",
              Shape.labelled(Shape.text()),
              "What the spreadsheet writes in place of a number, then what it is: a number, x, z,"
                  + " c, low or u.")
          .optional(
              "empty",
              Shape.choice("0", "x"),
              "What an empty cell means; without it, empty cells are a problem.")
          .optional(
              "percent",
              Shape.choice("fractions", "as-written"),
              "What plain numbers mean in a measure of per cent: fractions where 0.295 is 29.5 per"
                  + " cent, as-written where it is 0.295; without it, numbers that all lie from 0"
                  + " to 1 are a problem.")
          .optional(
              "hidden",
              Shape.choice("read", "leave-out"),
              "What becomes of hidden rows and columns; without it, they are a problem.");

  /** The whole file. */
  public static final Block FILE =
      Shape.block("list of imports")
          .required("imports", Shape.named(IMPORT), "What is imported, each under a name.");

  private ImportShape() {}
}
