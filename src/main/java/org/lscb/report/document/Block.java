package org.lscb.report.document;

import java.util.List;
import java.util.Optional;

/** A piece of a chapter. Every block has an id that is unique in the report. */
public sealed interface Block permits Block.Plain, Table, Figure, Tiles {

  /** Unique in the report, fit for an HTML id. */
  String id();

  /** Blocks without numbers of their own. */
  sealed interface Plain extends Block {}

  /**
   * A heading inside a chapter.
   *
   * @param level 3 for a section, 4 for a subsection (1 is the report's title, 2 the chapter's)
   */
  record Heading(String id, int level, List<Inline> content) implements Plain {}

  /** A paragraph; a lead is the chapter's first and set larger. */
  record Paragraph(String id, List<Inline> content, boolean lead) implements Plain {}

  /** A list; every item is a list of blocks. */
  record ItemList(String id, boolean ordered, List<List<Block>> items) implements Plain {}

  /** Somebody's own words. */
  record Quote(String id, List<Block> content, Optional<String> attribution) implements Plain {}

  /** A box that stands out, with a title. */
  record Callout(String id, String title, List<Block> content) implements Plain {}

  /**
   * A table of words: one header row, no numbers that were computed.
   *
   * @param caption printed above, numbered with the other tables; empty for a small unnumbered one
   */
  record WordTable(
      String id, Optional<String> caption, List<List<Inline>> heads, List<List<List<Inline>>> rows)
      implements Plain {}

  /**
   * Text in rows, such as recommendations or members.
   *
   * @param layout how it is laid out
   * @param fields the printed names of the fields
   * @param entries each as long as {@code fields}; an empty content is not printed
   */
  record Register(String id, Layout layout, List<String> fields, List<List<List<Block>>> entries)
      implements Plain {

    /** How a register is laid out. */
    public enum Layout {
      /** One entry under another, its first field as a small heading. */
      ENTRIES,
      /** A table with a column for each field. */
      TABLE,
      /** Term and explanation: exactly two fields. */
      DEFINITIONS,
      /** A list of the first field, in two columns where there is room. */
      NAMES
    }
  }

  /**
   * A picture of the board's own.
   *
   * @param path relative to the board's folder
   */
  record Image(String id, String path, String alt, Optional<String> credit) implements Plain {}

  /** A box that only a draft has: something is missing or contradictory here. */
  record DraftRemark(String id, String message) implements Plain {}
}
