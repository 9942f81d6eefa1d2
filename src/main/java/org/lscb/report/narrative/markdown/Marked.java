package org.lscb.report.narrative.markdown;

import org.commonmark.node.CustomNode;

/** A piece of a line that is ours, not Markdown's. */
public final class Marked extends CustomNode {

  private final Kind kind;
  private final String raw;

  Marked(Kind kind, String raw) {
    this.kind = kind;
    this.raw = raw;
  }

  /** What was found. */
  public enum Kind {
    /** Text between two pairs of braces, which are part of it. */
    REFERENCE,
    /** Two opening braces that are not closed on their line. */
    UNCLOSED,
    /** Two closing braces that nothing opened. */
    STRAY,
    /** The beginning of a comment or another piece of HTML that is not a tag. */
    MARKUP,
    /** A comment that accepts a warning: {@code <!-- accept code: reason -->}. */
    EXCUSE,
    /** A call of a footnote that does not exist. */
    UNKNOWN_NOTE,
    /** A language without the words that are in it. */
    LANGUAGE
  }

  /** What was found. */
  public Kind kind() {
    return kind;
  }

  /** As it stands in the file. */
  public String raw() {
    return raw;
  }
}
