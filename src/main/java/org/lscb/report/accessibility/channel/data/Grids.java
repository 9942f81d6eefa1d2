package org.lscb.report.accessibility.channel.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lscb.report.accessibility.channel.Grid;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.values.ValuesList;

/** The tables and lists of a page, by the names that data files give them. */
record Grids(List<ExpectedTable> all) {

  Grids {
    all = List.copyOf(all);
  }

  static Grids of(Element page, ValuesList list) {
    return new Grids(
        Stream.concat(
                Grid.of(page).stream().map(one -> ExpectedTable.of(one, list)),
                PageLists.of(page).stream())
            .toList());
  }

  boolean none() {
    return all.isEmpty();
  }

  /** The table that a file or a sheet is named after; a number may keep it apart from others. */
  Optional<ExpectedTable> named(String stem) {
    return all.stream()
        .filter(one -> one.fileName().equals(stem))
        .findFirst()
        .or(() -> all.stream().filter(one -> stem.matches(one.fileName() + "-\\d+")).findFirst());
  }
}
