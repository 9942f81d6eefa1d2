package org.lscb.report.accessibility.channel.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.channel.Grid;
import org.lscb.report.accessibility.channel.Numbers;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.document.imprint.OpenDataNames;
import org.lscb.report.document.imprint.SpreadsheetWords;
import org.lscb.report.document.words.Quotes;

/** Holds the data files to the tables and lists of the page, cell by cell. */
public final class DataFileCheck {

  /** The file that explains the symbols and notes of the others. */
  private static final String LEGEND = "symbols-and-notes.csv";

  /** Files of text, whose numbers are no published values: without the page nothing says more. */
  private static final String LISTS = "(register|words|guidance)-.+";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ValuesList list;
  private final Grids grids;
  private final Optional<String> words;
  private final List<Finding> findings;
  private Optional<OpenDataValues> openData = Optional.empty();

  /**
   * A check against a page.
   *
   * @param page empty when there is none: then every number must at least be a published one
   */
  public DataFileCheck(ValuesList list, Optional<Element> page, List<Finding> findings) {
    this.list = list;
    this.findings = findings;
    grids = page.map(one -> Grids.of(one, list)).orElse(new Grids(List.of()));
    words = page.map(one -> plain(one.words()));
  }

  /** Holds one file to the table that it is named after. */
  public void check(String name, byte[] file) {
    if (name.endsWith(".xlsx")) {
      new SpreadsheetCheck(name, list, grids, words, findings).check(file);
      return;
    }
    if (!name.endsWith(".csv")) {
      findings.add(Finding.unmatched(name, "the data files"));
      return;
    }
    List<List<String>> rows = rows(file);
    if (name.equals(LEGEND)) {
      legend(rows);
      return;
    }
    if (name.startsWith(OpenDataNames.PREFIX)) {
      new OpenDataCheck(openData(), findings).check(name, rows);
      return;
    }
    String stem = name.replaceFirst("\\.csv$", "");
    Optional<ExpectedTable> grid = grids.named(stem);
    if (grid.isPresent()) {
      compare(name, rows, grid.get());
    } else if (grids.none() && !stem.matches(LISTS)) {
      numbersAlone(name, rows);
    } else if (words.isPresent() || !stem.matches(LISTS)) {
      findings.add(Finding.unmatched(name, "the data files"));
    }
  }

  /** Read once for all files that there are. */
  private OpenDataValues openData() {
    openData = openData.or(() -> Optional.of(new OpenDataValues(list)));
    return openData.get();
  }

  private static List<List<String>> rows(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^" + BYTE_ORDER_MARK, "");
    List<List<String>> rows = new ArrayList<>();
    for (CsvRecord row : CsvReader.builder().ofCsvRecord(text)) {
      rows.add(row.getFields());
    }
    return rows;
  }

  /** What explains the other files says nothing that the page does not say. */
  private void legend(List<List<String>> rows) {
    for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      String meaning = plain(row.get(row.size() - 1));
      if (words.filter(page -> !page.contains(meaning.replaceFirst("^'", ""))).isPresent()) {
        findings.add(Finding.unmatched(meaning, LEGEND));
      }
    }
  }

  private void compare(String name, List<List<String>> rows, ExpectedTable grid) {
    int first = rows.isEmpty() ? 0 : rows.get(0).size() - grid.heads().size() + 1;
    if (rows.size() != grid.lines().size() + 1 || first < 1 || first > 2) {
      findings.add(
          Finding.disagrees(
              name, rows.size() + " rows", grid.lines().size() + 1 + " rows on the page"));
      return;
    }
    heads(name, rows.get(0), first, grid);
    for (int i = 0; i < grid.lines().size(); i++) {
      ExpectedTable.Line line = grid.lines().get(i);
      List<String> row = rows.get(i + 1);
      for (int j = 0; j < row.size(); j++) {
        Optional<String> expected =
            j < first
                ? Optional.of(j == first - 1 ? line.label() : line.group())
                : Optional.of(line.cells().get(j - first).plain());
        String found = row.get(j).replaceFirst("^'", "");
        boolean same = expected.isEmpty() || same(row.get(j), expected.get());
        // A total at the foot belongs to no group.
        if (!same && !(first == 2 && j == 0 && found.isEmpty())) {
          findings.add(Finding.disagrees(name, found, expected.get()));
        }
      }
    }
  }

  private void heads(String name, List<String> row, int first, ExpectedTable grid) {
    for (int j = 0; j < row.size(); j++) {
      String expected =
          j < first - 1
              ? SpreadsheetWords.GROUP
              : Grid.withoutCalls(grid.heads().get(j - first + 1)).strip();
      if (!same(row.get(j), expected)) {
        findings.add(Finding.disagrees(name, row.get(j), expected));
      }
    }
  }

  /** With single spaces, and with quotation marks as they are typed. */
  private static String plain(String text) {
    return Quotes.straight(text.replaceAll("\\s+", " ").strip());
  }

  /** A mark in front keeps a spreadsheet from computing words; or it is one of the words. */
  private static boolean same(String found, String expected) {
    String wanted = Quotes.straight(expected);
    return plain(found).equals(wanted) || plain(found).equals("'" + wanted);
  }

  private void numbersAlone(String name, List<List<String>> rows) {
    Set<String> published = new TreeSet<>();
    list.values().values().forEach(one -> published.addAll(Numbers.of(one)));
    for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      row.stream()
          .filter(cell -> cell.matches("-?\\d+(\\.\\d+)?"))
          .flatMap(cell -> Numbers.strange(cell, published).stream())
          .forEach(one -> findings.add(Finding.unmatched(one, name)));
    }
  }
}
