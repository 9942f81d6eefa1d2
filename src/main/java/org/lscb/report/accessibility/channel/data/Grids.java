package org.lscb.report.accessibility.channel.data;

import java.util.List;
import java.util.Optional;
import org.lscb.report.accessibility.channel.Grid;

/** The tables of a page, by the names that data files give them. */
record Grids(List<Grid> all) {

  Grids {
    all = List.copyOf(all);
  }

  boolean none() {
    return all.isEmpty();
  }

  /** The table that a file or a sheet is named after; a number may keep it apart from others. */
  Optional<Grid> named(String stem) {
    return all.stream()
        .filter(one -> one.fileName().equals(stem))
        .findFirst()
        .or(() -> all.stream().filter(one -> stem.matches(one.fileName() + "-\\d+")).findFirst());
  }
}
