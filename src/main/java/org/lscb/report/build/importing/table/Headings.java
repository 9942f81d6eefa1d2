package org.lscb.report.build.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.CellName;
import org.lscb.report.dataset.sheet.Rectangle;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Finds the row of a sheet that holds headings. */
final class Headings {

  /** Above a table stand some lines of notes, not hundreds. */
  private static final int LOOKED_AT = 300;

  private final Sheet sheet;
  private final Rectangle range;

  Headings(Sheet sheet, Rectangle range) {
    this.sheet = sheet;
    this.range = range;
  }

  /** The columns of a row by their headings, letter case and spaces apart. */
  Map<String, Integer> columns(int row) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int column = range.left(); column <= range.right(); column++) {
      Cell cell = sheet.shown(row, column);
      if (!cell.isBlank()) {
        columns.putIfAbsent(ImportDefinition.plain(cell.text()), column);
      }
    }
    return columns;
  }

  /**
   * The row that has all of these headings, or empty after a diagnostic for each that is missing in
   * the row that has most of them.
   */
  Optional<Integer> row(List<Scalar> wanted, Diagnostics diagnostics) {
    Set<String> names = new LinkedHashSet<>();
    wanted.forEach(one -> names.add(ImportDefinition.plain(one.text())));
    int best = -1;
    int most = 0;
    for (int row = range.top(); row <= last(); row++) {
      Set<String> there = columns(row).keySet();
      int found = (int) names.stream().filter(there::contains).count();
      if (found > most) {
        most = found;
        best = row;
      }
    }
    if (best < 0) {
      diagnostics.report(
          Misfit.IMPORT_NO_TABLE,
          Position.ofFile(sheet.title()),
          String.join(", ", wanted.stream().map(Scalar::text).distinct().toList()));
      return Optional.empty();
    }
    return most == names.size() && single(best, wanted, diagnostics)
        ? Optional.of(best)
        : missing(best, wanted, diagnostics);
  }

  private Optional<Integer> missing(int row, List<Scalar> wanted, Diagnostics diagnostics) {
    Map<String, Integer> there = columns(row);
    List<String> shown =
        there.values().stream().map(column -> sheet.shown(row, column).text()).toList();
    for (Scalar one : wanted) {
      if (!there.containsKey(ImportDefinition.plain(one.text()))) {
        diagnostics.report(
            Misfit.IMPORT_COLUMN_MISSING,
            one.position(),
            sheet.title() + ", row " + (row + 1),
            one.text(),
            Nearest.advice(one.text(), shown));
      }
    }
    return Optional.empty();
  }

  private boolean single(int row, List<Scalar> wanted, Diagnostics diagnostics) {
    Map<String, Integer> first = columns(row);
    boolean single = true;
    for (int column = range.left(); column <= range.right(); column++) {
      String heading = ImportDefinition.plain(sheet.cell(row, column).text());
      boolean asked =
          wanted.stream().anyMatch(one -> ImportDefinition.plain(one.text()).equals(heading));
      if (asked && first.get(heading) != column) {
        diagnostics.report(
            Misfit.IMPORT_COLUMN_TWICE,
            sheet.place(row, column),
            sheet.cell(row, column).text(),
            CellName.of(row, first.get(heading)));
        single = false;
      }
    }
    return single;
  }

  /** The row in which most cells name members of a level; -1 where none does. */
  int row(Level level, Labels labels) {
    int best = -1;
    int most = 0;
    for (int row = range.top(); row <= last(); row++) {
      int found = level.isClosed() ? members(row, level, labels) : open(row);
      if (found > most) {
        most = found;
        best = row;
      }
    }
    return best;
  }

  private int members(int row, Level level, Labels labels) {
    int found = 0;
    for (int column = range.left(); column <= range.right(); column++) {
      // A number below is a value, not a year.
      Cell cell = sheet.shown(row, column);
      boolean heading = cell.isLabel() || cell.kind() == Cell.Kind.NUMBER;
      found += heading && labels.of(level, cell).isPresent() ? 1 : 0;
    }
    return found;
  }

  /** Names of whatever kind, above a row that begins with a name and goes on with numbers. */
  private int open(int row) {
    List<Integer> named = new ArrayList<>();
    for (int column = range.left(); column <= range.right(); column++) {
      if (sheet.shown(row, column).isLabel()) {
        named.add(column);
      }
    }
    boolean above =
        named.size() > 1
            && named.subList(1, named.size()).stream()
                .anyMatch(column -> sheet.cell(row + 1, column).holdsValue());
    return above ? named.size() : 0;
  }

  private int last() {
    return Math.min(range.bottom(), range.top() + LOOKED_AT);
  }
}
