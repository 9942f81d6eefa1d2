package org.lscb.report.build.importing.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.Rectangle;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.definition.Subject;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.definition.imports.ImportDefinition.Hidden;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Misfit;
import org.lscb.report.statistics.Unit;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Reads the rows of a table whose layout is known. */
final class GridReader {

  /** Behind a table stand some lines of notes, not dozens. */
  private static final int MOST_NOTES = 20;

  private final Sheet sheet;
  private final ImportDefinition definition;
  private final Target target;
  private final Labels labels;
  private final Diagnostics diagnostics;
  private final CellValues values;
  private final RowFilter filter;
  private final RowsTold seen;
  private final Map<List<String>, Entered> entered = new LinkedHashMap<>();
  private final List<Map<String, String>> texts = new ArrayList<>();

  /** What was told already. */
  private final Set<String> reported = new HashSet<>();

  private final Map<Integer, Cell> above = new HashMap<>();
  private TimeCells times;
  private int bottom;
  private boolean broken;

  GridReader(
      Sheet sheet,
      ImportDefinition definition,
      Target target,
      Labels labels,
      Diagnostics diagnostics) {
    this.sheet = sheet;
    this.definition = definition;
    this.target = target;
    this.labels = labels;
    this.diagnostics = diagnostics;
    this.values = new CellValues(sheet, definition, diagnostics);
    this.filter = new RowFilter(sheet, definition);
    this.seen = new RowsTold(filter);
  }

  /**
   * A value, and where it was found.
   *
   * @param words what the spreadsheet calls its place, where two names may be one member
   */
  private record Entered(String value, int row, int column, List<String> words) {}

  /** The values, or empty after a diagnostic. */
  Optional<Grid> read(Layout layout) {
    target.levels().forEach(any -> texts.add(new LinkedHashMap<>()));
    filter.begin(layout.headings());
    times = new TimeCells(sheet, layout.headings(), definition.day().map(Scalar::text));
    List<Integer> incomplete = new ArrayList<>();
    bottom = layout.headings();
    layout.across().forEach(one -> seen.name(sheet.heading(bottom, one.column())));
    for (int row = layout.first(); row <= layout.last(); row++) {
      if (isBlank(row, layout) || isSkipped(row)) {
        continue;
      }
      if (!isComplete(row, layout)) {
        incomplete.add(row);
      } else {
        report(incomplete, layout);
        incomplete.clear();
        if (filter.takes(row)) {
          row(row, layout);
        } else {
          seen.leaveOut();
        }
      }
    }
    List<String> told = new ArrayList<>(sheet.told());
    notes(incomplete, layout, told);
    Optional<Map<List<String>, String>> cells =
        !values.arePlain() || broken
            ? Optional.empty()
            : new Completion(target, definition, diagnostics, sheet).complete(plain(), texts);
    told.addAll(values.told());
    told.addAll(seen.lines());
    return cells.map(one -> new Grid(target.levels(), one, texts, place(layout), told));
  }

  private String place(Layout layout) {
    int top = Math.max(0, layout.headings() - (upperRow(layout) ? 1 : 0));
    Rectangle read = new Rectangle(top, layout.left(), Math.max(top, bottom), layout.right());
    return (sheet.name().isEmpty() ? "" : "sheet " + sheet.name() + ", ") + read;
  }

  private static boolean upperRow(Layout layout) {
    return layout.across().get(0).members().size() > 1;
  }

  private Map<List<String>, String> plain() {
    Map<List<String>, String> plain = new LinkedHashMap<>();
    entered.forEach((key, one) -> plain.put(key, one.value()));
    return plain;
  }

  private boolean isSkipped(int row) {
    return sheet.hiddenRows().contains(row) && definition.hidden() == Hidden.LEFT_OUT;
  }

  private boolean isBlank(int row, Layout layout) {
    for (int column = layout.left(); column <= layout.right(); column++) {
      if (!sheet.cell(row, column).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row has a label at each level, and a value in some column. */
  private boolean isComplete(int row, Layout layout) {
    boolean labelled =
        layout.down().stream()
            .allMatch(one -> !label(one, row, layout.down().indexOf(one) > 0).isBlank());
    return labelled
        && (definition.counts()
            || layout.across().stream().anyMatch(one -> !sheet.shown(row, one.column()).isBlank()));
  }

  /** What stands at a level; where an outer level is said once, it holds for the rows below. */
  private Cell label(Down down, int row, boolean inner) {
    for (int column : down.columns()) {
      Cell cell = sheet.shown(row, column);
      if (!cell.isBlank()) {
        return down.level().name().equals(Level.PERIOD) ? times.time(row, column) : cell;
      }
    }
    boolean carried = !inner && !definition.counts() && definition.columns().isEmpty();
    return carried && target.levels().size() > 2
        ? above.getOrDefault(down.columns().get(0), Cell.BLANK)
        : Cell.BLANK;
  }

  /** A row that is not complete although complete ones follow is no note. */
  private void report(List<Integer> rows, Layout layout) {
    for (int row : rows) {
      int column = layout.left();
      for (Down down : layout.down()) {
        if (label(down, row, false).isBlank()) {
          column = down.columns().get(0);
          break;
        }
      }
      Cell cell = sheet.shown(row, column);
      boolean heading = !cell.isBlank();
      if (heading && definition.leavesOut(cell.text())) {
        continue;
      }
      broken = true;
      diagnostics.report(
          Misfit.IMPORT_ROW_INCOMPLETE,
          sheet.place(row, column),
          heading ? "no value beside \"" + cell.text() + "\"" : "no name here");
    }
  }

  private void notes(List<Integer> rows, Layout layout, List<String> told) {
    boolean values =
        rows.stream()
            .anyMatch(
                row ->
                    layout.across().stream()
                        .filter(one -> one.column() >= 0)
                        .anyMatch(one -> !sheet.cell(row, one.column()).isBlank()));
    if (rows.size() > MOST_NOTES || values) {
      report(rows, layout);
    } else if (!rows.isEmpty()) {
      String first = "";
      for (int column = layout.left(); column <= layout.right() && first.isEmpty(); column++) {
        first = sheet.cell(rows.get(0), column).text();
      }
      told.add(
          (rows.size() == 1
                  ? "row " + (rows.get(0) + 1) + " is a note"
                  : rows.size() + " rows below the table are notes")
              + ": \""
              + (first.length() > 60 ? first.substring(0, 60) + "…" : first)
              + "\"");
    }
  }

  private void row(int row, Layout layout) {
    Map<String, Member> members = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (Down down : layout.down()) {
      Cell cell = label(down, row, layout.down().indexOf(down) > 0);
      above.put(down.columns().get(0), cell);
      if (definition.leavesOut(cell.text())) {
        return;
      }
      Optional<Member> member = labels.of(down.level(), cell);
      if (member.isEmpty()) {
        unknown(down.level(), cell, row, down.columns().get(0));
        return;
      }
      members.put(down.level().name(), member.get());
      words.add(cell.text());
      seen.name(cell);
    }
    bottom = row;
    for (Across across : layout.across()) {
      members.putAll(across.members());
      value(row, across.column(), members, words);
    }
  }

  private void unknown(Level level, Cell cell, int row, int column) {
    if (level.isSparse()) {
      seen.otherArea(cell.text());
    } else if (reported.add(level.name() + " " + cell.text())) {
      broken = true;
      diagnostics.report(
          Misfit.IMPORT_UNKNOWN_NAME,
          sheet.place(row, column),
          cell.text(),
          level.name(),
          labels.advice(level, cell.text()));
    }
  }

  private void value(int row, int column, Map<String, Member> members, List<String> words) {
    List<String> key = new ArrayList<>();
    for (int i = 0; i < target.levels().size(); i++) {
      Member member = members.get(target.levels().get(i).name());
      key.add(member.id());
      texts.get(i).putIfAbsent(member.id(), member.text());
    }
    if (definition.counts()) {
      seen.count();
      Entered before = entered.get(key);
      int count = before == null ? 1 : Integer.parseInt(before.value()) + 1;
      entered.put(key, new Entered(Integer.toString(count), row, column, words));
      return;
    }
    Optional<Rectangle> merged = sheet.mergedAt(row, column);
    if (merged.isPresent()) {
      broken = true;
      diagnostics.report(Misfit.IMPORT_MERGED, sheet.place(row, column), merged.get().toString());
      return;
    }
    Subject subject = target.subject(key);
    Optional<String> value = values.read(row, column, subject);
    if (value.isEmpty()) {
      broken = true;
      return;
    }
    Entered found = new Entered(value.get(), row, column, words);
    Entered before = entered.putIfAbsent(key, found);
    if (before != null) {
      entered.put(key, both(before, found, subject));
    }
  }

  /** Two names of one member are counted together; the same name twice is a problem. */
  private Entered both(Entered before, Entered found, Subject subject) {
    boolean adds = subject.unit() == Unit.COUNT || subject.unit() == Unit.POUNDS;
    boolean renamed = !before.words().equals(found.words()) || before.row() == found.row();
    boolean numbers = isNumber(before.value()) && isNumber(found.value());
    if (adds && renamed && numbers && !definition.names().isEmpty()) {
      BigDecimal sum = new BigDecimal(before.value()).add(new BigDecimal(found.value()));
      return new Entered(sum.toPlainString(), found.row(), found.column(), found.words());
    }
    broken = true;
    diagnostics.report(
        Misfit.IMPORT_TWICE,
        sheet.place(found.row(), found.column()),
        List.of(
            new Diagnostic.Related(sheet.place(before.row(), before.column()), "the other value")),
        subject.label());
    return before;
  }

  private static boolean isNumber(String value) {
    return value.matches("-?\\d+(\\.\\d+)?");
  }
}
