package org.lscb.report.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lscb.report.chart.Sparkline;
import org.lscb.report.chart.Sparklines;
import org.lscb.report.diagnostic.kept.Kept;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;
import org.lscb.report.template.columns.TableFit;

/** Hands a table of values to its template. */
final class TableView {

  /** From so many columns on, a table is wider than a telephone. */
  private static final int SCROLLS = 3;

  /**
   * Names of rows with fewer characters stand in one line, in a table of few columns longer ones.
   */
  private static final int SHORT = 22;

  private static final int LONGER = 31;
  private static final int FEW_COLUMNS = 4;

  /** A table with so many rows may be divided, with some of them on either page. */
  private static final int DIVISIBLE = 10;

  /** Up to so many rows a table is kept on one page. */
  private static final int LONG = 24;

  private final InlineMarkup inlines;
  private final Report.Palette palette;
  private final Kept kept;

  TableView(InlineMarkup inlines, Report.Palette palette, Kept kept) {
    this.inlines = inlines;
    this.palette = palette;
    this.kept = kept;
  }

  /**
   * The table as maps and lists.
   *
   * @param label such as {@code Table 4}; may be empty
   */
  Map<String, Object> of(Table table, String label) {
    // It is made from nothing that stands elsewhere on the page.
    return new HashMap<>(
        kept.of(table.id(), List.of(table, label, palette), () -> view(table, label)));
  }

  private Map<String, Object> view(Table table, String label) {
    Set<Integer> called = calledNotes(table);
    List<Column> columns =
        IntStream.range(0, table.columns().size()).mapToObj(i -> Column.of(table, i)).toList();
    Map<String, Object> view = new HashMap<>();
    view.put("kind", "table");
    view.put("id", table.id());
    view.put("label", label);
    view.put("caption", InlineMarkup.plain(table.caption()));
    view.put("rowHead", table.rowHead());
    view.put("columns", heads(table, columns));
    view.put("groups", groups(table, columns));
    view.put("symbols", table.symbols());
    view.put("notes", notes(table, called));
    view.put("source", table.source());
    view.put("fit", fit(table).style());
    view.put("trend", table.trend());
    view.put("scrolls", table.columns().size() >= SCROLLS);
    view.put("long", table.rows().size() > LONG);
    view.put("rows", table.rows().size());
    view.put("divisible", table.rows().size() >= DIVISIBLE);
    return view;
  }

  private static TableFit fit(Table table) {
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      List<String> texts = new ArrayList<>(List.of(table.columns().get(i)));
      for (Table.Row row : table.rows()) {
        texts.add(i < row.cells().size() ? text(row.cells().get(i)) : "");
      }
      columns.add(texts);
    }
    List<String> names = table.rows().stream().map(Table.Row::label).toList();
    return TableFit.of(names, columns, table.landscape());
  }

  private static String text(Table.Cell cell) {
    return cell instanceof Table.Cell.Value value ? value.value().text() : "";
  }

  private static Set<Integer> calledNotes(Table table) {
    Set<Integer> called = new TreeSet<>();
    for (Table.Row row : table.rows()) {
      called.addAll(row.notes());
      for (Table.Cell cell : row.cells()) {
        if (cell instanceof Table.Cell.Value value) {
          called.addAll(value.notes());
        }
      }
    }
    return called;
  }

  private static List<Map<String, Object>> notes(Table table, Set<Integer> called) {
    List<Map<String, Object>> notes = new ArrayList<>();
    for (int i = 0; i < table.notes().size(); i++) {
      boolean numbered = called.contains(i + 1);
      notes.add(Map.of("label", numbered ? "Note " + (i + 1) : "", "text", table.notes().get(i)));
    }
    return notes;
  }

  /**
   * How the cells of a column stand.
   *
   * @param number at the right, as numbers do; not where codes stand above a count of them
   * @param brief in the middle, as short forms of codes do
   * @param earlier at the right, being numbers of an earlier report
   */
  private record Column(boolean number, boolean brief, boolean earlier) {

    private static final Pattern PRINTED = Pattern.compile("[£\u2212]?\\d[\\d,.]*%?|\\[\\w+]");

    static Column of(Table table, int column) {
      List<Table.Cell> cells =
          table.rows().stream()
              .filter(row -> column < row.cells().size())
              .map(row -> row.cells().get(column))
              .toList();
      List<PublishedValue> values =
          cells.stream()
              .filter(Table.Cell.Value.class::isInstance)
              .map(cell -> ((Table.Cell.Value) cell).value())
              .toList();
      List<PublishedValue.Mark> marks =
          values.stream().flatMap(one -> one.mark().stream()).toList();
      return new Column(
          !values.isEmpty() && marks.isEmpty(),
          !marks.isEmpty() && marks.stream().allMatch(one -> one.shortForm().isPresent()),
          !cells.isEmpty() && cells.stream().allMatch(Column::isPrinted));
    }

    private static boolean isPrinted(Table.Cell cell) {
      return cell instanceof Table.Cell.Words words && PRINTED.matcher(words.text()).matches();
    }
  }

  private static List<Map<String, Object>> heads(Table table, List<Column> columns) {
    List<Map<String, Object>> heads = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      heads.add(
          Map.of(
              "text", InlineMarkup.plain(table.columns().get(i)),
              "number", columns.get(i).number(),
              "brief", columns.get(i).brief(),
              "earlier", columns.get(i).earlier()));
    }
    return heads;
  }

  /** A heading row begins a new group; a table without headings is one group. */
  private List<Map<String, Object>> groups(Table table, List<Column> columns) {
    List<Map<String, Object>> groups = new ArrayList<>();
    List<Object> rows = new ArrayList<>();
    String heading = "";
    Map<String, Sparkline> lines = Sparklines.of(table, palette);
    for (int i = 0; i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      if (row.kind() == Table.Row.Kind.HEADING) {
        if (!rows.isEmpty() || !heading.isEmpty()) {
          groups.add(Map.of("heading", heading, "rows", rows));
        }
        heading = row.label();
        rows = new ArrayList<>();
      } else {
        Map<String, Object> view = row(row, columns);
        view.putAll(trend(lines, Sparklines.key(table, i)));
        rows.add(view);
      }
    }
    groups.add(Map.of("heading", heading, "rows", rows));
    return groups;
  }

  /** What draws a small line: on the screen itself, and on paper its name; both may be empty. */
  static Map<String, Object> trend(Map<String, Sparkline> lines, String key) {
    Sparkline line = lines.get(key);
    return Map.of(
        "trend",
        InlineMarkup.finished(line == null ? "" : line.svg()),
        "drawn",
        line == null ? "" : key);
  }

  private Map<String, Object> row(Table.Row row, List<Column> columns) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(cell(row.cells().get(i), columns.get(i)));
    }
    String kind =
        row.kind() == Table.Row.Kind.BODY ? "" : row.kind().name().toLowerCase(Locale.ROOT);
    return new HashMap<>(
        Map.of(
            "label",
            InlineMarkup.label(row.label()),
            "short",
            row.label().length() < (columns.size() > FEW_COLUMNS ? SHORT : LONGER),
            "kind",
            kind,
            "calls",
            calls(row.notes()),
            "cells",
            cells));
  }

  private static List<String> calls(List<Integer> notes) {
    return notes.stream().map(note -> "[note " + note + "]").toList();
  }

  private Map<String, Object> cell(Table.Cell cell, Column column) {
    if (cell instanceof Table.Cell.Value value && value.value().mark().isPresent()) {
      return Map.of(
          "content", inlines.code(value.value()),
          "calls", calls(value.notes()),
          "number", false,
          "brief", column.brief(),
          "earlier", false);
    }
    if (cell instanceof Table.Cell.Value value) {
      Object content = inlines.cell(value.value());
      return Map.of(
          "content",
          content,
          "calls",
          calls(value.notes()),
          "number",
          column.number(),
          "brief",
          column.brief(),
          "earlier",
          false);
    }
    String words = cell instanceof Table.Cell.Words text ? text.text() : "";
    return Map.of(
        "content",
        words,
        "calls",
        List.of(),
        "number",
        column.number(),
        "brief",
        column.brief(),
        "earlier",
        column.earlier());
  }
}
