package org.lscb.report.cli.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One line for each of several builds. */
final class SummaryTable {

  private SummaryTable() {}

  static List<String> lines(List<Ended> all) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("board", "year", "result", "seconds", "where"));
    for (Ended one : all) {
      boolean built = one.outcome() == Outcome.BUILT;
      rows.add(
          List.of(
              one.job().folder().name(),
              one.job().options().year(),
              one.verdict(),
              String.format(Locale.ROOT, "%.1f", one.seconds()),
              built ? one.job().target().toString() : "nothing was written"));
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        String space = " ".repeat(width(rows, i) - cell.length());
        // Numbers end below each other.
        line.append(i == 3 ? space + cell : cell + space).append("  ");
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
