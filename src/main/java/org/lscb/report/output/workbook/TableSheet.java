package org.lscb.report.output.workbook;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.StyleSetter;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.document.Table.Row;
import org.lscb.report.document.imprint.SpreadsheetWords;
import org.lscb.report.output.data.DataTable;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/** Fills the sheet of one table, figure or list. */
final class TableSheet {

  private final Sheet sheet;
  private final DataTable data;
  private final NoteNumbers numbers;
  private final boolean notes;
  private final int first;

  TableSheet(Sheet sheet, DataTable data, NoteNumbers numbers) {
    this.sheet = sheet;
    this.data = data;
    this.numbers = numbers;
    notes = data.lines().stream().anyMatch(line -> !called(line.row()).isEmpty());
    first = data.grouped() ? 2 : 1;
  }

  void fill() {
    above();
    List<DataTable.Line> lines = data.lines();
    int top = sheet.next() + 1;
    for (int i = 0; i < lines.size(); i++) {
      line(top + i, lines.get(i));
    }
    sheet.table(SheetNames.ofTable(data), heads(), lines.size());
    for (int i = 0; i < data.table().columns().size(); i++) {
      if (numbers(i)) {
        sheet
            .cells()
            .style(top - 1, first + i)
            .wrapText(true)
            .horizontalAlignment("right")
            .verticalAlignment("top")
            .set();
      }
    }
    widths(top - 1, lines);
  }

  private void above() {
    sheet.line(data.subtitle());
    Set<Unit> units =
        values().stream().map(PublishedValue::unit).collect(Collectors.toUnmodifiableSet());
    if (units.size() == 1) {
      sheet.line(SpreadsheetWords.unit(units.iterator().next()));
    }
    sheet.line(notes ? SpreadsheetWords.ONE_TABLE_WITH_NOTES : SpreadsheetWords.ONE_TABLE);
    if (!data.source().isEmpty()) {
      sheet.line(SpreadsheetWords.SOURCE + data.source());
    }
    data.table().symbols().forEach(sheet::line);
    for (String note : data.notes()) {
      sheet.line(SpreadsheetWords.mark(numbers.number(note)) + " " + note);
    }
    sheet.link(SpreadsheetWords.BACK, SpreadsheetWords.CONTENTS);
  }

  private List<PublishedValue> values() {
    return data.lines().stream()
        .flatMap(line -> line.row().cells().stream())
        .filter(Table.Cell.Value.class::isInstance)
        .map(cell -> ((Table.Cell.Value) cell).value())
        .toList();
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>();
    if (data.grouped()) {
      heads.add(SpreadsheetWords.GROUP);
    }
    heads.add(data.table().rowHead());
    heads.addAll(data.table().columns());
    if (notes) {
      heads.add(SpreadsheetWords.NOTES);
    }
    return heads.stream().map(one -> one.isBlank() ? SpreadsheetWords.UNNAMED : one).toList();
  }

  private void line(int row, DataTable.Line line) {
    boolean total = line.row().kind() == Row.Kind.TOTAL || line.row().kind() == Row.Kind.SUBTOTAL;
    if (data.grouped()) {
      words(row, 0, line.group().isBlank() ? SpreadsheetWords.NO_GROUP : line.group(), total);
    }
    words(row, first - 1, line.row().label(), total);
    List<Table.Cell> cells = line.row().cells();
    for (int i = 0; i < cells.size(); i++) {
      cell(row, first + i, cells.get(i), total);
    }
    if (notes) {
      words(row, first + cells.size(), calls(line.row()), false);
    }
  }

  private void words(int row, int column, String words, boolean bold) {
    String said = words.isBlank() ? Symbol.NOT_APPLICABLE.printed() : words;
    sheet.cells().value(row, column, SpreadsheetWords.fitting(said));
    styled(row, column, bold).wrapText(true).verticalAlignment("top").set();
  }

  private StyleSetter styled(int row, int column, boolean bold) {
    StyleSetter style = sheet.cells().style(row, column);
    if (bold) {
      style.bold();
    }
    return style;
  }

  private void cell(int row, int column, Table.Cell cell, boolean bold) {
    if (cell instanceof Table.Cell.Words words) {
      words(row, column, words.text(), bold);
    } else if (cell instanceof Table.Cell.Value value && value.value().number().isPresent()) {
      PublishedValue one = value.value();
      sheet
          .cells()
          .value(row, column, one.number().get().setScale(one.decimals(), RoundingMode.HALF_UP));
      styled(row, column, bold)
          .format(format(one))
          .horizontalAlignment("right")
          .verticalAlignment("top")
          .set();
    } else {
      String text =
          cell instanceof Table.Cell.Value value
              ? value.value().symbol().map(Symbol::printed).orElse(value.value().text())
              : Symbol.NOT_APPLICABLE.printed();
      sheet.cells().value(row, column, text);
      boolean symbol = text.startsWith("[");
      styled(row, column, bold)
          .wrapText(!symbol)
          .horizontalAlignment(symbol ? "right" : "left")
          .verticalAlignment("top")
          .set();
    }
  }

  /** The decimals of the value; what it is counted in is shown and is no part of the number. */
  private static String format(PublishedValue value) {
    String digits = value.decimals() > 0 ? "#,##0." + "0".repeat(value.decimals()) : "#,##0";
    return switch (value.unit()) {
      case PERCENT -> digits + "\"%\"";
      case POUNDS -> "\"£\"" + digits + ";\"-£\"" + digits;
      case RATIO -> digits + "\" to 1\"";
      default -> digits;
    };
  }

  /** Each note that a row or its cells refer to, with the heads of those cells. */
  private Map<Integer, Set<String>> called(Row row) {
    Map<Integer, Set<String>> called = new LinkedHashMap<>();
    row.notes().forEach(note -> called.put(note, Set.of()));
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cells().get(i) instanceof Table.Cell.Value value) {
        for (int note : value.notes()) {
          if (!row.notes().contains(note)) {
            called
                .computeIfAbsent(note, any -> new LinkedHashSet<>())
                .add(data.table().columns().get(i));
          }
        }
      }
    }
    return called;
  }

  private String calls(Row row) {
    if (called(row).isEmpty()) {
      return SpreadsheetWords.NO_NOTE;
    }
    return called(row).entrySet().stream()
        .map(
            one -> {
              String mark = mark(one.getKey());
              boolean all = one.getValue().isEmpty() || data.table().columns().size() == 1;
              return all ? mark : mark + " " + String.join(", ", one.getValue());
            })
        .collect(Collectors.joining("; "));
  }

  private String mark(int note) {
    return SpreadsheetWords.mark(numbers.number(data.table().notes().get(note - 1)));
  }

  /** Whether a column is one of numbers, or of symbols in their place. */
  private boolean numbers(int column) {
    return data.lines().stream()
        .map(line -> line.row().cells().get(column))
        .filter(Table.Cell.Value.class::isInstance)
        .anyMatch(cell -> ((Table.Cell.Value) cell).value().number().isPresent());
  }

  private void widths(int top, List<DataTable.Line> lines) {
    List<String> heads = heads();
    if (data.grouped()) {
      sheet.width(0, top, heads.get(0), lines.stream().map(DataTable.Line::group).toList());
    }
    sheet.width(
        first - 1,
        top,
        heads.get(first - 1),
        lines.stream().map(line -> line.row().label()).toList());
    for (int i = 0; i < data.table().columns().size(); i++) {
      int column = i;
      sheet.width(
          first + i,
          top,
          heads.get(first + i),
          lines.stream().map(line -> length(line.row().cells().get(column))).toList());
    }
    if (notes) {
      sheet.width(
          heads.size() - 1,
          top,
          SpreadsheetWords.NOTES,
          lines.stream().map(line -> calls(line.row())).toList());
    }
    sheet.heights();
  }

  private static String length(Table.Cell cell) {
    if (cell instanceof Table.Cell.Words words) {
      return words.text();
    }
    return cell instanceof Table.Cell.Value value ? value.value().text() : "";
  }
}
