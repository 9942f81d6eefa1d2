package org.lscb.report.accessibility.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * A spreadsheet.
 *
 * @param sheets in order
 * @param texts what its properties and links say
 * @param hidden what no reader sees at once, and what none of our spreadsheets has: formulas,
 *     comments, hidden rows, words that no cell shows, parts of other kinds
 */
public record Spreadsheet(List<Sheet> sheets, List<String> texts, List<String> hidden) {

  /** Copies the lists. */
  public Spreadsheet {
    sheets = List.copyOf(sheets);
    texts = List.copyOf(texts);
    hidden = List.copyOf(hidden);
  }

  /**
   * A sheet.
   *
   * @param table empty where cells are not marked up as a table
   */
  public record Sheet(String name, List<Cell> cells, Optional<Area> table) {

    /** Copies the list. */
    public Sheet {
      cells = List.copyOf(cells);
    }

    /** What a cell says; empty where there is none. */
    public Optional<Cell> cell(int row, int column) {
      return cells.stream().filter(one -> one.row() == row && one.column() == column).findFirst();
    }
  }

  /**
   * A cell that is not empty.
   *
   * @param row from 0
   * @param column from 0
   * @param number whether programs take it for a number
   */
  public record Cell(int row, int column, String text, boolean number) {}

  /**
   * The cells of a table, its heads included.
   *
   * @param name by which programs know it
   * @param heads as the table itself has them
   */
  public record Area(String name, int top, int left, int bottom, int right, List<String> heads) {

    /** Copies the list. */
    public Area {
      heads = List.copyOf(heads);
    }

    /** Whether a cell is in it. */
    public boolean holds(Cell cell) {
      return cell.row() >= top
          && cell.row() <= bottom
          && cell.column() >= left
          && cell.column() <= right;
    }
  }
}
