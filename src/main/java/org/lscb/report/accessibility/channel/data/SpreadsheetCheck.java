package org.lscb.report.accessibility.channel.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.channel.Grid;
import org.lscb.report.accessibility.channel.Numbers;
import org.lscb.report.accessibility.spreadsheet.Spreadsheet;
import org.lscb.report.accessibility.spreadsheet.SpreadsheetReader;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.document.imprint.SpreadsheetWords;
import org.lscb.report.document.words.Quotes;
import org.lscb.report.statistics.Symbol;

/** Holds a spreadsheet to the tables of the page: every cell, and whatever else is in the file. */
final class SpreadsheetCheck {

  /** Tables that list sheets and notes. */
  private static final Set<String> LISTS = Set.of("contents", "notes");

  /** The program that the properties name. */
  private static final Set<String> MAKER = Set.of("lscb-report", "1.0", "en-GB");

  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT00:00:00Z";

  private final String name;
  private final ValuesList list;
  private final Grids grids;
  private final Optional<String> page;
  private final List<Finding> findings;
  private final Set<String> ours = SpreadsheetWords.all();
  private Set<String> sheets = Set.of();

  /**
   * A check of one file.
   *
   * @param page the words of the page
   */
  SpreadsheetCheck(
      String name, ValuesList list, Grids grids, Optional<String> page, List<Finding> findings) {
    this.name = name;
    this.list = list;
    this.grids = grids;
    this.page = page.map(SpreadsheetCheck::plain);
    this.findings = findings;
  }

  void check(byte[] file) {
    Spreadsheet book;
    try {
      book = SpreadsheetReader.read(file);
    } catch (IllegalArgumentException damaged) {
      findings.add(Finding.unreadable(name));
      return;
    }
    sheets =
        book.sheets().stream().map(Spreadsheet.Sheet::name).collect(Collectors.toUnmodifiableSet());
    book.hidden().forEach(one -> findings.add(Finding.unmatched(one, name)));
    book.texts().stream()
        .filter(one -> !MAKER.contains(one) && !one.matches(TIME))
        .forEach(this::words);
    book.sheets().forEach(this::sheet);
  }

  private void sheet(Spreadsheet.Sheet sheet) {
    Optional<Spreadsheet.Area> table = sheet.table().filter(one -> !LISTS.contains(one.name()));
    Optional<ExpectedTable> grid = table.flatMap(one -> grids.named(one.name().replace('_', '-')));
    for (Spreadsheet.Cell cell : sheet.cells()) {
      if (table.isEmpty() || !table.get().holds(cell)) {
        if (cell.number()) {
          findings.add(Finding.unmatched(cell.text(), name + ", " + sheet.name()));
        }
        words(cell.text());
      }
    }
    if (grid.isPresent()) {
      named(sheet.name(), table.get().name());
      compare(sheet, table.get(), grid.get());
    } else if (table.isPresent() && grids.none()) {
      numbersAlone(sheet);
    } else if (table.isPresent() || !ours.contains(sheet.name())) {
      findings.add(Finding.unmatched(sheet.name(), name));
    }
  }

  /** A sheet is called as its table is on the page, or by the table's own name. */
  private void named(String sheet, String table) {
    String plain = sheet.replaceFirst("_\\d+$", "");
    boolean known =
        page.stream()
            .anyMatch(
                words ->
                    words.contains(sheet.replace('_', ' '))
                        || words.contains(plain.replace('_', ' ')));
    if (!known && !table.startsWith(sheet) && !table.startsWith(plain)) {
      findings.add(Finding.unmatched(sheet, name));
    }
  }

  private void compare(Spreadsheet.Sheet sheet, Spreadsheet.Area table, ExpectedTable grid) {
    boolean grouped = grid.grouped();
    int first = grouped ? 2 : 1;
    int width = table.right() - table.left() + 1;
    int spare = width - first - grid.heads().size() + 1;
    if (table.bottom() - table.top() != grid.lines().size() || spare < 0 || spare > 1) {
      disagrees(
          sheet,
          table.bottom() - table.top() + " rows and " + width + " columns",
          grid.lines().size() + " rows on the page");
      return;
    }
    heads(sheet, table, grid, first);
    for (int i = 0; i < grid.lines().size(); i++) {
      ExpectedTable.Line line = grid.lines().get(i);
      int row = table.top() + 1 + i;
      if (grouped) {
        said(sheet, row, table.left(), line.group(), SpreadsheetWords.NO_GROUP);
      }
      String label = line.label().isEmpty() ? Symbol.NOT_APPLICABLE.printed() : line.label();
      said(sheet, row, table.left() + first - 1, label, label);
      for (int j = 0; j < grid.heads().size() - 1; j++) {
        value(sheet, row, table.left() + first + j, line.cells().get(j));
      }
      if (spare == 1) {
        calls(sheet, row, table.right(), grid);
      }
    }
  }

  private void heads(
      Spreadsheet.Sheet sheet, Spreadsheet.Area table, ExpectedTable grid, int first) {
    for (int j = 0; j < table.heads().size(); j++) {
      String head = text(sheet, table.top(), table.left() + j);
      int of = j - first + 1;
      boolean onPage = of >= 0 && of < grid.heads().size();
      String expected =
          onPage
              ? plain(Grid.withoutCalls(grid.heads().get(of)))
              : of < 0 ? SpreadsheetWords.GROUP : SpreadsheetWords.NOTES;
      String wanted = expected.isEmpty() ? SpreadsheetWords.UNNAMED : expected;
      if (!plain(table.heads().get(j)).equals(head)) {
        disagrees(sheet, table.heads().get(j), head);
      } else if (!head.equals(wanted) && !head.replaceFirst(" \\(\\d+\\)$", "").equals(wanted)) {
        disagrees(sheet, head, wanted);
      }
    }
  }

  private void said(
      Spreadsheet.Sheet sheet, int row, int column, String expected, String otherwise) {
    String found = text(sheet, row, column);
    if (!found.equals(plain(SpreadsheetWords.fitting(expected))) && !found.equals(otherwise)) {
      disagrees(sheet, found, expected);
    }
  }

  private void value(Spreadsheet.Sheet sheet, int row, int column, ExpectedCell expected) {
    Optional<Spreadsheet.Cell> cell = sheet.cell(row, column);
    String found = cell.map(one -> plain(one.text())).orElse("");
    boolean same =
        expected.number().isPresent() && cell.filter(Spreadsheet.Cell::number).isPresent()
            ? equal(found, expected.number().get())
            : found.equals(plain(SpreadsheetWords.fitting(expected.printed())))
                && expected.number().isEmpty();
    if (!same) {
      disagrees(sheet, found, expected.printed());
    }
  }

  private static boolean equal(String found, BigDecimal number) {
    try {
      return new BigDecimal(found).compareTo(number) == 0;
    } catch (NumberFormatException words) {
      return false;
    }
  }

  /** Beside a row stand only marks of notes, and the heads of the cells that they belong to. */
  private void calls(Spreadsheet.Sheet sheet, int row, int column, ExpectedTable grid) {
    String found = text(sheet, row, column);
    String rest = Grid.withoutCalls(found);
    for (String head :
        grid.heads().stream()
            .map(SpreadsheetCheck::plain)
            .sorted((one, other) -> other.length() - one.length())
            .toList()) {
      rest = head.isEmpty() ? rest : rest.replace(head, "");
    }
    if (!rest.replaceAll("[;, ]", "").isEmpty() && !found.equals(SpreadsheetWords.NO_NOTE)) {
      findings.add(Finding.unmatched(found, name + ", " + sheet.name()));
    }
  }

  /** Words outside of the tables stand on the page, or say what every spreadsheet says. */
  private void words(String text) {
    String said = plain(Grid.withoutCalls(text));
    boolean known =
        said.isEmpty()
            || ours.contains(said)
            || page.isEmpty()
            || page.get().contains(said)
            || sheets.containsAll(Set.of(said.split(", ")));
    if (!known) {
      findings.add(Finding.unmatched(said, name));
    }
  }

  private void numbersAlone(Spreadsheet.Sheet sheet) {
    Set<String> published = new TreeSet<>();
    list.values().values().forEach(one -> published.addAll(Numbers.of(one)));
    sheet.cells().stream()
        .filter(Spreadsheet.Cell::number)
        .flatMap(one -> Numbers.strange(one.text(), published).stream())
        .forEach(one -> findings.add(Finding.unmatched(one, name + ", " + sheet.name())));
  }

  private void disagrees(Spreadsheet.Sheet sheet, String found, String expected) {
    findings.add(Finding.disagrees(name + ", " + sheet.name(), found, expected));
  }

  private static String text(Spreadsheet.Sheet sheet, int row, int column) {
    return sheet.cell(row, column).map(one -> plain(one.text())).orElse("");
  }

  /**
   * With single spaces, with quotation marks as they are typed, and without hyphens that only
   * appear at the end of a line.
   */
  private static String plain(String text) {
    return Quotes.straight(text.replace("\u00AD", "").replaceAll("[\\s\u00A0]+", " ").strip());
  }
}
