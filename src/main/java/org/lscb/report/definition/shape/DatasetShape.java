package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;

/** What a dataset's file may hold; its blocks are read by their headings. */
public final class DatasetShape {

  /** The whole file. */
  public static final Block FILE =
      Shape.block("dataset")
          .required("dataset", Shape.id(), "Which dataset of a chapter this is.")
          .required("source", Shape.text(), "Where the numbers come from.")
          .optional("period", Shape.text(), "The period of all blocks that name none.")
          .optional("area", Shape.text(), "The area of all blocks that name none.")
          .optional("note", Shape.text(), "A note that is printed with the numbers.")
          .optional("signed-off", Shape.text(), "Who signed the numbers off, and when.")
          .others(
              Shape.matching(
                  "[^\\s]+( by [^\\s]+( and [^\\s]+)*)?",
                  "the heading of a block",
                  "bookings by sector and booking"),
              Shape.either(Shape.text(), Shape.labelled(Shape.anything())),
              "A measure, or the word values, with the levels that it is given by, such as"
                  + " children-looked-after by placement.");

  private DatasetShape() {}
}
