package org.lscb.report.build.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.edit.EditedText;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.table.Grid;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;

/** Writes other values into a block, in their places. */
final class BlockUpdate {

  private static final String TOTAL = "total";
  private static final String UNKNOWN = "x";

  /**
   * Levels of which a spreadsheet may have only some: last year's values are not in this year's.
   */
  private static final Set<String> PARTLY = Set.of(Level.PERIOD, Level.AREA, Level.MEASURE);

  private final EditedText text;
  private final GridBlock block;
  private final Grid grid;
  private final int down;
  private final Map<Integer, Set<String>> covered = new HashMap<>();
  private final List<List<String>> rows;
  private final List<List<String>> columns;

  /**
   * For one block.
   *
   * @param grid with its levels in the order of the block's heading
   */
  BlockUpdate(EditedText text, GridBlock block, Grid grid) {
    this.text = text;
    this.block = block;
    this.grid = grid;
    this.down =
        block.levels().size() - (block.columns().isEmpty() ? 0 : block.columns().get(0).size());
    for (int i = 0; i < block.levels().size(); i++) {
      if (PARTLY.contains(block.levels().get(i).name())) {
        int level = i;
        Set<String> ids = new HashSet<>();
        grid.cells().keySet().forEach(one -> ids.add(one.get(level)));
        covered.put(i, ids);
      }
    }
    this.rows = distinct(0, down);
    this.columns = distinct(down, block.levels().size());
  }

  private List<List<String>> distinct(int from, int to) {
    Set<List<String>> all = new LinkedHashSet<>();
    grid.cells().keySet().forEach(one -> all.add(List.copyOf(one.subList(from, to))));
    return List.copyOf(all);
  }

  /** Whether the change can be made place by place; otherwise the block is written anew. */
  boolean fits() {
    boolean sameColumns = block.columns().isEmpty() || columns().equals(block.columns());
    boolean relisted =
        down + 1 == block.levels().size()
            && block.rows().values().stream().allMatch(this::onOneLine)
            && block.head("columns").filter(one -> onOneLine(one)).isPresent();
    if (!sameColumns && !relisted) {
      return false;
    }
    // A group that is new, or that nothing is left of, changes the shape.
    Set<List<String>> groups = new HashSet<>();
    block.rows().keySet().forEach(one -> groups.add(one.subList(0, down - 1)));
    Set<List<String>> left = new HashSet<>();
    block.rows().keySet().stream()
        .filter(one -> rows.contains(one) || !isCovered(one, 0))
        .forEach(one -> left.add(one.subList(0, down - 1)));
    rows.forEach(one -> left.add(one.subList(0, down - 1)));
    return left.equals(groups);
  }

  private boolean onOneLine(Entry row) {
    return onOneLine(row.value());
  }

  private boolean onOneLine(YamlNode node) {
    if (!(node instanceof Sequence list) || list.entries().isEmpty()) {
      return node instanceof Scalar;
    }
    return brackets(list).isPresent();
  }

  /** Where a list stands, with its brackets. */
  private Optional<Position> brackets(Sequence list) {
    Position first = list.entries().get(0).position();
    Position last = list.entries().get(list.entries().size() - 1).position();
    if (!list.flow() || first.line() != last.line()) {
      return Optional.empty();
    }
    String line = text.line(first.line());
    int start = line.lastIndexOf('[', line.offsetByCodePoints(0, first.column() - 1));
    int end = line.indexOf(']', line.offsetByCodePoints(0, last.column() - 1 + last.length()));
    if (start < 0 || end < 0) {
      return Optional.empty();
    }
    int column = line.codePointCount(0, start) + 1;
    int length = line.codePointCount(start, end + 1);
    return Optional.of(new Position(first.file(), first.line(), column, length));
  }

  /** Whether a spreadsheet with these periods, areas and measures would have it. */
  private boolean isCovered(List<String> path, int from) {
    for (int i = 0; i < path.size(); i++) {
      Set<String> ids = covered.get(from + i);
      if (ids != null && !ids.contains(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The columns as they shall be: those there are, and new ones in front of a total. */
  private List<List<String>> columns() {
    if (block.columns().isEmpty()) {
      return List.of();
    }
    List<List<String>> result = new ArrayList<>();
    for (List<String> one : block.columns()) {
      if (columns.contains(one) || !isCovered(one, down)) {
        result.add(one);
      }
    }
    for (List<String> one : columns) {
      if (!result.contains(one)) {
        result.add(place(one, result), one);
      }
    }
    return result;
  }

  /** In front of a total; a time in front of later ones. */
  private int place(List<String> column, List<List<String>> there) {
    int end = there.size();
    if (!there.isEmpty() && there.get(end - 1).contains(TOTAL)) {
      end--;
    }
    Optional<Period> period =
        PARTLY.contains(block.levels().get(down).name())
            ? PeriodText.parse(column.get(0))
            : Optional.empty();
    for (int i = 0; i < end && period.isPresent(); i++) {
      Optional<Period> other = PeriodText.parse(there.get(i).get(0));
      if (other.filter(one -> one.start().isAfter(period.get().start())).isPresent()) {
        return i;
      }
    }
    return end;
  }

  /** Makes the change. */
  void apply() {
    List<List<String>> wanted = columns();
    boolean relist = !wanted.equals(block.columns());
    if (relist) {
      Sequence list = (Sequence) block.head("columns").orElseThrow();
      List<String> names = wanted.stream().map(one -> name(one, list)).toList();
      text.replace(brackets(list).orElseThrow(), Written.list(names));
    }
    block.rows().forEach((path, row) -> row(path, row, wanted, relist));
    for (List<String> path : rows) {
      if (!block.rows().containsKey(path)) {
        insert(path, wanted);
      }
    }
  }

  private String name(List<String> column, Sequence list) {
    int there = block.columns().indexOf(column);
    return there >= 0
        ? Written.entry(((Scalar) list.entries().get(there)).text())
        : Written.entry(grid.texts().get(down).get(column.get(0)));
  }

  private void row(List<String> path, Entry row, List<List<String>> wanted, boolean relist) {
    if (!rows.contains(path) && isCovered(path, 0)) {
      Position key = row.key().position();
      text.remove(key.line(), text.lastLine(key));
      return;
    }
    if (block.columns().isEmpty()) {
      replace(block.value(row).orElseThrow(), grid.cells().get(path));
      return;
    }
    List<Scalar> values = block.values(row);
    if (!relist) {
      for (int i = 0; i < values.size(); i++) {
        replace(values.get(i), grid.cells().get(joined(path, wanted.get(i))));
      }
      return;
    }
    List<String> all = new ArrayList<>();
    for (List<String> column : wanted) {
      int there = block.columns().indexOf(column);
      String old = there < 0 ? UNKNOWN : Written.entry(values.get(there).text());
      all.add(grid.cells().getOrDefault(joined(path, column), old));
    }
    Position place =
        row.value() instanceof Sequence list
            ? brackets(list).orElseThrow()
            : values.get(0).position();
    text.replace(place, Written.list(all));
  }

  private void replace(Scalar old, String value) {
    if (value != null && !same(old.text(), value)) {
      text.replace(old.position(), value);
    }
  }

  /** A zero behind the point makes no other number. */
  static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String form = "-?\\d{1,15}(\\.\\d{1,10})?";
    return one.matches(form)
        && other.matches(form)
        && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
  }

  private void insert(List<String> path, List<List<String>> wanted) {
    Entry anchor = null;
    Entry total = null;
    for (Map.Entry<List<String>, Entry> one : block.rows().entrySet()) {
      List<String> other = one.getKey();
      if (other.subList(0, down - 1).equals(path.subList(0, down - 1))) {
        if (other.get(down - 1).equals(TOTAL)) {
          total = one.getValue();
        } else {
          anchor = one.getValue();
        }
      }
    }
    Entry beside = anchor == null ? total : anchor;
    int indent = beside.key().position().column() - 1;
    String key = Written.key(grid.texts().get(down - 1).get(path.get(down - 1)));
    String line = " ".repeat(indent) + line(key, path, wanted, beside, indent);
    if (anchor == null) {
      text.insertLineBefore(total.key().position().line(), line);
    } else {
      text.insertLinesAfter(text.lastLine(anchor.key().position()), line);
    }
  }

  private String line(
      String key, List<String> path, List<List<String>> wanted, Entry beside, int indent) {
    if (block.columns().isEmpty()) {
      return key + ": " + grid.cells().get(path);
    }
    List<String> values = new ArrayList<>();
    wanted.forEach(one -> values.add(grid.cells().getOrDefault(joined(path, one), UNKNOWN)));
    // In line with its neighbour's bracket, where that stands on the line of its name.
    int column = block.values(beside).get(0).position().column() - 1 - indent - 1;
    return Written.padded(key, Math.max(0, column - 1)) + Written.list(values);
  }

  private static List<String> joined(List<String> path, List<String> column) {
    List<String> key = new ArrayList<>(path);
    key.addAll(column);
    return key;
  }
}
