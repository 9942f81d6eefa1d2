package org.lscb.report.template.columns;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.diagnostic.kept.Kept;

/** Divides a page's width among columns of words, so that the table is low and no word is cut. */
public final class ColumnWidths {

  /** So many characters of a table stand beside each other on a page, gaps included. */
  public static final int PAGE = 120;

  /** So many in type of 18 point. */
  public static final int LARGE_PRINT = 52;

  private static final int GAP = 3;

  /** A column that is not lower with so many more characters is not made wider. */
  private static final int FURTHEST = 16;

  private final List<Column> columns = new ArrayList<>();
  private final int count;
  private final int page;
  private final List<Cell> cells = new ArrayList<>();

  /** For so many columns, on a page of so many characters. */
  public ColumnWidths(int count, int page) {
    this.count = count;
    this.page = page;
  }

  /**
   * Notes the next cell of a column.
   *
   * @param column from 0
   * @param whole whether its lines are never broken
   */
  public void add(int column, String text, boolean whole) {
    cells.add(new Cell(column, text, whole));
  }

  private record Cell(int column, String text, boolean whole) {}

  /** One column made wider by some characters. */
  private record Step(Column column, int more, double gain) {}

  /**
   * The widths in per cent, in order.
   *
   * @param table by which they are found again where they have been worked out before
   */
  public List<Integer> percentages(String table, Kept kept) {
    return kept.of("widths of " + table, List.of(page, count, cells), this::percentages);
  }

  /** The widths in per cent, in order. */
  public List<Integer> percentages() {
    columns.clear();
    for (int i = 0; i < count; i++) {
      columns.add(new Column());
    }
    cells.forEach(one -> columns.get(one.column()).add(one.text(), one.whole()));
    int left = page - columns.stream().mapToInt(one -> one.width() + GAP).sum();
    while (left > 0) {
      Step best = best(left);
      if (best.gain() <= 0) {
        break;
      }
      best.column().widen(best.more());
      left -= best.more();
    }
    int sum = columns.stream().mapToInt(one -> one.width() + GAP).sum();
    return columns.stream()
        .map(one -> (int) Math.round(100.0 * (one.width() + GAP) / sum))
        .toList();
  }

  /** What makes the table lower by most, for each character that it takes. */
  private Step best(int left) {
    Step best = new Step(columns.get(0), 0, 0);
    for (Column one : columns) {
      int[] others = others(one);
      double now = height(others, one, one.width());
      for (int more = 1; more <= Math.min(left, FURTHEST); more++) {
        double gain = (now - height(others, one, one.width() + more)) / more;
        if (gain > best.gain()) {
          best = new Step(one, more, gain);
        }
      }
    }
    return best;
  }

  /** How high each row is without one of the columns. */
  private int[] others(Column without) {
    int[] lines = new int[columns.stream().mapToInt(Column::rows).max().orElse(0)];
    for (Column one : columns) {
      for (int row = 0; one != without && row < lines.length; row++) {
        lines[row] = Math.max(lines[row], one.lines(row, one.width()));
      }
    }
    return lines;
  }

  /** In lines; of two that are as high, the one with fewer lines in this column is better. */
  private static double height(int[] others, Column column, int width) {
    double height = 0;
    for (int row = 0; row < others.length; row++) {
      int lines = column.lines(row, width);
      height += Math.max(others[row], lines) + lines / 100.0;
    }
    return height;
  }
}
