package org.lscb.report.dataset.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.diagnostic.Position;

/**
 * One sheet of a spreadsheet.
 *
 * @param file the spreadsheet's name, as in messages
 * @param name empty where the file has no sheets, as CSV has none
 * @param rows each as long as its last cell
 * @param hiddenRows counted from 0
 * @param hiddenColumns counted from 0
 * @param merged what is one cell on the screen; its first one holds what stands there
 * @param filtered whether a filter hides rows
 * @param told how the file was read, where that had to be found out
 */
public record Sheet(
    String file,
    String name,
    List<List<Cell>> rows,
    Set<Integer> hiddenRows,
    Set<Integer> hiddenColumns,
    List<Rectangle> merged,
    boolean filtered,
    List<String> told) {

  /** Copies what surrounds the cells. */
  public Sheet {
    rows = List.copyOf(rows);
    hiddenRows = Set.copyOf(hiddenRows);
    hiddenColumns = Set.copyOf(hiddenColumns);
    merged = List.copyOf(merged);
    told = List.copyOf(told);
  }

  /** A cell; blank where there is none. */
  public Cell cell(int row, int column) {
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).size()) {
      return Cell.BLANK;
    }
    return rows.get(row).get(column);
  }

  /** How many rows there are. */
  public int height() {
    return rows.size();
  }

  /** How many columns the longest row has. */
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** What is one cell with this one. */
  public Optional<Rectangle> mergedAt(int row, int column) {
    return merged.stream().filter(one -> one.holds(row, column)).findFirst();
  }

  /** A cell, or what stands in the one that it is merged with. */
  public Cell shown(int row, int column) {
    Cell own = cell(row, column);
    return own.isBlank()
        ? mergedAt(row, column).map(one -> cell(one.top(), one.left())).orElse(own)
        : own;
  }

  /** A heading; where its cell is empty, the one above it that is over this column alone. */
  public Cell heading(int row, int column) {
    Cell own = shown(row, column);
    boolean wide = mergedAt(row - 1, column).filter(one -> one.left() < one.right()).isPresent();
    return own.isBlank() && !wide ? cell(row - 1, column) : own;
  }

  /** {@code bookings.xlsx, sheet Bookings}, as messages and datasets name it. */
  public String title() {
    return name.isEmpty() ? file : file + ", sheet " + name;
  }

  /** Where a cell stands. */
  public Position place(int row, int column) {
    return Position.ofCell(title(), CellName.of(row, column));
  }
}
