package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.document.Table;
import org.lscb.report.document.Table.Cell;
import org.lscb.report.document.Table.Row;

/**
 * Says a note once where every number calls it: at the name of the row, or of the whole table
 * without any call. A table full of calls is hard to read, and harder to listen to.
 */
final class SharedNotes {

  private final Table table;
  private final Set<Integer> everywhere;

  private SharedNotes(Table table) {
    this.table = table;
    List<Cell.Value> all = table.rows().stream().flatMap(row -> values(row).stream()).toList();
    this.everywhere = shared(all);
  }

  /** The table, with its notes called where they belong; those without a call stand last. */
  static Table of(Table table) {
    return new SharedNotes(table).once();
  }

  private Table once() {
    List<Row> rows = table.rows().stream().map(this::once).toList();
    Set<Integer> order = new LinkedHashSet<>();
    for (Row row : rows) {
      order.addAll(row.notes());
      values(row).forEach(value -> order.addAll(value.notes()));
    }
    for (int note = 1; note <= table.notes().size(); note++) {
      order.add(note);
    }
    List<Integer> numbers = List.copyOf(order);
    return new Table(
        table.id(),
        table.caption(),
        table.rowHead(),
        table.columns(),
        rows.stream().map(row -> renumbered(row, numbers)).toList(),
        table.symbols(),
        numbers.stream().map(note -> table.notes().get(note - 1)).toList(),
        table.source(),
        table.landscape(),
        table.trend());
  }

  private Row once(Row row) {
    Set<Integer> ofRow = new TreeSet<>(shared(values(row)));
    ofRow.removeAll(everywhere);
    Set<Integer> lifted = new TreeSet<>(everywhere);
    lifted.addAll(ofRow);
    return row(row, List.copyOf(ofRow), lifted);
  }

  private static Row row(Row row, List<Integer> notes, Set<Integer> lifted) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      cells.add(
          cell instanceof Cell.Value value
              ? new Cell.Value(
                  value.value(),
                  value.notes().stream().filter(note -> !lifted.contains(note)).toList())
              : cell);
    }
    return new Row(row.kind(), row.label(), notes, cells);
  }

  private static Row renumbered(Row row, List<Integer> numbers) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      cells.add(
          cell instanceof Cell.Value value
              ? new Cell.Value(value.value(), renumbered(value.notes(), numbers))
              : cell);
    }
    return new Row(row.kind(), row.label(), renumbered(row.notes(), numbers), cells);
  }

  private static List<Integer> renumbered(List<Integer> notes, List<Integer> numbers) {
    return notes.stream().map(note -> numbers.indexOf(note) + 1).toList();
  }

  private static List<Cell.Value> values(Row row) {
    return row.cells().stream()
        .filter(Cell.Value.class::isInstance)
        .map(Cell.Value.class::cast)
        .toList();
  }

  /** The notes that each of several numbers calls. */
  private static Set<Integer> shared(List<Cell.Value> values) {
    Set<Integer> shared = new TreeSet<>();
    if (values.size() > 1) {
      shared.addAll(values.get(0).notes());
      values.forEach(value -> shared.retainAll(value.notes()));
    }
    return shared;
  }
}
