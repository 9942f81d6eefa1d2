package org.lscb.report.definition.shape;

import java.util.List;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.Word;

/** What a year's report.yaml may hold. */
public final class ReportShape {

  private static final Word DATE =
      Shape.matching("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", "a date, a month or a year", "2019-09-30");

  private static final List<String> GUIDANCE =
      List.of("working-together-2015", "working-together-2018", "working-together-2023");

  private static final Block SMALL_NUMBERS =
      Shape.block("small numbers")
          .required(
              "profile",
              Shape.choice("dfe", "nhs", "strict", "none"),
              "How small numbers are protected: dfe hides 1 to 5; nhs hides 1 to 7 and rounds the"
                  + " rest to the nearest 5; strict hides everything below 10; none hides"
                  + " nothing.")
          .optional(
              "threshold",
              Shape.wholeNumber(1, 100),
              "The largest number that is hidden, where it is not the profile's own.")
          .optional(
              "accept",
              Shape.named(Shape.text()),
              "Tables that are printed although more than half of their numbers are hidden: the id"
                  + " of each, with the reason.")
          .optional(
              "because", Shape.text(), "Why nothing is hidden; printed, and needed for none.");

  private static final Block APPROVAL =
      Shape.block("approval")
          .required("by", Shape.text(), "Who approves the report.")
          .required(
              "on",
              Shape.matching(
                  "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|awaited:\\s*\\S.*",
                  "a date, or awaited: and from whom", "2019-09-30"),
              "The day, month or year of the approval; or awaited: with from whom and by when, which only a draft"
                  + " prints.");

  private static final Block MESSAGE =
      Shape.block("message")
          .required(
              "message",
              Shape.text(),
              "What the page says: one sentence, at most 120 characters as it is printed; its"
                  + " numbers by their addresses, such as {{cla-rate}}.")
          .optional("value", Shape.text(), "The number that stands large beside it: its address.")
          .optional(
              "figure", Shape.text(), "The figure of the report that stands beside it: its name.")
          .optional(
              "explanation", Shape.text(), "A sentence or two below it; at most 220 characters.")
          .optional("we-will", Shape.text(), "What will be done about it; at most 220 characters.")
          .atMostOneOf("value", "figure");

  private static final Block ARRANGEMENT =
      Shape.block("arrangement")
          .optional(
              "numbering",
              Shape.choice("none", "chapters", "sections", "subsections"),
              "How deep numbers go: chapters (3), sections (3.2), subsections (3.2.1), or none;"
                  + " chapters by default.")
          .optional(
              "contents",
              Shape.choice("on", "off"),
              "Whether there is a page of contents; on by default.")
          .optional(
              "origins",
              Shape.choice("on", "drafts", "off"),
              "Whether the web page says of every number where it comes from: how it was computed,"
                  + " from which numbers, and by which source; drafts, the default, leaves it out"
                  + " of the final report.")
          .optional(
              "headlines",
              Shape.listOf(Shape.text()),
              "The report's most important values, by their addresses; printed together, each with"
                  + " where it stands, where {{headlines}} stands in a text.")
          .optional(
              "changes",
              Shape.text(),
              "With which report this one is compared where {{changes}} stands in a text: its year,"
                  + " or the path in the board's folder of the values.json that was published with"
                  + " it.")
          .optional(
              "short-version",
              Shape.listOf(MESSAGE),
              "The messages of the short version, one a page, in order; build --edition short"
                  + " writes it.")
          .optional(
              "approval",
              Shape.listOf(APPROVAL),
              "Who approved the report; printed where {{approval}} stands in a text, else at the"
                  + " end of the last chapter.");

  private static final Block UNANSWERED =
      Shape.block("answer")
          .required("none", Shape.text(), "Why no chapter answers it; printed in the report.");

  private static final Block NO_GUIDANCE =
      Shape.block("guidance")
          .required("none", Shape.text(), "Why none of the known guidance applies.");

  /** The whole file. */
  public static final Block FILE = of(List.of(), List.of());

  private ReportShape() {}

  /**
   * The whole file of a report whose chapters and guidance are known.
   *
   * @param chapters ids that an editor offers
   * @param elements that the guidance asks for; any where none are given
   */
  public static Block of(List<String> chapters, List<String> elements) {
    Word id = Shape.id(chapters);
    return Shape.block("report")
        .required("title", Shape.text(), "The report's title, such as Annual report.")
        .optional(
            "published",
            DATE,
            "The day, month or year of publication; the last day of the reporting year by default.")
        .optional("cover", Shape.listOf(Shape.text()), "Lines printed at the foot of the cover.")
        .required(
            "chapters",
            Shape.listOf(Shape.either(id, chapter(id))),
            "The chapters in order: the id of each, or a block with more about it.")
        .and(ARRANGEMENT)
        .optional("small-numbers", SMALL_NUMBERS, "How small numbers are protected.")
        .optional(
            "abbreviations",
            Shape.id(),
            "The register whose fields term and meaning explain the abbreviations.")
        .optional(
            "spelling",
            Shape.choice("on", "off"),
            "Whether the spelling of the texts is checked, against British English and the board's"
                + " words.txt; on by default.")
        .and(LookShape.OF_REPORT)
        .optional(
            "guidance",
            Shape.either(Shape.listOf(Shape.id(GUIDANCE)), NO_GUIDANCE),
            "The guidance that says what the report must contain, one or more of: "
                + String.join(", ", GUIDANCE)
                + "; or none with the reason.")
        .optional(
            "answers",
            answers(Shape.either(Shape.listOf(id), UNANSWERED), elements),
            "Where the report answers the guidance: under each element the ids of chapters, or"
                + " none with the reason.");
  }

  private static Block chapter(Word id) {
    return Shape.block("chapter")
        .required("id", id, "Which chapter: a built-in one, or one of the board's own.")
        .optional("numbered", Shape.flag(), "Whether the chapter has a number; true by default.")
        .optional(
            "as",
            Shape.choice("appendix"),
            "appendix for one that is lettered (Appendix A); it stands behind the numbered"
                + " chapters.")
        .optional(
            "separate",
            Shape.flag(),
            "Whether the chapter is published on its own, as a page and a PDF beside the report;"
                + " false by default.")
        .optional("title", Shape.text(), "A title instead of the chapter's own.")
        .atMostOneOf("numbered", "as");
  }

  private static Shape answers(Shape answer, List<String> elements) {
    if (elements.isEmpty()) {
      return Shape.named(answer);
    }
    Block block = Shape.block("answers");
    for (String element : elements) {
      block = block.optional(element, answer, "An element of the guidance.");
    }
    return block;
  }
}
