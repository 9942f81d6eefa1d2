package org.lscb.report.accessibility.barrier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Flaw;

/**
 * Whether a table says of each number what it is a number of.
 *
 * <p>guidance: WCAG 2.2, 1.3.1; PDF/UA-1, 7.5.
 */
public final class HeaderCells {

  private static final Pattern NUMBER = Pattern.compile("[-−+£]?\\d[\\d.,]*%?");

  private final String table;
  private final Barriers barriers;
  private final Set<Integer> headed = new HashSet<>();
  private final Map<Integer, Integer> spanned = new HashMap<>();
  private final Map<Integer, Integer> rowHeads = new HashMap<>();

  /**
   * A cell.
   *
   * @param header whether it is a header cell
   * @param scope {@code row}, {@code column}, or nothing
   * @param named whether it names its header cells itself
   * @param columns how many it spans
   * @param rows how many it spans
   */
  public record Cell(
      boolean header, String scope, boolean named, int columns, int rows, String words) {}

  /**
   * Looks at one table.
   *
   * @param table by which a person finds it
   */
  public HeaderCells(String table, Barriers barriers) {
    this.table = table;
    this.barriers = barriers;
  }

  /** Whether most cells are numbers. A register of words is introduced by its heading. */
  public static boolean countSomething(List<List<Cell>> rows) {
    List<Cell> data =
        rows.stream()
            .flatMap(List::stream)
            .filter(one -> !one.header && !one.words.isBlank())
            .toList();
    return data.stream().filter(one -> NUMBER.matcher(one.words).matches()).count() * 2
        > data.size();
  }

  /** The words with which a table begins. */
  public static String firstWords(List<List<Cell>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .map(Cell::words)
        .filter(one -> !one.isBlank())
        .findFirst()
        .map(Barriers::beginning)
        .orElse("");
  }

  /** Reports header cells that say of nothing what they head, and data cells without header. */
  public void check(List<List<Cell>> rows) {
    List<Cell> cells = rows.stream().flatMap(List::stream).toList();
    if (cells.stream().noneMatch(Cell::header)) {
      barriers.report(Flaw.TABLE_WITHOUT_HEADERS, table);
      return;
    }
    for (Cell one : cells) {
      if (one.header && !one.scope.matches("row|column")) {
        barriers.report(Flaw.HEADER_WITHOUT_SCOPE, Barriers.beginning(one.words), table);
      }
    }
    // A register may have a column of details that only its row's header names.
    boolean columns =
        countSomething(rows)
            && cells.stream().anyMatch(one -> one.header && one.scope.equals("column"));
    List<String> alone = new ArrayList<>();
    rows.forEach(row -> check(row, columns, alone));
    if (!alone.isEmpty()) {
      barriers.report(
          Flaw.CELL_WITHOUT_HEADER, Barriers.beginning(alone.get(0)), table, alone.size());
    }
  }

  private void check(List<Cell> row, boolean columns, List<String> alone) {
    boolean rowHead =
        row.stream().anyMatch(one -> one.header && one.scope.equals("row")) || !rowHeads.isEmpty();
    Map<Integer, Integer> next = new HashMap<>();
    int at = 0;
    for (Cell one : row) {
      while (spanned.containsKey(at)) {
        at++;
      }
      for (int column = at; column < at + one.columns; column++) {
        if (one.header && one.scope.equals("column")) {
          headed.add(column);
        }
        if (one.rows > 1) {
          next.put(column, one.rows - 1);
        }
      }
      boolean needs = !one.header && !one.named && !one.words.isBlank();
      if (needs && !headed.contains(at) && (columns || !rowHead)) {
        alone.add(one.words);
      }
      if (one.header && one.scope.equals("row") && one.rows > 1) {
        rowHeads.put(at, one.rows);
      }
      at += one.columns;
    }
    pass(spanned);
    pass(rowHeads);
    spanned.putAll(next);
  }

  /** One row further: what spans no more rows is over. */
  private static void pass(Map<Integer, Integer> spans) {
    spans.replaceAll((column, left) -> left - 1);
    spans.values().removeIf(left -> left <= 0);
  }
}
