package org.lscb.report.narrative.markdown;

import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;

/** Refuses files that would take too long or too much memory, before they are parsed. */
public final class SizeLimit {

  /** About 150,000 words: several annual reports. */
  private static final int MOST_CHARACTERS = 1_000_000;

  /** Short rows are filled up to the length of the first, so cells are rows times columns. */
  private static final long MOST_CELLS = 50_000;

  /** Pairing them takes the square of their number in one paragraph. */
  private static final int MOST_MARKS = 5_000;

  private final MarkdownText source;
  private final Diagnostics diagnostics;

  /** For one file. */
  public SizeLimit(MarkdownText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Whether the file may be parsed; says why not. */
  public boolean keeps() {
    String text = source.text();
    if (text.length() > MOST_CHARACTERS) {
      diagnostics.report(
          Problem.NARRATIVE_TOO_LARGE, source.at(0, 1), text.length(), MOST_CHARACTERS);
      return false;
    }
    return keepsTables(text) && keepsMarks(text);
  }

  private boolean keepsTables(String text) {
    if (text.indexOf('|') < 0) {
      return true;
    }
    int start = 0;
    long rows = 0;
    long columns = 0;
    int pipes = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one == '|') {
        pipes++;
      } else if (one == '\n' || one == '\r') {
        start = pipes == 0 ? i + 1 : start;
        rows = pipes == 0 ? 0 : rows + 1;
        columns = pipes == 0 ? 0 : Math.max(columns, pipes);
        pipes = 0;
      }
      if (Math.max(columns, pipes) * (rows + 1) > MOST_CELLS) {
        diagnostics.report(Problem.NARRATIVE_TABLE_TOO_LARGE, source.at(start, 1), MOST_CELLS);
        return false;
      }
    }
    return true;
  }

  private boolean keepsMarks(String text) {
    if (text.length() <= MOST_MARKS) {
      return true;
    }
    int start = 0;
    int marks = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one == '\n' || one == '\r') {
        start = blank ? i + 1 : start;
        marks = blank ? 0 : marks;
        blank = true;
      } else {
        blank &= one == ' ' || one == '\t' || one == '>';
        marks += one == '*' || one == '_' || one == '[' ? 1 : 0;
      }
      if (marks > MOST_MARKS) {
        diagnostics.report(Problem.NARRATIVE_TOO_MANY_MARKS, source.at(start, 1), MOST_MARKS);
        return false;
      }
    }
    return true;
  }
}
