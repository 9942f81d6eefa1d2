package org.lscb.report.template.line;

/**
 * Finds the word in front of the number of a note: in print a line would end between them, and the
 * number would stand alone.
 */
public final class LastWord {

  /** No word is longer than a line of a narrow column. */
  private static final int LONGEST = 30;

  private static final String WHOLE = "<span class=\"whole\">";
  private static final String END = "</span>";

  private LastWord() {}

  /**
   * Keeps what is written next in one line with the last word.
   *
   * @param next writes it
   */
  public static void kept(StringBuilder line, Runnable next) {
    int start = start(line);
    boolean word = start < line.length();
    line.insert(start, word ? "<span class=\"called\">" : "");
    next.run();
    line.append(word ? END : "");
  }

  /** Where the last word begins; the end where nothing stands there that could be kept. */
  static int start(CharSequence line) {
    String html = line.toString();
    int end = html.length();
    if (html.endsWith(END)) {
      int open = html.lastIndexOf(WHOLE);
      boolean alone = open >= 0 && html.indexOf('<', open + WHOLE.length()) == end - END.length();
      return alone ? back(html, open, end) : end;
    }
    return back(html, end, end);
  }

  private static int back(String html, int from, int end) {
    int start = from;
    while (start > 0 && !ends(html.charAt(start - 1))) {
      start--;
    }
    return end - start > LONGEST + WHOLE.length() + END.length() ? end : start;
  }

  private static boolean ends(char character) {
    return Character.isWhitespace(character) || character == '>';
  }
}
