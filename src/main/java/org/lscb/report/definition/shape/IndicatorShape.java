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
              "better",
              Shape.choice("lower", "higher", "none"),
              "Which direction is better, said in words where it is compared; none by default.");

  private static final Block INTERVALS =
      Shape.block("intervals")
          .optional(
              "intervals",
              Shape.listOf(Shape.choice("95%", "99.8%")),
              "The confidence intervals that are meant where it is compared; 95% by default.");

  private static final Block RATE =
      Shape.block("rate")
          .required("rate", Shape.text(), "The numerator: a measure, indicator or address.")
          .required("of", Shape.text(), "The population that it is set against.")
          .required(
              "per",
              Shape.wholeNumber(1, 1_000_000),
              "For each how many of the population, such as 10000.")
          .and(COMMON)
          .and(INTERVALS);

  private static final Block CONVERSION =
      Shape.block("conversion")
          .required("conversion", Shape.text(), "Those who took the later step.")
          .required("of", Shape.text(), "Those who took the earlier step, all of them.")
          .and(COMMON)
          .and(INTERVALS);

  private static final Block PERCENTAGE =
      Shape.block("percentage")
          .required("percentage", Shape.text(), "What is given in per cent of the other.")
          .required("of", Shape.text(), "What it is set against; it may be exceeded.")
          .and(COMMON);

  private static final Block RATIO =
      Shape.block("ratio")
          .required("ratio", Shape.text(), "What is counted for each one of the other.")
          .required("of", Shape.text(), "What it is set against.")
          .and(COMMON);

  private static final Block TOTAL =
      Shape.block("total")
          .required(
              "total",
              Shape.text(),
              "What is added up; of a rate or a share, its parts are added before it is computed.")
          .required("over", Shape.id(), "area for the board's areas, or a breakdown.")
          .optional(
              "weights",
              Shape.text(),
              "The population of each area, where recorded rates or percentages are added up.")
          .and(COMMON);

  private static final Block SHARE =
      Shape.block("share")
          .required("share", Shape.text(), "The part: a measure, indicator or address.")
          .optional("over", Shape.id(), "The breakdown whose total is the whole.")
          .optional("of", Shape.text(), "The measure or address that is the whole.")
          .and(COMMON)
          .and(INTERVALS)
          .exactlyOneOf("over", "of");

  private static final Block REMAINDER =
      Shape.block("remainder")
          .required("remainder", Shape.text(), "The measure whose written total is not reached.")
          .required("over", Shape.id(), "The breakdown whose written members are taken away.")
          .and(COMMON);

  private static final Block DIFFERENCE =
      Shape.block("difference")
          .required("difference", Shape.text(), "The value that the other is taken from.")
          .optional("from", Shape.text(), "The value that is taken away; of the same unit.")
          .optional(
              "target", Shape.number(), "The number that was set as a target, and is taken away.")
          .optional("set-by", Shape.text(), "Who set the target, and where.")
          .and(COMMON)
          .exactlyOneOf("from", "target");

  private static final Block CHANGE =
      Shape.block("change")
          .required("change", Shape.text(), "The measure whose change is computed.")
          .optional(
              "as",
              Shape.choice("percent", "difference"),
              "percent of the earlier value, the default, or the difference. Percentages change in"
                  + " percentage points in any case.")
          .optional("from", Shape.text(), "The earlier period; the one before by default.")
          .and(COMMON);

  private static final Block MEAN =
      Shape.block("mean")
          .required("mean", Shape.text(), "The measure that is divided.")
          .required("of", Shape.text(), "The measure that it is divided by.")
          .and(COMMON);

  private static final Block OCCURRENCES =
      Shape.block("occurrences")
          .required(
              "occurrences", Shape.text(), "The measure of unit code whose codes are counted.")
          .required("codes", Shape.listOf(Shape.text()), "The codes that are counted.")
          .required(
              "over",
              Shape.id(),
              "What they are counted over: a breakdown, or period for all of the year.")
          .optional(
              "as",
              Shape.choice("count", "percent"),
              "count, the default, or percent of all codes that stand there.")
          .optional(
              "leave-out",
              Shape.listOf(Shape.text()),
              "Codes that do not count in the base of a percentage, such as not expected.")
          .and(COMMON);

  /** Something that is computed. */
  static final Shape INDICATOR =
      Shape.kinds(
          "indicator",
          RATE,
          SHARE,
          CONVERSION,
          PERCENTAGE,
          RATIO,
          TOTAL,
          REMAINDER,
          DIFFERENCE,
          CHANGE,
          MEAN,
          OCCURRENCES);

  private IndicatorShape() {}
}
