package org.lscb.report.yaml;

/**
 * A scalar, or the end of a block, as it stands in the source.
 *
 * @param text as YAML reads it
 * @param line from 1, of its first character
 * @param column from 1
 * @param endLine of the character after it
 * @param endColumn of the character after it
 */
record Piece(Kind kind, String text, int line, int column, int endLine, int endColumn) {

  static final Piece NONE = new Piece(Kind.END, "", 1, 1, 1, 1);

  /** How a scalar is written. */
  enum Kind {
    PLAIN,
    QUOTED,
    LITERAL,
    /** Not a scalar. */
    END;

    /** Told by the character where the scalar begins; 0 for the end of a line. */
    static Kind of(int character) {
      return switch (character) {
        case '"', '\'' -> QUOTED;
        case '|', '>' -> LITERAL;
        default -> PLAIN;
      };
    }
  }

  boolean isQuoted() {
    return kind == Kind.QUOTED || kind == Kind.LITERAL;
  }

  boolean isPlain() {
    return kind == Kind.PLAIN;
  }

  boolean isMergeKey() {
    return isPlain() && text.equals("<<");
  }

  boolean spansLines() {
    return endLine > line && kind != Kind.LITERAL;
  }
}
