package org.lscb.report.build.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.importing.level.Labels;
import org.lscb.report.build.importing.level.Level;
import org.lscb.report.build.importing.level.Member;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;

/**
 * A block of a dataset's file, by the places of its values.
 *
 * @param levels in the order of its heading
 * @param columns what lies across: the ids of one or two levels; empty where nothing does
 * @param rows by the ids of the levels that go down
 */
record GridBlock(
    Entry block, List<Level> levels, List<List<String>> columns, Map<List<String>, Entry> rows) {

  private static final Set<String> HEAD =
      Set.of("period", "area", "note", "columns", "remarks", "table");

  /** Reads it; empty where it is laid out in a way that cannot be changed place by place. */
  static Optional<GridBlock> of(Entry block, List<Level> levels, Labels labels) {
    if (levels.isEmpty() || !(block.value() instanceof Mapping body)) {
      return Optional.empty();
    }
    List<List<String>> columns = new ArrayList<>();
    YamlNode across = body.get("columns").orElse(null);
    int depth = across instanceof Mapping ? 2 : across == null ? 0 : 1;
    int down = levels.size() - depth;
    boolean right =
        down > 0
            && columns(across, levels.subList(Math.max(0, down), levels.size()), labels, columns);
    Map<List<String>, Entry> rows = new LinkedHashMap<>();
    List<Entry> entries =
        body.entries().stream().filter(one -> !HEAD.contains(one.key().text())).toList();
    right = right && rows(List.of(), entries, levels.subList(0, down), labels, rows);
    GridBlock read = new GridBlock(block, levels, columns, rows);
    return right && rows.values().stream().allMatch(read::isWhole)
        ? Optional.of(read)
        : Optional.empty();
  }

  private static boolean columns(
      YamlNode node, List<Level> levels, Labels labels, List<List<String>> columns) {
    if (node == null) {
      return true;
    }
    if (node instanceof Mapping outer) {
      for (Entry one : outer.entries()) {
        Optional<Member> member = labels.ofKey(levels.get(0), one.key().text());
        if (member.isEmpty() || !(one.value() instanceof Sequence inner)) {
          return false;
        }
        for (YamlNode each : inner.entries()) {
          Optional<Member> second =
              each instanceof Scalar key
                  ? labels.ofKey(levels.get(1), key.text())
                  : Optional.empty();
          if (second.isEmpty()) {
            return false;
          }
          columns.add(List.of(member.get().id(), second.get().id()));
        }
      }
      return true;
    }
    if (!(node instanceof Sequence list)) {
      return false;
    }
    for (YamlNode each : list.entries()) {
      Optional<Member> member =
          each instanceof Scalar key ? labels.ofKey(levels.get(0), key.text()) : Optional.empty();
      if (member.isEmpty()) {
        return false;
      }
      columns.add(List.of(member.get().id()));
    }
    return true;
  }

  private static boolean rows(
      List<String> begun,
      List<Entry> entries,
      List<Level> levels,
      Labels labels,
      Map<List<String>, Entry> rows) {
    for (Entry one : entries) {
      Optional<Member> member = labels.ofKey(levels.get(begun.size()), one.key().text());
      if (member.isEmpty()) {
        return false;
      }
      List<String> path = new ArrayList<>(begun);
      path.add(member.get().id());
      if (path.size() == levels.size()) {
        if (rows.put(path, one) != null) {
          return false;
        }
      } else if (!(one.value() instanceof Mapping deeper)
          || !rows(path, deeper.entries(), levels, labels, rows)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWhole(Entry row) {
    return columns.isEmpty() ? value(row).isPresent() : values(row).size() == columns.size();
  }

  /** The values of a row across; empty where they are no list of plain values. */
  List<Scalar> values(Entry row) {
    List<YamlNode> all =
        row.value() instanceof Sequence list ? list.entries() : List.of(row.value());
    boolean plain = all.stream().allMatch(Scalar.class::isInstance);
    return plain ? all.stream().map(Scalar.class::cast).toList() : List.of();
  }

  /** The one value of a row, which may have notes beside it. */
  Optional<Scalar> value(Entry row) {
    YamlNode node =
        row.value() instanceof Mapping mapping ? mapping.get("value").orElse(null) : row.value();
    return node instanceof Scalar scalar && !scalar.text().isEmpty()
        ? Optional.of(scalar)
        : Optional.empty();
  }

  /** What is said above the rows. */
  Optional<YamlNode> head(String key) {
    return block.value() instanceof Mapping body ? body.get(key) : Optional.empty();
  }

  /** Each value with its place, by the ids of its members in the order of the heading. */
  Map<List<String>, Scalar> cells() {
    Map<List<String>, Scalar> cells = new LinkedHashMap<>();
    rows.forEach(
        (path, row) -> {
          if (columns.isEmpty()) {
            cells.put(path, value(row).orElseThrow());
          } else {
            List<Scalar> values = values(row);
            for (int i = 0; i < values.size(); i++) {
              List<String> key = new ArrayList<>(path);
              key.addAll(columns.get(i));
              cells.put(key, values.get(i));
            }
          }
        });
    return cells;
  }
}
