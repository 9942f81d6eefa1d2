package org.lscb.report.dataset.reader;

import java.util.List;
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

  Optional<Place> place(int column, LevelReader reader, Place row) {
    Optional<Place> place = Optional.of(row);
    for (int i = 0; i < levels.size() && place.isPresent(); i++) {
      place = reader.placeQuietly(levels.get(i), keys.get(column).get(i), place.get());
    }
    return place;
  }
}
