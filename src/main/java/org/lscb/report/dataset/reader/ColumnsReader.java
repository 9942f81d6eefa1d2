package org.lscb.report.dataset.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;

/** Reads {@code columns:}, a list for one level or a mapping of lists for two. */
final class ColumnsReader {

  private final LevelReader levelReader;
  private final BlockContext context;

  ColumnsReader(LevelReader levelReader, BlockContext context) {
    this.levelReader = levelReader;
    this.context = context;
  }

  /** The columns, or empty after a diagnostic. */
  Optional<Columns> read(YamlNode node, List<Level> levels) {
    List<List<Scalar>> keys = new ArrayList<>();
    int depth = node instanceof Mapping ? 2 : 1;
    // The rows need a level, too.
    if (levels.size() <= depth || !collect(node, keys)) {
      context.diagnostics().report(Problem.BAD_COLUMNS, node.position());
      return Optional.empty();
    }
    List<Level> across = levels.subList(levels.size() - depth, levels.size());
    // Each key is resolved once here, so that a wrong one is reported once, not once a row.
    Place nowhere = new Place(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    for (int i = 0; i < depth; i++) {
      Scalar previous = null;
      for (List<Scalar> column : keys) {
        Scalar key = column.get(i);
        if (key != previous && levelReader.place(across.get(i), key, nowhere).isEmpty()) {
          return Optional.empty();
        }
        previous = key;
      }
    }
    return unique(keys) ? Optional.of(new Columns(across, keys)) : Optional.empty();
  }

  private boolean unique(List<List<Scalar>> keys) {
    Map<List<String>, Scalar> first = new HashMap<>();
    boolean unique = true;
    for (List<Scalar> column : keys) {
      Scalar key = column.get(column.size() - 1);
      Scalar earlier = first.putIfAbsent(column.stream().map(Scalar::text).toList(), key);
      if (earlier != null) {
        context.twice(key, earlier);
        unique = false;
      }
    }
    return unique;
  }

  private static boolean collect(YamlNode node, List<List<Scalar>> keys) {
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (!(entry.value() instanceof Sequence inner)) {
          return false;
        }
        for (YamlNode key : inner.entries()) {
          if (!(key instanceof Scalar scalar)) {
            return false;
          }
          keys.add(List.of(entry.key(), scalar));
        }
      }
      return true;
    }
    if (!(node instanceof Sequence list)) {
      return false;
    }
    for (YamlNode key : list.entries()) {
      if (!(key instanceof Scalar scalar)) {
        return false;
      }
      keys.add(List.of(scalar));
    }
    return true;
  }
}
