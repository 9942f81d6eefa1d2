package org.lscb.report.build.importing.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.statistics.Slug;

/**
 * What looks like a table in a sheet.
 *
 * @param headings the last row of its headings, from 0
 * @param left its first column
 * @param columns from the first one on
 */
record Table(Sheet sheet, int headings, int left, List<Column> columns) {

  private static final int LOOKED_AT = 60;
  private static final int ENOUGH = 5000;
  private static final int CATEGORIES = 60;
  private static final double MOST = 0.6;
  private static final double WORD = 0.2;

  /** Copies the list. */
  Table {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param place from 0
   * @param values what differs in it, in order
   * @param numbers whether it holds hardly anything but numbers
   */
  record Column(int place, Cell heading, Set<String> values, int filled, boolean numbers) {

    /** Whether its values come again, as categories do. */
    boolean repeats() {
      return values.size() < filled && values.size() <= CATEGORIES;
    }
  }

  /** The first one of a sheet; empty where there is none. */
  static Optional<Table> of(Sheet sheet) {
    int rows = Math.min(LOOKED_AT, sheet.height());
    int widest = IntStream.range(0, rows).map(row -> filled(sheet, row)).max().orElse(0);
    for (int row = 0; row < rows; row++) {
      List<Integer> labels = labels(sheet, row);
      // Titles and remarks above a table are not as wide as it is.
      if (labels.size() > Math.max(1, widest * MOST)) {
        int last = row;
        // A second row of headings, as long as there is nothing but words.
        while (last - row < 2
            && numbers(sheet, last + 1) == 0
            && numbers(sheet, last + 2) > 0
            && filled(sheet, last + 1) > 1) {
          last++;
        }
        return Optional.of(read(sheet, last, labels.get(0)));
      }
    }
    return Optional.empty();
  }

  private static Table read(Sheet sheet, int headings, int left) {
    List<Column> columns = new ArrayList<>();
    for (int column = left; column < sheet.width(); column++) {
      Set<String> values = new LinkedHashSet<>();
      int numbers = 0;
      int filled = 0;
      for (int row = headings + 1; row < Math.min(sheet.height(), headings + ENOUGH); row++) {
        Cell cell = sheet.cell(row, column);
        if (!cell.isBlank()) {
          filled++;
          values.add(cell.text());
          numbers += isNumber(cell) ? 1 : 0;
        }
      }
      Cell heading = sheet.shown(headings, column);
      if (filled > 0 || !heading.isBlank()) {
        columns.add(new Column(column, heading, values, filled, numbers * 3 > filled * 2));
      }
    }
    return new Table(sheet, headings, left, columns);
  }

  private static List<Integer> labels(Sheet sheet, int row) {
    List<Integer> labels = new ArrayList<>();
    for (int column = 0; column < sheet.width(); column++) {
      if (sheet.shown(row, column).isLabel()) {
        labels.add(column);
      }
    }
    return labels;
  }

  private static int filled(Sheet sheet, int row) {
    int filled = 0;
    for (int column = 0; column < sheet.width(); column++) {
      filled += sheet.shown(row, column).isBlank() ? 0 : 1;
    }
    return filled;
  }

  private static int numbers(Sheet sheet, int row) {
    int numbers = 0;
    for (int column = 0; column < sheet.width(); column++) {
      numbers += isNumber(sheet.cell(row, column)) ? 1 : 0;
    }
    return numbers;
  }

  private static boolean isNumber(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER
        || cell.text().matches("[-£]?[\\d,]+(\\.\\d+)?%?|c|x|z|\\.\\.|low|<\\d");
  }

  /** The upper headings, where the lower ones come again below each of them. */
  List<String> upper() {
    List<String> lower = numbers().stream().map(one -> one.heading().text()).toList();
    if (headings == 0 || lower.stream().distinct().count() == lower.size()) {
      return List.of();
    }
    return numbers().stream()
        .map(one -> sheet.shown(headings - 1, one.place()).text())
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /** How many words of a name stand in the file's name or above the table, as a small weight. */
  double speaksOf(String name) {
    StringBuilder said = new StringBuilder(Slug.of(sheet.title()));
    for (int row = 0; row < headings; row++) {
      for (Cell cell : sheet.rows().get(row)) {
        said.append('-').append(Slug.of(cell.text()));
      }
    }
    String all = "-" + said + "-";
    List<String> words = List.of(Slug.of(name).split("-"));
    long found = words.stream().filter(one -> all.contains("-" + one + "-")).count();
    return WORD * found / words.size();
  }

  /** Columns that hold words. */
  List<Column> words() {
    return columns.stream().filter(one -> !one.numbers()).toList();
  }

  /** Columns that hold numbers. */
  List<Column> numbers() {
    return columns.stream().filter(Column::numbers).toList();
  }

  /** A column by its heading. */
  Optional<Column> column(String heading) {
    return columns.stream()
        .filter(one -> one.heading().text().equalsIgnoreCase(heading))
        .findFirst();
  }
}
