package org.lscb.report.build.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.build.importing.table.Grid;

/** Writes a block that is new. */
final class BlockText {

  /** What does not fit beside each other stands below each other. */
  private static final int MOST_ACROSS = 12;

  private final Grid grid;
  private final String heading;
  private final List<String> head;

  /**
   * For the values of a spreadsheet.
   *
   * @param head what stands above the rows, each a line without indentation
   */
  BlockText(Grid grid, String heading, List<String> head) {
    this.grid = grid;
    this.heading = heading;
    this.head = head;
  }

  /** The lines. */
  List<String> lines(int across) {
    List<String> lines = new ArrayList<>();
    lines.add(heading + ":");
    head.forEach(one -> lines.add("  " + one));
    int levels = grid.levels().size();
    if (levels == 0) {
      lines.add("  value: " + grid.cells().get(List.of()));
      return lines;
    }
    int depth = levels > 2 && across == 2 ? 2 : levels > 1 && fits(levels - 1) ? 1 : 0;
    List<List<String>> columns = depth == 0 ? List.of() : distinct(levels - depth, levels);
    List<List<String>> rows = distinct(0, levels - depth);
    List<String> keys = new ArrayList<>(List.of("columns"));
    rows.forEach(one -> keys.add(text(one.size() - 1, one.get(one.size() - 1))));
    int indent = 2 * (levels - depth);
    int width = Written.width(keys) + indent - 2;
    if (depth == 1) {
      List<String> names = columns.stream().map(one -> entry(levels - 1, one.get(0))).toList();
      lines.add("  " + Written.padded("columns", width) + Written.list(names));
    } else if (depth == 2) {
      lines.add("  columns:");
      outer(columns)
          .forEach(
              (outer, inner) ->
                  lines.add("    " + text(levels - 2, outer) + ": " + Written.list(inner)));
    }
    rows(List.of(), rows, columns, width - indent + 2, lines);
    return lines;
  }

  private boolean fits(int level) {
    return grid.members(level).size() <= MOST_ACROSS;
  }

  private Map<String, List<String>> outer(List<List<String>> columns) {
    Map<String, List<String>> outer = new LinkedHashMap<>();
    int last = grid.levels().size() - 1;
    columns.forEach(
        one ->
            outer
                .computeIfAbsent(one.get(0), any -> new ArrayList<>())
                .add(entry(last, one.get(1))));
    return outer;
  }

  private void rows(
      List<String> begun,
      List<List<String>> rows,
      List<List<String>> columns,
      int width,
      List<String> lines) {
    int level = begun.size();
    Set<String> names = new LinkedHashSet<>();
    rows.stream()
        .filter(one -> one.subList(0, level).equals(begun))
        .forEach(one -> names.add(one.get(level)));
    String indent = "  ".repeat(level + 1);
    for (String name : names) {
      List<String> path = new ArrayList<>(begun);
      path.add(name);
      if (rows.get(0).size() > path.size()) {
        lines.add(indent + text(level, name) + ":");
        rows(path, rows, columns, width, lines);
      } else if (columns.isEmpty()) {
        lines.add(indent + text(level, name) + ": " + grid.cells().get(path));
      } else {
        List<String> values = columns.stream().map(one -> value(path, one)).toList();
        lines.add(indent + Written.padded(text(level, name), width) + Written.list(values));
      }
    }
  }

  private String value(List<String> row, List<String> column) {
    List<String> key = new ArrayList<>(row);
    key.addAll(column);
    return grid.cells().getOrDefault(key, "x");
  }

  /** The members of some levels together, in the order of the spreadsheet, totals last. */
  private List<List<String>> distinct(int from, int to) {
    Set<List<String>> all = new LinkedHashSet<>();
    grid.cells().keySet().forEach(one -> all.add(List.copyOf(one.subList(from, to))));
    List<List<String>> sorted = new ArrayList<>(all);
    sorted.sort(
        (one, other) -> {
          for (int i = 0; i < one.size(); i++) {
            List<String> order = grid.members(from + i);
            int difference = order.indexOf(one.get(i)) - order.indexOf(other.get(i));
            if (difference != 0) {
              return difference;
            }
          }
          return 0;
        });
    return sorted;
  }

  private String text(int level, String id) {
    return Written.key(grid.texts().get(level).get(id));
  }

  private String entry(int level, String id) {
    return Written.entry(grid.texts().get(level).get(id));
  }
}
