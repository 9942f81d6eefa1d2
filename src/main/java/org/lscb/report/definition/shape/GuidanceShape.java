package org.lscb.report.definition.shape;

import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;

/** What a guidance file may hold: the law's list of what a report must contain. */
public final class GuidanceShape {

  private static final Block ELEMENT =
      Shape.block("element")
          .required("label", Shape.text(), "Its printed name, a few words in sentence case.")
          .required("asks", Shape.text(), "One sentence that says what is asked for.")
          .optional(
              "answered-by",
              Shape.listOf(Shape.id()),
              "Chapters and registers that usually answer it, for the help of a message.");

  /** The whole file. */
  public static final Block FILE =
      Shape.block("guidance")
          .required("title", Shape.text(), "The title of the guidance with its year.")
          .required("source", Shape.text(), "Who issued it, when, and which part is meant.")
          .required(
              "elements",
              Shape.named(ELEMENT),
              "What a report must contain, in printed order: an id and a block for each.");

  /** The list of all guidance that comes with the program. */
  public static final Block INDEX =
      Shape.block("list of guidance")
          .required("guidance", Shape.listOf(Shape.id()), "The id of each guidance.");

  private GuidanceShape() {}
}
