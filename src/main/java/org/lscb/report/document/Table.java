package org.lscb.report.document;

import java.util.List;

/**
 * A numbered table of published values. The first column names the rows.
 *
 * @param id unique in the report, starts with {@code table-}
 * @param caption its title, without the number
 * @param rowHead the head of the first column
 * @param columns the heads of the other columns
 * @param rows from top to bottom
 * @param symbols one sentence for each symbol used, printed above the table
 * @param notes what is said under the table, without numbers of their own
 * @param source where the data come from; may be empty
 * @param landscape whether it is printed on a page on its side, even if it fits on an upright one
 * @param trend whether a small line is drawn of the values of each row
 */
public record Table(
    String id,
    String caption,
    String rowHead,
    List<String> columns,
    List<Row> rows,
    List<String> symbols,
    List<String> notes,
    String source,
    boolean landscape,
    boolean trend)
    implements Block {

  /** A table without small lines. */
  public Table(
      String id,
      String caption,
      String rowHead,
      List<String> columns,
      List<Row> rows,
      List<String> symbols,
      List<String> notes,
      String source,
      boolean landscape) {
    this(id, caption, rowHead, columns, rows, symbols, notes, source, landscape, false);
  }

  /** Checks that the table is not ragged. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    symbols = List.copyOf(symbols);
    notes = List.copyOf(notes);
    for (Row row : rows) {
      if (row.kind() != Row.Kind.HEADING && row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(id + ": ragged row " + row.label());
      }
    }
  }

  /** The same without small lines. */
  public Table withoutTrend() {
    return new Table(id, caption, rowHead, columns, rows, symbols, notes, source, landscape, false);
  }

  /**
   * A row.
   *
   * @param label its name
   * @param notes indexes, from 1, into the table's notes: those that hold for the whole row
   * @param cells as many as the table has columns; none in a heading
   */
  public record Row(Kind kind, String label, List<Integer> notes, List<Cell> cells) {

    /** What a row is. */
    public enum Kind {
      /** A row of values. */
      BODY,
      /** The total of rows above it. */
      TOTAL,
      /** The total of some of the rows. */
      SUBTOTAL,
      /** Names the group of rows that follow; no cells. */
      HEADING
    }

    /** Copies the lists. */
    public Row {
      notes = List.copyOf(notes);
      cells = List.copyOf(cells);
    }

    /** A row without notes of its own. */
    public Row(Kind kind, String label, List<Cell> cells) {
      this(kind, label, List.of(), cells);
    }
  }

  /** What stands in a cell. */
  public sealed interface Cell {

    /**
     * A value.
     *
     * @param notes indexes, from 1, into the table's notes: printed as {@code [note 1]}
     */
    record Value(PublishedValue value, List<Integer> notes) implements Cell {}

    /** Words. */
    record Words(String text) implements Cell {}

    /** Nothing can stand here. */
    record Blank() implements Cell {}
  }
}
