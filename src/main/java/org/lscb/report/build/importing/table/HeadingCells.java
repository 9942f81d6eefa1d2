package org.lscb.report.build.importing.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.level.Member;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.CellName;
import org.lscb.report.dataset.sheet.Rectangle;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Reads the one or two headings above a column. */
final class HeadingCells {

  private final Sheet sheet;
  private final Rectangle range;
  private final ImportDefinition definition;
  private final Labels labels;
  private final Diagnostics diagnostics;

  HeadingCells(
      Sheet sheet,
      Rectangle range,
      ImportDefinition definition,
      Labels labels,
      Diagnostics diagnostics) {
    this.sheet = sheet;
    this.range = range;
    this.definition = definition;
    this.labels = labels;
    this.diagnostics = diagnostics;
  }

  /** Whether a column is not read: it is empty, hidden, or left out. */
  boolean skips(int row, int column, int levels) {
    boolean hidden =
        sheet.hiddenColumns().contains(column)
            && definition.hidden() == ImportDefinition.Hidden.LEFT_OUT;
    Cell own = levels > 1 ? sheet.shown(row, column) : sheet.heading(row, column);
    Cell above = levels > 1 ? outer(row, column, 0) : Cell.BLANK;
    return hidden
        || !own.isBlank() && definition.leavesOut(own.text())
        || !above.isBlank() && definition.leavesOut(above.text())
        || own.isBlank() && !hasValues(row, column);
  }

  private boolean hasValues(int row, int column) {
    for (int below = row + 1; below <= range.bottom(); below++) {
      if (!sheet.cell(below, column).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Reads what the headings name; false after a diagnostic. */
  boolean read(int row, int column, int left, List<Level> levels, Map<String, Member> members) {
    if (levels.size() == 1) {
      return read(levels.get(0), sheet.heading(row, column), row, column, members);
    }
    Cell own = sheet.shown(row, column);
    Cell above = outer(row, column, left);
    boolean both = read(levels.get(0), above, row - 1, column, members);
    // A total that stands in the upper row alone is the total of both.
    Optional<Member> total =
        Optional.ofNullable(members.get(levels.get(0).name()))
            .filter(one -> one.id().equals(Breakdown.TOTAL));
    if (both && total.isPresent() && own.isBlank()) {
      members.put(levels.get(1).name(), total.get());
      return true;
    }
    return both & read(levels.get(1), own, row, column, members);
  }

  /** A heading over several columns stands over the first of them alone. */
  private Cell outer(int row, int column, int left) {
    for (int at = column; at >= left; at--) {
      Cell cell = sheet.shown(row - 1, at);
      if (!cell.isBlank()) {
        return cell;
      }
    }
    return Cell.BLANK;
  }

  private boolean read(Level level, Cell cell, int row, int column, Map<String, Member> members) {
    if (cell.isBlank()) {
      diagnostics.report(
          Misfit.IMPORT_WITHOUT_HEADING,
          sheet.place(row, column),
          CellName.column(column),
          level.name());
      return false;
    }
    Cell named =
        level.name().equals(Level.PERIOD)
            ? TimeCells.heading(cell, definition.day().map(Scalar::text))
            : cell;
    Optional<Member> member = labels.of(level, named);
    if (member.isEmpty()) {
      diagnostics.report(
          Misfit.IMPORT_UNKNOWN_NAME,
          sheet.place(row, column),
          cell.text(),
          level.name(),
          labels.advice(level, cell.text()));
      return false;
    }
    members.put(level.name(), member.get());
    return true;
  }
}
