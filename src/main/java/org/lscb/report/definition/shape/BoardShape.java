package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.Word;

/** What board.yaml may hold. */
public final class BoardShape {

  private static final Word CODE = Shape.matching("[A-Z][0-9]{8}", "an official code", "E09000022");

  private static final Word OLD_CODE =
      Shape.matching("[0-9]{3}", "the three digits of a local authority", "208");

  private static final String WHAT_OLD_CODE =
      "The three digits by which the Department for Education knows a local authority; open data"
          + " need them beside the official code.";

  private static final Block AREA =
      Shape.block("area")
          .required("label", Shape.text(), "Its printed name.")
          .optional("code", CODE, "Its official code, by which it is found in published files.")
          .optional("old-code", OLD_CODE, WHAT_OLD_CODE);

  private static final Block REGION =
      Shape.block("region")
          .required("label", Shape.text(), "Its name, as the statistics office prints it.")
          .required(
              "code",
              Shape.matching("E12[0-9]{6}", "the official code of a region", "E12000007"),
              "Its official code.");

  private static final Block COMPARATOR =
      Shape.block("comparator")
          .and(AREA)
          .optional(
              "median-of",
              Shape.listOf(Shape.text()),
              "The names or codes of the areas, such as statistical neighbours, whose median it"
                  + " is.")
          .optional("mean-of", Shape.listOf(Shape.text()), "The same for their mean.")
          .atMostOneOf("code", "median-of", "mean-of");

  /** The whole file. */
  public static final Block FILE =
      Shape.block("board")
          .required("name", Shape.text(), "The board's full name, as printed on the cover.")
          .required("short-name", Shape.text(), "A short name for running heads.")
          .optional("area", Shape.text(), "The name of the one area that the board covers.")
          .optional("code", CODE, "The official code of the one area.")
          .optional("old-code", OLD_CODE, WHAT_OLD_CODE)
          .optional(
              "areas",
              Shape.named(Shape.either(Shape.text(), AREA)),
              "The areas of a board that covers several: an id and a name for each.")
          .optional(
              "comparators",
              Shape.named(Shape.either(Shape.text(), COMPARATOR)),
              "Areas that are not the board's own but are compared with it: an id and a name for"
                  + " each.")
          .optional("region", REGION, "The region in which the areas lie, for open data.")
          .optional("contact", Shape.text(), "Whom to ask for the report in another format.")
          .optional(
              "website",
              Shape.matching("https?://[^\\s]+", "an address of a website", "https://example.org"),
              "The address of the board's website.")
          .and(LookShape.OF_BOARD)
          .exactlyOneOf("area", "areas")
          .atMostOneOf("code", "areas");

  private BoardShape() {}
}
