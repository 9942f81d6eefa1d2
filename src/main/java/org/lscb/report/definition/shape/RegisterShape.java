package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;

/** What a register's file may hold: text in rows. */
public final class RegisterShape {

  /** The whole file. */
  public static final Block FILE =
      Shape.block("register")
          .required("register", Shape.id(), "Which register of a chapter this is.")
          .required("source", Shape.text(), "Where the text comes from.")
          .optional("note", Shape.text(), "A note that is printed with the entries.")
          .optional("signed-off", Shape.text(), "Who signed the text off, and when.")
          .required(
              "entries",
              Shape.listOf(Shape.named(Shape.text())),
              "The entries, each with the fields that the chapter declares.");

  private RegisterShape() {}
}
