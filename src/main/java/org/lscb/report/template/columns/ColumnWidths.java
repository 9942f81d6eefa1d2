package org.lscb.report.template.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a page's width among columns of words, so that the longest text gets the most room and no
 * word is cut.
 */
public final class ColumnWidths {

  /** So many characters of a table stand beside each other on a page, gaps included. */
  private static final double PAGE = 106;

  private static final double GAP = 3;

  private final List<Column> columns = new ArrayList<>();

  /** What is known of a column, in characters. */
  private static final class Column {
    private int word;
    private int longest;
    private int all;

    double width(double share) {
      return Math.min(longest, word + share * spread()) + GAP;
    }

    /** A column of twice the text is not made twice as wide: it may be higher, too. */
    double spread() {
      return longest > word ? Math.sqrt(all) : 0;
    }
  }

  /** For so many columns. */
  public ColumnWidths(int count) {
    for (int i = 0; i < count; i++) {
      columns.add(new Column());
    }
  }

  /**
   * Notes a cell.
   *
   * @param column from 0
   * @param whole whether its lines are never broken
   */
  public void add(int column, String text, boolean whole) {
    Column one = columns.get(column);
    int longestWord =
        whole
            ? text.length()
            : Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    one.word = Math.max(one.word, longestWord);
    one.longest = Math.max(one.longest, text.length());
    one.all += text.length();
  }

  /** The widths in per cent, in order. */
  public List<Integer> percentages() {
    double words = columns.stream().mapToDouble(one -> one.word + GAP).sum();
    double spread = columns.stream().mapToDouble(Column::spread).sum();
    double share = spread == 0 || words > PAGE ? 0 : (PAGE - words) / spread;
    double sum = columns.stream().mapToDouble(one -> one.width(share)).sum();
    return columns.stream().map(one -> (int) Math.round(100 * one.width(share) / sum)).toList();
  }
}
