package org.lscb.report.definition.shape;

import java.util.Arrays;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.statistics.Rating;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.Word;

/** What a register's file may hold, and what a chapter may say of a register: text in rows. */
public final class RegisterShape {

  private static final Block STATUS =
      Shape.block("status")
          .required("label", Shape.text(), "Its printed name.")
          .optional(
              "rating",
              Shape.choice(Arrays.stream(Rating.values()).map(Rating::id).toArray(String[]::new)),
              "The colour that it stands for, printed as a shape beside the name.");

  private static final Block FIELD =
      Shape.block("field")
          .required(
              "label",
              Shape.textOrNone(),
              "Its printed name; \"\" where the text stands without one.")
          .optional(
              "as",
              Shape.choice("text", "fact", "group", "date", "status", "under"),
              "What it holds; text by default. Facts are short, entries of one group stand together,"
                  + " and under names the entry above in a tree.")
          .optional(
              "statuses",
              Shape.named(Shape.either(Shape.text(), STATUS)),
              "The statuses that an entry may have, an id and a printed name for each.");

  /** How a chapter declares a register. */
  static final Block DECLARED =
      Shape.block("register")
          .optional(
              "layout",
              Shape.choice(
                  "entries",
                  "table",
                  "definitions",
                  "names",
                  "sections",
                  "subsections",
                  "pairs",
                  RegisterDefinition.TREE),
              "How the entries are printed; entries by default.")
          .optional("landscape", Shape.flag(), "Whether its table needs a page on its side.")
          .required(
              "fields",
              Shape.named(Shape.either(Shape.text(), FIELD)),
              "The fields of an entry, an id and a printed name for each; the first that is no"
                  + " group names the entry.");

  /** The whole file. */
  public static final Block FILE = of(Shape.id(), Shape.named(Shape.listOf(Shape.text())));

  private RegisterShape() {}

  /**
   * The whole file of a register.
   *
   * @param register the form of its id
   * @param entry what one entry may hold
   */
  public static Block of(Word register, Shape entry) {
    return Shape.block("register")
        .required("register", register, "Which register of a chapter this is.")
        .required("source", Shape.text(), "Where the text comes from.")
        .optional("note", Shape.text(), "A note that is printed with the entries.")
        .optional("signed-off", Shape.text(), "Who signed the text off, and when.")
        .optional(
            "review",
            Shape.text(),
            "That the entries were written for another year; taken out when they have been"
                + " reviewed.")
        .required(
            "entries",
            Shape.listOf(entry),
            "The entries, each with the fields that the chapter declares.");
  }
}
