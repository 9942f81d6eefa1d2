package org.lscb.report.template.columns;

import java.util.Arrays;
import java.util.List;

/** How a table of values fits on a page. */
public enum TableFit {
  /** In the common type, with each row in one line of less than a page. */
  NARROW(Type.COMMON, Page.NARROW, "narrow"),
  /** In the common type, across the page. */
  COMMON(Type.COMMON, Page.UPRIGHT, ""),
  /** In smaller type with less room between the columns, across the page. */
  DENSE(Type.SMALLER, Page.UPRIGHT, "dense"),
  /** On a page on its side. */
  LANDSCAPE(Type.COMMON, Page.SIDEWAYS, "landscape"),
  /** In smaller type on a page on its side. */
  DENSE_LANDSCAPE(Type.SMALLER, Page.SIDEWAYS, "dense landscape");

  /** So few columns would stand far from the names of their rows, were they spread over a page. */
  private static final int NARROW_COLUMNS = 2;

  /** So many columns beside the names of the rows need no closer look, unless they are wide. */
  private static final int COMMON_COLUMNS = 7;

  /** The names of rows may be broken into lines of so many characters. */
  private static final int NAME = 18;

  private final Type type;
  private final Page page;
  private final String style;

  TableFit(Type type, Page page, String style) {
    this.type = type;
    this.page = page;
    this.style = style;
  }

  /** In points: the room for a character, and between columns. */
  private enum Type {
    COMMON(5.0, 11.3),
    SMALLER(4.5, 7.2);

    private final double character;
    private final double gap;

    Type(double character, double gap) {
      this.character = character;
      this.gap = gap;
    }

    double unbroken(List<String> names, List<List<String>> columns) {
      double width = longest(names) * character;
      for (List<String> column : columns) {
        width += longest(column) * character + gap;
      }
      return width;
    }

    double width(List<String> names, List<List<String>> columns) {
      double width = Math.max(Math.min(longest(names), NAME), words(names)) * character;
      for (List<String> column : columns) {
        width += words(column) * character + gap;
      }
      return width;
    }
  }

  /** In points, between its margins. */
  private enum Page {
    NARROW(312),
    UPRIGHT(482),
    SIDEWAYS(728);

    private final double width;

    Page(double width) {
      this.width = width;
    }
  }

  /**
   * Of a table with such columns.
   *
   * @param names of the rows
   * @param columns of each the head and the cells
   * @param turned whether the board wants it on a page on its side
   */
  public static TableFit of(List<String> names, List<List<String>> columns, boolean turned) {
    boolean narrow = columns.size() <= NARROW_COLUMNS && !turned;
    if (narrow && NARROW.type.unbroken(names, columns) <= NARROW.page.width) {
      return NARROW;
    }
    boolean few = columns.size() <= COMMON_COLUMNS;
    if (!turned && DENSE.holds(names, columns)) {
      return few ? COMMON : DENSE;
    }
    return LANDSCAPE.holds(names, columns) ? LANDSCAPE : DENSE_LANDSCAPE;
  }

  /** An estimate: the layout tells of a table that is cut off all the same. */
  private boolean holds(List<String> names, List<List<String>> columns) {
    return type.width(names, columns) <= page.width;
  }

  private static int longest(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }

  private static int words(List<String> texts) {
    return texts.stream()
        .flatMap(one -> Arrays.stream(one.split(" ")))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Its classes in the print style; empty for the common one. */
  public String style() {
    return style;
  }
}
