package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.Word;

/** What a register's file may hold: text in rows. */
public final class RegisterShape {

  /** The whole file. */
  public static final Block FILE = of(Shape.id(), Shape.named(Shape.text()));

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
        .required(
            "entries",
            Shape.listOf(entry),
            "The entries, each with the fields that the chapter declares.");
  }
}
