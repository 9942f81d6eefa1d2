package org.lscb.report.dataset.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.yaml.YamlNode.Scalar;

/**
 * What lies across a block.
 *
 * @param levels the last one or two levels of the heading
 * @param keys for each column, one key a level
 */
record Columns(List<Level> levels, List<List<Scalar>> keys) {

  int depth() {
    return levels.size();
  }

  /** The keys of a depth, those together that stand under the same keys. */
  Collection<List<Scalar>> siblings(int depth) {
    Map<List<String>, List<Scalar>> siblings = new LinkedHashMap<>();
    for (List<Scalar> column : keys) {
      List<String> above = column.subList(0, depth).stream().map(Scalar::text).toList();
      siblings.computeIfAbsent(above, key -> new ArrayList<>()).add(column.get(depth));
    }
    return siblings.values();
  }

  Optional<Place> place(int column, LevelReader reader, Place row) {
    Optional<Place> place = Optional.of(row);
    for (int i = 0; i < levels.size() && place.isPresent(); i++) {
      place = reader.placeQuietly(levels.get(i), keys.get(column).get(i), place.get());
    }
    return place;
  }
}
