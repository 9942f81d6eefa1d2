package org.lscb.report.indicator.table;

import java.util.List;
import java.util.Optional;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.indicator.Computed;

/**
 * A table or figure filled in, before disclosure control.
 *
 * @param rowHead what the rows are
 * @param rows and {@code columns}: the lines that have at least one observation
 * @param cells row by row; empty where nothing can stand, and in headings
 * @param chart as which a figure is drawn; empty for tables
 */
public record Tabulation(
    String rowHead,
    List<Line> rows,
    List<Line> columns,
    List<List<Optional<Computed>>> cells,
    Optional<FigureDefinition.Chart> chart) {

  /** Copies the lists. */
  public Tabulation {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** A table. */
  public Tabulation(
      String rowHead, List<Line> rows, List<Line> columns, List<List<Optional<Computed>>> cells) {
    this(rowHead, rows, columns, cells, Optional.empty());
  }

  /** A figure that is drawn as some chart. */
  Tabulation drawnAs(FigureDefinition.Chart one) {
    return new Tabulation(rowHead, rows, columns, cells, Optional.of(one));
  }

  /** Whether there is nothing to print: no observation but in totals. */
  public boolean isEmpty() {
    return rows.stream().noneMatch(Line::isMember) || columns.isEmpty();
  }

  /** All values in it. */
  public List<Computed> values() {
    return cells.stream().flatMap(List::stream).flatMap(Optional::stream).toList();
  }
}
