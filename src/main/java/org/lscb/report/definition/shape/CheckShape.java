package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;

/** What a chapter may check beyond the sums; the kind is told by the key that names it. */
final class CheckShape {

  private static final Block COMMON =
      Shape.block("check")
          .optional(
              "because",
              Shape.text(),
              "Why the difference is accepted; validate lists it with this reason.");

  private static final Block SAME =
      Shape.block("same")
          .required(
              "same",
              Shape.listOf(Shape.text()),
              "Addresses of values that must be the same, at every period that they share.")
          .and(COMMON);

  private static final Block AGREES =
      Shape.block("agrees")
          .required(
              "agrees",
              Shape.text(),
              "The address of a recorded percentage, rate or average that must be the computed"
                  + " one, rounded half up.")
          .required("with", Shape.text(), "The address of the indicator that computes it.")
          .and(COMMON);

  private static final Block SUM =
      Shape.block("sum")
          .required("sum", Shape.text(), "The address of a value that is the sum of others.")
          .required("of", Shape.listOf(Shape.text()), "The addresses of the values that make it.")
          .and(COMMON);

  private static final Block SUBSET =
      Shape.block("subset")
          .required("subset", Shape.text(), "The address of a part that is not above its whole.")
          .required("of", Shape.text(), "The address of the whole.")
          .and(COMMON);

  private static final Block MEAN =
      Shape.block("mean")
          .required(
              "mean",
              Shape.text(),
              "The address of a recorded percentage, rate or average whose total must be the"
                  + " weighted mean of its parts.")
          .required("of", Shape.text(), "The address of the base that its parts are weighted by.")
          .required("over", Shape.id(), "The breakdown that makes the parts.")
          .and(COMMON);

  private static final Block DIRECTION =
      Shape.block("direction")
          .required(
              "direction",
              Shape.text(),
              "The address of a value of which a title or a text" + " claims that it moved.")
          .required(
              "is", Shape.choice("down", "up", "unchanged"), "Which way it is said to have moved.")
          .optional("from", Shape.text(), "The earlier period; the one before by default.")
          .optional(
              "in", Shape.choice("areas"), "areas when it is claimed of each area of the board.")
          .and(COMMON);

  private static final Block HIGHEST = extreme("highest");

  private static final Block LOWEST = extreme("lowest");

  private static final Block POSSIBLE =
      Shape.block("possible")
          .required(
              "possible",
              Shape.text(),
              "The address of a recorded percentage, which some whole number of the whole must"
                  + " give, rounded half up; all members are looked at.")
          .required("of", Shape.text(), "The address of the whole, such as who answered.")
          .and(COMMON);

  private static final Block COUNT =
      Shape.block("count")
          .required("count", Shape.id(), "The register whose entries are counted.")
          .required("is", Shape.text(), "The address of the stated number, or the number itself.")
          .and(COMMON);

  /** Something that must agree. */
  static final Shape CHECK =
      Shape.kinds(
          "check", SAME, AGREES, SUM, SUBSET, MEAN, DIRECTION, HIGHEST, LOWEST, POSSIBLE, COUNT);

  private CheckShape() {}

  private static Block extreme(String which) {
    return Shape.block(which)
        .required(
            which,
            Shape.listOf(Shape.text()),
            "The addresses of the values that a title or a text calls the " + which + ".")
        .required(
            "among",
            Shape.listOf(Shape.id()),
            "What tells the others apart: breakdowns, period or area.")
        .and(COMMON);
  }
}
