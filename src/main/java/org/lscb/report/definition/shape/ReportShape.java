package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.Word;

/** What a year's report.yaml may hold. */
public final class ReportShape {

  private static final Word DATE =
      Shape.matching("[0-9]{4}-[0-9]{2}-[0-9]{2}", "a date", "2019-09-30");

  private static final Block CHAPTER =
      Shape.block("chapter")
          .required("id", Shape.id(), "Which chapter: a built-in one, or one of the board's own.")
          .optional("numbered", Shape.flag(), "Whether the chapter has a number; true by default.")
          .optional("title", Shape.text(), "A title instead of the chapter's own.");

  private static final Block SMALL_NUMBERS =
      Shape.block("small numbers")
          .required(
              "profile",
              Shape.choice("dfe", "none"),
              "How small numbers are protected: dfe hides 1 to 5, none hides nothing.")
          .optional(
              "because", Shape.text(), "Why nothing is hidden; printed, and needed for none.");

  private static final Block UNANSWERED =
      Shape.block("answer")
          .required("none", Shape.text(), "Why no chapter answers it; printed in the report.");

  /** The whole file. */
  public static final Block FILE =
      Shape.block("report")
          .required("title", Shape.text(), "The report's title, such as Annual report.")
          .optional(
              "published",
              DATE,
              "The date of publication; the last day of the reporting year by default.")
          .optional("cover", Shape.listOf(Shape.text()), "Lines printed at the foot of the cover.")
          .required(
              "chapters",
              Shape.listOf(Shape.either(Shape.id(), CHAPTER)),
              "The chapters in order: the id of each, or a block with more about it.")
          .optional("small-numbers", SMALL_NUMBERS, "How small numbers are protected.")
          .optional(
              "abbreviations",
              Shape.id(),
              "The register whose fields term and meaning explain the abbreviations.")
          .optional(
              "guidance",
              Shape.listOf(Shape.id()),
              "The guidance that says what the report must contain, such as"
                  + " working-together-2015.")
          .optional(
              "answers",
              Shape.named(Shape.either(Shape.listOf(Shape.id()), UNANSWERED)),
              "Where the report answers the guidance: under each element the ids of chapters, or"
                  + " none with the reason.");

  private ReportShape() {}
}
