package org.lscb.report.accessibility.channel.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lscb.report.accessibility.channel.Grid;
import org.lscb.report.accessibility.values.ValuesList;

/**
 * What a data file should say, as the page does.
 *
 * @param id of the table, figure or list that it holds the data of
 * @param heads of all columns, that of the rows first
 */
record ExpectedTable(String id, List<String> heads, List<Line> lines) {

  ExpectedTable {
    heads = List.copyOf(heads);
    lines = List.copyOf(lines);
  }

  /** A row: the group that it belongs to, its name, its cells. */
  record Line(String group, String label, List<ExpectedCell> cells) {}

  static ExpectedTable of(Grid grid, ValuesList list) {
    List<Line> lines = new ArrayList<>();
    for (Grid.Line line : grid.lines()) {
      List<ExpectedCell> cells = new ArrayList<>();
      for (int i = 0; i < grid.heads().size() - 1; i++) {
        cells.add(ExpectedCell.of(line, i, list));
      }
      lines.add(new Line(line.group(), line.label(), cells));
    }
    return new ExpectedTable(grid.id(), grid.heads(), lines);
  }

  boolean grouped() {
    return lines.stream().anyMatch(line -> !line.group().isEmpty());
  }

  /** The name of the file with its data, but for a number that keeps it apart from others. */
  String fileName() {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
