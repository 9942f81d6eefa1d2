package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.Word;

/** What board.yaml and report.yaml may say of how a report looks. */
final class LookShape {

  private static final Word COLOUR = Shape.matching("#[0-9A-Fa-f]{6}", "a colour", "\"#12436D\"");

  private static final Word PICTURE =
      Shape.matching("(?!/)[^\\\\:]+", "a path from the board's folder", "images/council.png");

  private static final Word FONT =
      Shape.matching("(?!/)[^\\\\:]+", "a path from the board's folder", "fonts/Own-Regular.ttf");

  private static final Word DAY =
      Shape.matching("[0-9]{4}-[0-9]{2}-[0-9]{2}", "a day", "2025-09-30");

  private static final Block COLOURS =
      Shape.block("colours")
          .optional("main", COLOUR, "The colour of the cover, of the page's head, and of charts.")
          .optional("accent", COLOUR, "The colour of rules and highlights.")
          .optional(
              "charts",
              COLOUR,
              "The colour of what a chart is about, where the main colour does not stand out from"
                  + " paper and from the other series.");

  private static final Block LOGO =
      Shape.block("logo")
          .required("file", PICTURE, "Its picture, a PNG or JPEG file in the board's folder.")
          .required("name", Shape.text(), "The organisation's name, which screen readers say.");

  private static final Block PEOPLE =
      Shape.block("photograph")
          .optional(
              "shows-people",
              Shape.choice("yes", "no"),
              "Whether people can be recognised in it; yes needs the day of their consent.")
          .optional(
              "consent",
              DAY,
              "The day on which the people, or the parents of children, agreed to its use; never"
                  + " printed.");

  private static final Block COVER =
      Shape.block("cover picture")
          .required("file", PICTURE, "A PNG or JPEG file in the board's folder.")
          .optional("shows", Shape.text(), "What it shows, for people who cannot see it.")
          .optional(
              "decorative",
              Shape.choice("yes"),
              "yes where it shows nothing that anybody needs to know; screen readers pass it over.")
          .optional("credit", Shape.text(), "Whose picture it is, printed in the imprint.")
          .and(PEOPLE)
          .exactlyOneOf("shows", "decorative");

  private static final Block TEXT_FONTS =
      Shape.block("text fonts")
          .required("regular", FONT, "The font of running text.")
          .required("italic", FONT, "The font of stressed words.")
          .required("bold", FONT, "The font of important words.")
          .optional("bold-italic", FONT, "The font of stressed words among important ones.");

  private static final Block FONTS =
      Shape.block("fonts")
          .optional("text", TEXT_FONTS, "The fonts of all text but charts: TrueType files.")
          .optional("heading", FONT, "The font of headings and of the title, a TrueType file.");

  private static final Block PHOTOGRAPH =
      Shape.block("photograph")
          .required("credit", Shape.text(), "Whose picture it is, printed under it.")
          .and(PEOPLE);

  /** The keys of board.yaml. */
  static final Block OF_BOARD =
      Shape.block("look")
          .optional("colours", COLOURS, "The board's own colours.")
          .optional(
              "logos",
              Shape.listOf(LOGO),
              "The logos of the board and its partners, in order; on the cover and in the head of"
                  + " the web page.")
          .optional("cover-picture", COVER, "A picture on the cover.")
          .optional("fonts", FONTS, "The board's own fonts.")
          .optional(
              "consent-lasts",
              Shape.wholeNumber(1, 50),
              "For how many years a consent to a photograph counts; older ones are warned of.");

  /** The keys of report.yaml. */
  static final Block OF_REPORT =
      Shape.block("look")
          .optional(
              "photographs",
              new Shape.Named(PICTURE, PHOTOGRAPH),
              "The photographs in the texts, by their paths: whose they are, and whether the people"
                  + " in them agreed.");

  private LookShape() {}
}
