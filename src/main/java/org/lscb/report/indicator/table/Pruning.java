package org.lscb.report.indicator.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lscb.report.indicator.Computed;

/** Takes out lines for which nothing was recorded, and headings that head nothing. */
final class Pruning {

  private final List<Line> rows;
  private final List<Line> columns;
  private final List<List<Optional<Computed>>> cells;

  Pruning(List<Line> rows, List<Line> columns, List<List<Optional<Computed>>> cells) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
  }

  Tabulation pruned(String rowHead) {
    List<Integer> keptColumns =
        IntStream.range(0, columns.size())
            .filter(column -> columns.get(column).comment().isPresent() || anyInColumn(column))
            .boxed()
            .toList();
    List<Integer> keptRows = new ArrayList<>();
    for (int row = rows.size() - 1; row >= 0; row--) {
      boolean heading = rows.get(row).kind() == Line.Kind.HEADING;
      boolean headsNothing = keptRows.isEmpty() || !rows.get(keptRows.get(0)).isMember();
      if (heading ? !headsNothing : anyExists(cells.get(row))) {
        keptRows.add(0, row);
      }
    }
    List<List<Optional<Computed>>> kept = new ArrayList<>();
    for (int row : keptRows) {
      List<Optional<Computed>> line = cells.get(row);
      kept.add(line.isEmpty() ? line : keptColumns.stream().map(line::get).toList());
    }
    return new Tabulation(
        rowHead,
        keptRows.stream().map(rows::get).toList(),
        keptColumns.stream().map(columns::get).toList(),
        kept);
  }

  private boolean anyInColumn(int column) {
    return IntStream.range(0, rows.size())
        .filter(row -> !cells.get(row).isEmpty())
        .anyMatch(row -> exists(cells.get(row).get(column)));
  }

  private static boolean anyExists(List<Optional<Computed>> line) {
    return line.stream().anyMatch(Pruning::exists);
  }

  private static boolean exists(Optional<Computed> cell) {
    return cell.filter(Computed::exists).isPresent();
  }
}
