package org.lscb.report.definition.schema;

import java.util.Locale;

/** The kinds of files for which editors are given a schema. */
public enum SchemaKind {
  /** The board. */
  BOARD("board.yaml"),
  /** A year's report. */
  REPORT("report.yaml"),
  /** A chapter of the board's own. */
  CHAPTER("chapter.yaml"),
  /** What a board says of a built-in chapter; the rest is said already. */
  OVERLAY("chapter.yaml over a built-in one"),
  /** Numbers. */
  DATASET("A dataset file"),
  /** Text in rows. */
  REGISTER("A register file"),
  /** Which blocks are filled from which spreadsheets. */
  IMPORTS("imports.yaml");

  private final String title;

  SchemaKind(String title) {
    this.title = title;
  }

  /** What such a file is called. */
  public String title() {
    return title;
  }

  /** The name of its schema's file. */
  public String file() {
    return name().toLowerCase(Locale.ROOT) + ".json";
  }
}
