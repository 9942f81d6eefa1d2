package org.lscb.report.template.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a table of values fits on a page. */
public enum TableFit {
  /** In the common type, across the page. */
  COMMON,
  /** In smaller type with less room between the columns, across the page. */
  DENSE,
  /** On a page on its side. */
  LANDSCAPE;

  /** So many columns beside the names of the rows are never too many. */
  private static final int COMMON_COLUMNS = 7;

  /** In points: the page's width, of a character in the smaller type, and between columns. */
  private static final double PAGE = 482;

  private static final double CHARACTER = 4.5;
  private static final double GAP = 7.2;

  /** The names of rows may be broken into lines of so many characters. */
  private static final int NAME = 18;

  /**
   * Of a table with such columns.
   *
   * @param names of the rows
   * @param columns of each the head and the cells
   */
  public static TableFit of(List<String> names, List<List<String>> columns) {
    if (columns.size() <= COMMON_COLUMNS) {
      return COMMON;
    }
    int longest = names.stream().mapToInt(String::length).max().orElse(0);
    double width = Math.max(Math.min(longest, NAME), words(names)) * CHARACTER;
    for (List<String> column : columns) {
      width += words(column) * CHARACTER + GAP;
    }
    return width <= PAGE ? DENSE : LANDSCAPE;
  }

  private static int words(List<String> texts) {
    return texts.stream()
        .flatMap(one -> Arrays.stream(one.split(" ")))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Its class in the print style; empty for the common one. */
  public String style() {
    return this == COMMON ? "" : name().toLowerCase(Locale.ROOT);
  }
}
