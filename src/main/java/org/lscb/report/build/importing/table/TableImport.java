package org.lscb.report.build.importing.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.Target;
import org.lscb.report.dataset.csv.TimePeriods;
import org.lscb.report.dataset.sheet.CellName;
import org.lscb.report.dataset.sheet.Rectangle;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.definition.imports.ImportDefinition.Hidden;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Reads the values of a block from a sheet. */
public final class TableImport {

  private final BoardDefinition board;
  private final Diagnostics diagnostics;

  /** For a board's blocks; problems are reported at the cells that they are about. */
  public TableImport(BoardDefinition board, Diagnostics diagnostics) {
    this.board = board;
    this.diagnostics = diagnostics;
  }

  /** The values, or empty after a diagnostic. */
  public Optional<Grid> read(Sheet sheet, ImportDefinition definition, Target target) {
    // Said first and alone: what such a list holds is told in no other message.
    if (new ChildLists(sheet, diagnostics).refused()) {
      return Optional.empty();
    }
    Optional<Scalar> noDay =
        definition.day().filter(one -> TimePeriods.of(Optional.of(one.text())).isEmpty());
    if (noDay.isPresent()) {
      diagnostics.report(Problem.CSV_DAY, noDay.get().position(), noDay.get().text());
      return Optional.empty();
    }
    Optional<Rectangle> cells = definition.cells().flatMap(one -> Rectangle.parse(one.text()));
    Rectangle range =
        cells.orElse(
            new Rectangle(0, 0, Math.max(0, sheet.height() - 1), Math.max(0, sheet.width() - 1)));
    Labels labels = new Labels(board, target.measures(), definition);
    Optional<Layout> layout =
        new LayoutFinder(sheet, range, definition, target, labels, diagnostics).find();
    if (layout.isEmpty() || !seen(sheet, layout.get(), definition)) {
      return Optional.empty();
    }
    if (cells.isPresent() && !holdsAll(sheet, range)) {
      return Optional.empty();
    }
    GridReader reader = new GridReader(sheet, definition, target, labels, diagnostics);
    return reader.read(layout.get());
  }

  /** What is hidden is read only where the import says so. */
  private boolean seen(Sheet sheet, Layout layout, ImportDefinition definition) {
    if (definition.hidden() != Hidden.REFUSED) {
      return true;
    }
    Set<Integer> columns = new HashSet<>();
    layout.down().forEach(one -> columns.addAll(one.columns()));
    layout.across().forEach(one -> columns.add(one.column()));
    List<String> hidden = new ArrayList<>();
    for (int column : new TreeSet<>(sheet.hiddenColumns())) {
      if (columns.contains(column)) {
        hidden.add("column " + CellName.column(column));
      }
    }
    long rows =
        sheet.hiddenRows().stream()
            .filter(one -> one >= layout.first() && one <= layout.last())
            .filter(one -> columns.stream().anyMatch(it -> !sheet.cell(one, it).isBlank()))
            .count();
    if (rows > 0) {
      hidden.add(
          rows + (rows == 1 ? " row" : " rows") + (sheet.filtered() ? " (by a filter)" : ""));
    }
    if (!hidden.isEmpty()) {
      diagnostics.report(
          Misfit.IMPORT_HIDDEN, Position.ofFile(sheet.title()), String.join(", ", hidden));
    }
    return hidden.isEmpty();
  }

  /** Whether the table has not grown beyond the cells that the import names. */
  private boolean holdsAll(Sheet sheet, Rectangle range) {
    for (int column = range.left() + 1; column <= range.right(); column++) {
      if (sheet.cell(range.bottom() + 1, column).holdsValue()
          && !sheet.cell(range.bottom() + 1, range.left()).isBlank()) {
        return grown(sheet, range, range.bottom() + 1, column);
      }
    }
    for (int row = range.top() + 1; row <= range.bottom(); row++) {
      if (sheet.cell(row, range.right() + 1).holdsValue()
          && !sheet.cell(range.top(), range.right() + 1).isBlank()) {
        return grown(sheet, range, row, range.right() + 1);
      }
    }
    return true;
  }

  private boolean grown(Sheet sheet, Rectangle range, int row, int column) {
    diagnostics.report(
        Misfit.IMPORT_OUTSIDE_CELLS,
        sheet.place(row, column),
        sheet.cell(row, column).text(),
        range.toString());
    return false;
  }
}
