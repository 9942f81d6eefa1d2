package org.lscb.report.build.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.level.Member;
import org.lscb.report.build.importing.level.Target;
import org.lscb.report.build.importing.table.Layout.Across;
import org.lscb.report.build.importing.table.Layout.Down;
import org.lscb.report.dataset.sheet.Rectangle;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.definition.Subject;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Finds where the levels of a block stand in a sheet. */
final class LayoutFinder {

  private final Sheet sheet;
  private final Rectangle range;
  private final ImportDefinition definition;
  private final Target target;
  private final Labels labels;
  private final Diagnostics diagnostics;
  private final Headings headings;

  LayoutFinder(
      Sheet sheet,
      Rectangle range,
      ImportDefinition definition,
      Target target,
      Labels labels,
      Diagnostics diagnostics) {
    this.sheet = sheet;
    this.range = range;
    this.definition = definition;
    this.target = target;
    this.labels = labels;
    this.diagnostics = diagnostics;
    this.headings = new Headings(sheet, range);
  }

  /** The layout, or empty after a diagnostic. */
  Optional<Layout> find() {
    return definition.columns().isEmpty() && !definition.counts() ? byOrder() : byName();
  }

  /** Columns are named. */
  private Optional<Layout> byName() {
    if (!namesAreKnown()) {
      return Optional.empty();
    }
    List<Scalar> wanted = new ArrayList<>(definition.where().keySet());
    definition.columns().values().forEach(wanted::addAll);
    Optional<Integer> row = headings.row(wanted, diagnostics);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    List<Down> down = new ArrayList<>();
    List<Across> across = new ArrayList<>();
    place(headings.columns(row.get()), down, across);
    Set<String> placed = new HashSet<>();
    down.forEach(one -> placed.add(one.level().name()));
    if (!across.isEmpty()) {
      placed.add(Level.MEASURE);
    }
    List<Level> rest =
        target.levels().stream().filter(one -> !placed.contains(one.name())).toList();
    if (definition.counts()) {
      across.add(new Across(-1, Map.of()));
    }
    if (!across.isEmpty()) {
      return rest.isEmpty()
          ? Optional.of(layout(row.get(), row.get() + 1, range.left(), down, across))
          : unplaced(rest);
    }
    int labelled =
        down.stream().flatMap(one -> one.columns().stream()).mapToInt(one -> one).max().orElse(-1);
    return across(row.get(), rest, labelled + 1)
        .map(found -> layout(row.get(), row.get() + 1, range.left(), down, found));
  }

  private void place(Map<String, Integer> at, List<Down> down, List<Across> across) {
    definition
        .columns()
        .forEach(
            (name, columns) -> {
              List<Integer> places =
                  columns.stream().map(one -> at.get(ImportDefinition.plain(one.text()))).toList();
              target
                  .level(name.text())
                  .ifPresentOrElse(
                      level -> down.add(new Down(level, places)),
                      () -> across.add(new Across(places.get(0), measure(name.text()))));
            });
  }

  private Optional<Layout> unplaced(List<Level> rest) {
    for (Level one : rest) {
      diagnostics.report(Misfit.IMPORT_LEVEL_NOWHERE, definition.block().position(), one.name());
    }
    return Optional.empty();
  }

  private Layout layout(int row, int first, int left, List<Down> down, List<Across> across) {
    return new Layout(row, first, range.bottom(), left, down, across);
  }

  private Map<String, Member> measure(String name) {
    return target.subject().isPresent() ? Map.of() : Map.of(Level.MEASURE, new Member(name, name));
  }

  /** Whether each name below columns is a level of the heading, or a measure that it is about. */
  private boolean namesAreKnown() {
    boolean known = true;
    for (Scalar name : definition.columns().keySet()) {
      boolean measure =
          target.subject().map(Subject::id).filter(name.text()::equals).isPresent()
              || target.subject().isEmpty() && target.measures().containsKey(name.text());
      if (target.level(name.text()).isEmpty() && (!measure || definition.counts())) {
        List<String> right = new ArrayList<>(target.levels().stream().map(Level::name).toList());
        target
            .subject()
            .ifPresentOrElse(
                one -> right.add(one.id()), () -> right.addAll(target.measures().keySet()));
        diagnostics.report(
            Problem.UNKNOWN_LEVEL,
            name.position(),
            name.text(),
            definition.block().text(),
            Nearest.advice(name.text(), right));
        known = false;
      }
    }
    return known;
  }

  /** The first columns hold the labels, and the headings the last levels. */
  private Optional<Layout> byOrder() {
    int levels = target.levels().size();
    int across = Math.min(levels, definition.across().orElse(levels > 1 ? 1 : 0));
    List<Level> inHeadings = target.levels().subList(levels - across, levels);
    List<Level> inRows = target.levels().subList(0, levels - across);
    int row = inRows.isEmpty() ? -1 : headingsOfList(inRows.size());
    if (across > 0) {
      row =
          definition.cells().isPresent()
              ? range.top() + across - 1
              : headings.row(inHeadings.get(across - 1), labels);
      if (row < 0) {
        noTable(inHeadings.get(across - 1).name());
        return Optional.empty();
      }
    }
    int first = row < 0 ? range.top() : row + 1;
    List<Integer> columns = labelColumns(row, first, inRows.size());
    if (columns.size() < inRows.size()) {
      noTable(inRows.get(columns.size()).name());
      return Optional.empty();
    }
    List<Down> down = new ArrayList<>();
    for (int i = 0; i < inRows.size(); i++) {
      down.add(new Down(inRows.get(i), List.of(columns.get(i))));
    }
    int left = columns.isEmpty() ? range.left() : columns.get(0);
    int values = columns.isEmpty() ? range.left() : columns.get(columns.size() - 1) + 1;
    int headingRow = row;
    return across == 0
        ? Optional.of(layout(row, first, left, down, List.of(new Across(values, Map.of()))))
        : across(row, inHeadings, values)
            .map(found -> layout(headingRow, first, left, down, found));
  }

  /** Above the first number of a list its headings, if it has any; above them may be a title. */
  private int headingsOfList(int names) {
    int numbers = range.left() + names;
    int row = range.top();
    while (row <= range.bottom() && !sheet.cell(row, numbers).holdsValue()) {
      row++;
    }
    int top = row;
    while (top > range.top()
        && !sheet.cell(top - 1, numbers).isBlank()
        && !sheet.cell(top - 1, range.left()).isBlank()) {
      top--;
    }
    return row > range.bottom() || top == row ? -1 : top;
  }

  private void noTable(String level) {
    diagnostics.report(Misfit.IMPORT_NO_TABLE, Position.ofFile(sheet.title()), level);
  }

  /** The first columns with something in them, without those that are left out. */
  private List<Integer> labelColumns(int row, int first, int count) {
    List<Integer> columns = new ArrayList<>();
    for (int column = range.left(); column <= range.right() && columns.size() < count; column++) {
      boolean filled = hasAny(column, first);
      if (filled && !definition.leavesOut(row < 0 ? "" : sheet.shown(row, column).text())) {
        columns.add(column);
      }
    }
    return columns;
  }

  private boolean hasAny(int column, int from) {
    for (int row = from; row <= range.bottom(); row++) {
      if (!sheet.cell(row, column).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** The columns of values from the left, by the levels in their headings. */
  private Optional<List<Across>> across(int row, List<Level> levels, int left) {
    if (levels.isEmpty() || levels.size() > 2) {
      unplaced(levels);
      return Optional.empty();
    }
    List<Across> across = new ArrayList<>();
    HeadingCells cells = new HeadingCells(sheet, range, definition, labels, diagnostics);
    boolean right = true;
    for (int column = left; column <= range.right(); column++) {
      if (cells.skips(row, column, levels.size())) {
        continue;
      }
      Map<String, Member> members = new HashMap<>();
      right &= cells.read(row, column, left, levels, members);
      across.add(new Across(column, members));
    }
    if (right && across.isEmpty()) {
      noTable(levels.get(levels.size() - 1).name());
    }
    return right && !across.isEmpty() ? Optional.of(across) : Optional.empty();
  }
}
