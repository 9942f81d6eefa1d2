package org.lscb.report.narrative;

import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;

/** Refuses files that would take too long or too much memory, before they are parsed. */
final class SizeLimit {

  /** About 150,000 words: several annual reports. */
  private static final int MOST_CHARACTERS = 1_000_000;

  /** Short rows are filled up to the length of the first, so cells are rows times columns. */
  private static final long MOST_CELLS = 50_000;

  private final SourceText source;
  private final Diagnostics diagnostics;

  SizeLimit(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Whether the file may be parsed; says why not. */
  boolean keeps() {
    String text = source.text();
    if (text.length() > MOST_CHARACTERS) {
      diagnostics.report(
          Problem.NARRATIVE_TOO_LARGE, source.at(0, 1), text.length(), MOST_CHARACTERS);
      return false;
    }
    return keepsTables(text);
  }

  private boolean keepsTables(String text) {
    int start = 0;
    long rows = 0;
    long columns = 0;
    int pipes = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one == '|') {
        pipes++;
      } else if (one == '\n') {
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
}
