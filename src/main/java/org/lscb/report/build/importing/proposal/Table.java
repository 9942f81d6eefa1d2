package org.lscb.report.build.importing.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.importing.level.PeriodLabel;
import org.lscb.report.dataset.sheet.Cell;
import org.lscb.report.dataset.sheet.Sheet;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.statistics.Slug;

/**
 * What looks like a table in a sheet.
 *
 * @param headings the last row of its headings, from 0
 * @param columns from the first one on
 */
record Table(Sheet sheet, int headings, List<Column> columns) {

  private static final int ENOUGH = 5000;
  private static final int CATEGORIES = 60;
  private static final double WORD = 0.2;

  /** What stands among numbers as well as among words. */
  private static final String SIGN = "[-–—*.#]+|(?i:n/?a)";

  /** Copies the list. */
  Table {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param place from 0
   * @param heading blank where there is none
   * @param cells those of the table's rows that are not blank
   * @param values what differs in it, in order
   * @param numbers whether it holds hardly anything but numbers, which are no years
   */
  record Column(int place, Cell heading, List<Cell> cells, Set<String> values, boolean numbers) {

    /** Whether its values come again, as categories do. */
    boolean repeats() {
      return values.size() < cells.size() && values.size() <= CATEGORIES;
    }

    /** Its heading on one line. */
    String name() {
      return heading.text().replaceAll("\\s+", " ");
    }
  }

  /** The table below a row of headings. */
  static Table below(Sheet sheet, int headings) {
    List<Integer> rows = rows(sheet, headings);
    List<Column> columns = new ArrayList<>();
    for (int column = 0; column < sheet.width(); column++) {
      List<Cell> cells = new ArrayList<>();
      for (int row : rows) {
        Cell cell = sheet.cell(row, column);
        if (!cell.isBlank()) {
          cells.add(cell);
        }
      }
      Cell heading = sheet.heading(headings, column);
      if (!cells.isEmpty() || !heading.isBlank()) {
        columns.add(column(column, heading, cells));
      }
    }
    return new Table(sheet, headings, columns);
  }

  /** Rows with one cell alone are headings of groups, or notes below the table. */
  private static List<Integer> rows(Sheet sheet, int headings) {
    List<Integer> rows = new ArrayList<>();
    int last = Math.min(sheet.height(), headings + ENOUGH);
    for (int row = headings + 1; row < last; row++) {
      if (sheet.rows().get(row).stream().filter(one -> !one.isBlank()).count() > 1) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Names in the first column that stand alone in their row, above others: of groups of rows. */
  List<String> groups() {
    List<Integer> rows = rows(sheet, headings);
    int last = rows.isEmpty() ? headings : rows.get(rows.size() - 1);
    List<String> groups = new ArrayList<>();
    for (int row = headings + 1; row < last; row++) {
      Cell first = sheet.cell(row, columns.get(0).place());
      if (!rows.contains(row) && !first.isBlank()) {
        groups.add(first.text());
      }
    }
    return groups;
  }

  private static Column column(int place, Cell heading, List<Cell> cells) {
    Set<String> values = new LinkedHashSet<>();
    int numbers = 0;
    int neither = 0;
    boolean years = Times.areCalledSo(heading.text());
    for (Cell one : cells) {
      values.add(one.text());
      numbers += one.holdsValue() ? 1 : 0;
      neither += one.kind() == Cell.Kind.UNCOMPUTED || one.text().matches(SIGN) ? 1 : 0;
      years = years && PeriodLabel.read(one.text()).isPresent();
    }
    return new Column(
        place, heading, cells, values, !years && numbers * 3 > (cells.size() - neither) * 2);
  }

  /** The upper headings, where the lower ones come again below each of them. */
  List<String> upper() {
    List<String> lower = numbers().stream().map(Column::name).toList();
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

  /** Columns that hold words, days or years. */
  List<Column> words() {
    return columns.stream().filter(one -> !one.numbers()).toList();
  }

  /** Columns that hold numbers. */
  List<Column> numbers() {
    return columns.stream().filter(Column::numbers).toList();
  }

  /** A column by its heading. */
  Optional<Column> column(String heading) {
    return columns.stream().filter(one -> one.name().equalsIgnoreCase(heading)).findFirst();
  }

  /**
   * The name in front of the row whose number is the sum of all others; empty where there is none,
   * or where it says so itself.
   */
  Optional<String> sum(Column names, Column numbers) {
    List<Cell> cells = numbers.cells();
    boolean whole =
        cells.size() > 2
            && cells.size() == names.cells().size()
            && cells.stream().allMatch(one -> one.text().matches("\\d[\\d,]*"));
    if (!whole) {
      return Optional.empty();
    }
    List<BigDecimal> all =
        cells.stream().map(one -> new BigDecimal(one.text().replace(",", ""))).toList();
    BigDecimal half =
        all.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(2));
    return half.signum() > 0 && all.contains(half)
        ? Optional.of(names.cells().get(all.indexOf(half)).text())
            .filter(one -> !Slug.of(one).contains(Breakdown.TOTAL))
        : Optional.empty();
  }
}
