package org.lscb.report.template.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a column, and how wide it is so far, in characters. */
final class Column {

  /** More rows say nothing more of a column, and more words nothing more of a cell. */
  private static final int MOST_ROWS = 100;

  private static final int MOST_WORDS = 200;

  /** Capitals and digits are wider than other letters: room for so many takes one more. */
  private static final int SPARE = 9;

  private final List<int[]> cells = new ArrayList<>();
  private int width = 1;

  void add(String text, boolean whole) {
    int[] words =
        whole
            ? new int[] {text.length()}
            : Arrays.stream(text.strip().split("\\s+"))
                .limit(MOST_WORDS)
                .mapToInt(String::length)
                .toArray();
    int longest = Arrays.stream(words).max().orElse(0);
    width = Math.max(width, 1 + longest + longest / SPARE);
    if (cells.size() < MOST_ROWS) {
      cells.add(words);
    }
  }

  int width() {
    return width;
  }

  void widen(int more) {
    width += more;
  }

  int rows() {
    return cells.size();
  }

  /** How many lines a cell takes where the column has so many characters. */
  int lines(int row, int characters) {
    int lines = 1;
    int used = 0;
    for (int word : row < cells.size() ? cells.get(row) : new int[0]) {
      int more = used == 0 ? word : word + 1;
      if (used + more >= characters) {
        lines++;
        used = word;
      } else {
        used += more;
      }
    }
    return lines;
  }
}
