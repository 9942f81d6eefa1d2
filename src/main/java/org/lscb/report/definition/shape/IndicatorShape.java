package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;

/** What a chapter may say of an indicator; the kind is told by the key that names it. */
final class IndicatorShape {

  private static final Block COMMON =
      Shape.block("indicator")
          .required("label", Shape.text(), "Its printed name, in sentence case.")
          .optional("tile", Shape.text(), "A short label under the number of a tile.")
          .optional("decimals", Shape.wholeNumber(0, 6), "How many decimals are printed.")
          .optional(
              "polarity",
              Shape.choice("lower", "higher", "none"),
              "Which direction is better; none by default.");

  private static final Block RATE =
      Shape.block("rate")
          .required("rate", Shape.text(), "The numerator: a measure, indicator or address.")
          .required("of", Shape.text(), "The population that it is set against.")
          .required(
              "per",
              Shape.wholeNumber(1, 1_000_000),
              "For each how many of the population, such as 10000.")
          .and(COMMON);

  private static final Block SHARE =
      Shape.block("share")
          .required("share", Shape.text(), "The part: a measure, indicator or address.")
          .optional("over", Shape.id(), "The breakdown whose total is the whole.")
          .optional("of", Shape.text(), "The measure or address that is the whole.")
          .and(COMMON)
          .exactlyOneOf("over", "of");

  private static final Block REMAINDER =
      Shape.block("remainder")
          .required("remainder", Shape.text(), "The measure whose written total is not reached.")
          .required("over", Shape.id(), "The breakdown whose written members are taken away.")
          .and(COMMON);

  private static final Block DIFFERENCE =
      Shape.block("difference")
          .required("difference", Shape.text(), "The value that the other is taken from.")
          .required("from", Shape.text(), "The value that is taken away; of the same unit.")
          .and(COMMON);

  private static final Block CHANGE =
      Shape.block("change")
          .required("change", Shape.text(), "The measure whose change in per cent is computed.")
          .optional("from", Shape.text(), "The earlier period; the one before by default.")
          .and(COMMON);

  private static final Block MEAN =
      Shape.block("mean")
          .required("mean", Shape.text(), "The measure that is divided.")
          .required("of", Shape.text(), "The measure that it is divided by.")
          .and(COMMON);

  /** Something that is computed. */
  static final Shape INDICATOR =
      Shape.kinds("indicator", RATE, SHARE, REMAINDER, DIFFERENCE, CHANGE, MEAN);

  private IndicatorShape() {}
}
