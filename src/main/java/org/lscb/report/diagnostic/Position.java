package org.lscb.report.diagnostic;

import java.util.Objects;

/**
 * A place in one of the user's files.
 *
 * @param file path relative to the board's folder, with forward slashes
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1, in Unicode code points; 0 when the line as a whole is meant
 * @param length how many code points are meant; at least 1
 */
public record Position(String file, int line, int column, int length)
    implements Comparable<Position> {

  private static final String CELL = ", cell ";
  private static final String SHEET = ", sheet ";

  /** Checks that the place can exist. */
  public Position {
    Objects.requireNonNull(file);
    if (line < 0 || column < 0 || length < 1) {
      throw new IllegalArgumentException("no such place: " + line + ":" + column);
    }
  }

  /**
   * A cell of a spreadsheet, which has neither lines nor columns that are counted in characters.
   *
   * @param sheet the file, and the sheet where it has several
   * @param cell such as {@code C7}
   */
  public static Position ofCell(String sheet, String cell) {
    return ofFile(sheet + CELL + cell);
  }

  /** The file that it is in, where a sheet or cell of it is named. */
  public String container() {
    int cell = file.lastIndexOf(CELL);
    String whole = cell < 0 ? file : file.substring(0, cell);
    int sheet = whole.lastIndexOf(SHEET);
    return sheet < 0 ? whole : whole.substring(0, sheet);
  }

  /** A file as a whole. */
  public static Position ofFile(String file) {
    return new Position(file, 0, 0, 1);
  }

  /** Spelled out, as is the hash: the generated ones cost more than all searches of a run. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Position that
            && line == that.line
            && column == that.column
            && length == that.length
            && file.equals(that.file);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * file.hashCode() + line) + column) + length;
  }

  /** Whether another place begins within this one. */
  public boolean holds(Position other) {
    return file.equals(other.file)
        && line == other.line
        && column <= other.column
        && other.column < column + length;
  }

  @Override
  public int compareTo(Position other) {
    int order = file.compareTo(other.file);
    order = order == 0 ? Integer.compare(line, other.line) : order;
    return order == 0 ? Integer.compare(column, other.column) : order;
  }

  /** {@code file:line:column}, without the parts that are not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
