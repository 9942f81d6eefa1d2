package org.lscb.report.diagnostic.format;

import org.lscb.report.diagnostic.Position;

/**
 * A line of a file as it is shown, with the place of the carets under it.
 *
 * @param line with tabs as spaces and nothing that could steer a terminal
 * @param indent how many columns stand before the carets
 * @param width how many columns the carets take; at least 1
 */
record Excerpt(String line, int indent, int width) {

  private static final String CUT = "…";

  /** Shows a line, or the part of a long one that holds the position. */
  static Excerpt of(String line, Position position, int widest) {
    int[] characters = line.codePoints().toArray();
    int start = Math.min(Math.max(position.column() - 1, 0), characters.length);
    int end = Math.min(start + position.length(), characters.length);
    int from = 0;
    int to = characters.length;
    if (characters.length > widest) {
      from = Math.max(0, start - widest / 3);
      to = Math.min(characters.length, from + widest);
      end = Math.min(end, to);
    }
    String before = shown(characters, from, start);
    String marked = shown(characters, start, end);
    String after = shown(characters, end, to);
    String head = from > 0 ? CUT : "";
    String tail = to < characters.length ? CUT : "";
    return new Excerpt(
        (head + before + marked + after).stripTrailing() + tail,
        head.length() + DisplayWidth.of(before),
        Math.max(1, DisplayWidth.of(marked)));
  }

  private static String shown(int[] characters, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (characters[i] == '\t') {
        text.append(" ".repeat(DisplayWidth.TAB));
      } else {
        text.appendCodePoint(visible(characters[i]));
      }
    }
    return text.toString();
  }

  /** Control characters, and those that turn the direction of writing, become a sign. */
  static int visible(int character) {
    boolean turns =
        character == 0x061C
            || character >= 0x200E && character <= 0x200F
            || character >= 0x202A && character <= 0x202E
            || character >= 0x2066 && character <= 0x2069;
    return Character.isISOControl(character) || turns ? 0xFFFD : character;
  }
}
