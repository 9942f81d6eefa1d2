package org.lscb.report.document.largeprint;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.document.Table;
import org.lscb.report.document.Table.Cell;
import org.lscb.report.document.Table.Row;
import org.lscb.report.statistics.PeriodText;

/**
 * Lays a table out so that it fits in large print: as it is where there is room, else with rows and
 * columns exchanged, else on a page on its side where it is long, else with its columns one under
 * another.
 */
final class NarrowTable {

  /** A table with fewer cells is not worth a page on its side. */
  private static final int LONG = 24;

  private static final String TOTAL = "Total";

  private final Table table;

  private NarrowTable(Table table) {
    this.table = table;
  }

  static Table of(Table table) {
    boolean worthAPage = table.rows().size() * table.columns().size() >= LONG;
    return of(table, worthAPage && Room.SIDEWAYS.fits(table));
  }

  /** The same for one of many that follow each other: pages do not turn to and fro. */
  static Table upright(Table table) {
    return of(table, false);
  }

  private static Table of(Table table, boolean sideways) {
    if (Room.UPRIGHT.fits(table)) {
      return with(table, table.rowHead(), table.columns(), table.rows(), false);
    }
    return new NarrowTable(table).narrow(sideways);
  }

  private Table narrow(boolean sideways) {
    boolean grouped = table.rows().stream().anyMatch(one -> one.kind() == Row.Kind.HEADING);
    if (!grouped) {
      Table turned = turned();
      if (Room.UPRIGHT.fits(turned)) {
        return turned;
      }
    }
    return sideways ? with(table, table.rowHead(), table.columns(), table.rows(), true) : stacked();
  }

  private Table turned() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      List<Cell> cells = new ArrayList<>();
      for (Row row : table.rows()) {
        cells.add(noted(row.cells().get(i), row.notes()));
      }
      rows.add(new Row(kind(table.columns().get(i)), table.columns().get(i), cells));
    }
    List<String> heads = table.rows().stream().map(Row::label).toList();
    return with(table, head(), heads, rows, false);
  }

  /** A column has no kind, but the name that the total of a level is given. */
  private static Row.Kind kind(String column) {
    return column.equals(TOTAL) ? Row.Kind.TOTAL : Row.Kind.BODY;
  }

  private Table stacked() {
    List<Row> rows = new ArrayList<>();
    String group = "";
    for (Row row : table.rows()) {
      if (row.kind() == Row.Kind.HEADING) {
        group = row.label() + ": ";
        continue;
      }
      rows.add(new Row(Row.Kind.HEADING, group + row.label(), List.of()));
      for (int i = 0; i < table.columns().size(); i++) {
        Cell cell = noted(row.cells().get(i), row.notes());
        // One under another, a place where nothing can stand looks like something forgotten.
        if (cell instanceof Cell.Blank) {
          continue;
        }
        rows.add(new Row(Row.Kind.BODY, table.columns().get(i), List.of(cell)));
      }
    }
    return with(table, head(), List.of("Value"), rows, false);
  }

  /** What the columns of the table are, when they have become rows. */
  private String head() {
    boolean periods = table.columns().stream().allMatch(one -> PeriodText.parse(one).isPresent());
    return periods ? "Period" : "Detail";
  }

  private static Cell noted(Cell cell, List<Integer> more) {
    if (more.isEmpty() || !(cell instanceof Cell.Value value)) {
      return cell;
    }
    List<Integer> notes = new ArrayList<>(value.notes());
    notes.addAll(more);
    return new Cell.Value(value.value(), notes.stream().distinct().sorted().toList());
  }

  private static Table with(
      Table table, String rowHead, List<String> columns, List<Row> rows, boolean landscape) {
    return new Table(
        table.id(),
        table.caption(),
        rowHead,
        columns,
        rows,
        table.symbols(),
        table.notes(),
        table.source(),
        landscape);
  }
}
