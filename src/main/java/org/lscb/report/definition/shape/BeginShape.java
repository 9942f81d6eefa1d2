package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;

/** What the begin.yaml of a built-in chapter may hold: what a new board's files say of it. */
public final class BeginShape {

  private static final Block DATA_FILE =
      Shape.block("data file")
          .required("dataset", Shape.id(), "Which dataset of the chapter the file fills.")
          .required(
              "counted",
              Shape.choice("year", "day", "mid-year"),
              "What its values are of: the reporting year, its last day, or the middle of the"
                  + " calendar year in which it begins, as populations are.")
          .required("source", Shape.text(), "Where the numbers usually come from, as printed.")
          .required("awaited", Shape.text(), "Who usually has them.")
          .required("comes-from", Shape.text(), "Where to find them, and what to mind.")
          .required("measures", Shape.listOf(Shape.id()), "The measures that it begins with.")
          .optional(
              "blocks",
              Shape.listOf(Shape.text()),
              "The headings of the blocks that it begins with; one whose members are the board's"
                  + " own stands there as an example.")
          .optional(
              "examples",
              Shape.named(Shape.listOf(Shape.text())),
              "Members of the board's own, as examples, under each breakdown.");

  /** The whole file. */
  public static final Block FILE =
      Shape.block("beginning of a chapter")
          .required("place", Shape.wholeNumber(1, 99), "Where it stands among the chapters.")
          .required("tells", Shape.text(), "What the chapter is about, in a few words.")
          .required("lead", Shape.text(), "What its first sentence is to say.")
          .required("files", Shape.named(DATA_FILE), "The data files, and what stands in each.");

  private BeginShape() {}
}
