package org.lscb.report.definition.shape;

import java.util.Arrays;
import org.lscb.report.statistics.Rating;
import org.lscb.report.statistics.Unit;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;

/** What a chapter may say of a measure and of a breakdown. */
final class MeasureShape {

  private static final Block CODE =
      Shape.block("code")
          .required("label", Shape.text(), "What it means.")
          .optional(
              "short",
              Shape.text(),
              "What is printed in a cell instead, such as a letter; explained above the table.")
          .optional(
              "rating",
              Shape.choice(Arrays.stream(Rating.values()).map(Rating::id).toArray(String[]::new)),
              "How good it is; printed as a shape and a colour beside the words.");

  /** Something that somebody counts. */
  static final Block MEASURE =
      Shape.block("measure")
          .required(
              "label",
              Shape.text(),
              "A noun phrase in sentence case, fit for the head of a row or column.")
          .optional("tile", Shape.text(), "A short label under the number of a tile.")
          .optional(
              "unit",
              Shape.choice(Arrays.stream(Unit.values()).map(Unit::id).toArray(String[]::new)),
              "What it is counted in; count by default.")
          .optional("by", Shape.listOf(Shape.id()), "The breakdowns that it may be given by.")
          .optional(
              "about",
              Shape.choice("children", "deaths", "staff", "places", "sessions", "money", "public"),
              "Whom or what it counts; children by default. Only children are protected, and deaths,"
                  + " which are those of children; of these no rate is given below 3 and no"
                  + " percentage of fewer than 20.")
          .optional(
              "measured-for",
              Shape.choice("area", "board"),
              "Whether it is counted for an area, the default, or for the board as a whole.")
          .optional(
              "over-time",
              Shape.choice("adds-up", "never"),
              "Whether a year is the sum of its quarters; never by default.")
          .optional("subset-of", Shape.text(), "The address of a value that it never exceeds.")
          .optional(
              "rounded",
              Shape.flag(),
              "Whether a total may differ from its parts because each was rounded.")
          .optional(
              "scale",
              Shape.matching("-?\\d+(\\.\\d+)? to -?\\d+(\\.\\d+)?", "a scale", "1 to 5"),
              "The lowest and the highest number that can be given; one beyond them is refused, and"
                  + " figures reach from one to the other.")
          .optional(
              "plausible-change",
              Shape.wholeNumber(2, 1000),
              "The factor beyond which a rise or fall from one period to the next is questioned; 3"
                  + " by default.")
          .optional("decimals", Shape.wholeNumber(0, 6), "How many decimals are printed.")
          .optional(
              "codes",
              Shape.labelled(Shape.either(Shape.text(), CODE)),
              "The codes of a measure of unit code, with what each means.");

  private static final Block MEMBER =
      Shape.block("member")
          .required("label", Shape.text(), "Its printed name.")
          .optional("parts", Shape.listOf(Shape.id()), "The members that it is the subtotal of.")
          .optional("overlap-of", Shape.listOf(Shape.id()), "The members that both contain it.")
          .optional(
              "merge-with",
              Shape.id(),
              "The member that it may be printed together with where small numbers would hide too"
                  + " much; only proposed, never done.");

  /** The categories by which measures are given. */
  static final Block BREAKDOWN =
      Shape.block("breakdown")
          .required(
              "members",
              Shape.either(Shape.choice("open"), Shape.named(Shape.either(Shape.text(), MEMBER))),
              "The members in printed order, an id and a printed name for each; or open, when the"
                  + " data name them.")
          .optional(
              "adds-up",
              Shape.choice("fully", "partly", "overlapping", "to-100", "never"),
              "Whether the members make up the total; fully by default.")
          .optional(
              "order",
              Shape.choice("natural"),
              "natural when the order of the members has a meaning, as ages have.");

  private MeasureShape() {}
}
