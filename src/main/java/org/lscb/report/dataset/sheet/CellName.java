package org.lscb.report.dataset.sheet;

import java.util.Locale;

/** Names of cells, such as {@code C7}; rows and columns are counted from 0 here. */
public final class CellName {

  private static final int LETTERS = 26;

  private CellName() {}

  /** The name of a cell. */
  public static String of(int row, int column) {
    return column(column) + (row + 1);
  }

  /** The letters of a column. */
  public static String column(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / LETTERS - 1) {
      letters.insert(0, (char) ('A' + left % LETTERS));
    }
    return letters.toString();
  }

  /**
   * The column of a cell's name.
   *
   * @return -1 where the name has no letters, or more than any spreadsheet has
   */
  public static int columnOf(String name) {
    int column = 0;
    int at = 0;
    String capital = name.toUpperCase(Locale.ROOT);
    while (at < capital.length() && capital.charAt(at) >= 'A' && capital.charAt(at) <= 'Z') {
      column = column * LETTERS + capital.charAt(at) - 'A' + 1;
      at++;
    }
    return at == 0 || at > 3 ? -1 : column - 1;
  }

  /**
   * The row of a cell's name.
   *
   * @return -1 where the name has no digits, or more than any spreadsheet has
   */
  public static int rowOf(String name) {
    String digits = name.replaceFirst("^[A-Za-z]*", "");
    return digits.matches("[1-9]\\d{0,6}") ? Integer.parseInt(digits) - 1 : -1;
  }
}
