package org.lscb.report.output.ees;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The published rules of the screener of explore education statistics, one by one, each called as
 * there. A rule names what breaks it. Rules for wards, schools, providers and the like, which no
 * report of a board has, are not among them; that no such rows come is.
 */
final class Screener {

  private Screener() {}

  /**
   * The names of the rules that a pair of files breaks, with what breaks them.
   *
   * @param areas official codes and names, each such as {@code 208 E09000022 Lambeth}
   */
  static Map<String, List<String>> broken(FilePair pair, Set<String> areas) {
    Map<String, List<String>> broken = new TreeMap<>();
    rules(pair, areas)
        .forEach(
            (name, found) -> {
              List<String> all = found.toList();
              if (!all.isEmpty()) {
                broken.put(name, all);
              }
            });
    return broken;
  }

  /** All rules by name. */
  static Map<String, Stream<String>> rules(FilePair pair, Set<String> areas) {
    Map<String, Stream<String>> rules = new TreeMap<>();
    ShapeRules shape = new ShapeRules(pair);
    shape.files(rules);
    if (pair.readable()) {
      shape.columns(rules);
      shape.description(rules);
      ContentRules content = new ContentRules(pair, areas);
      content.times(rules);
      content.places(rules);
      content.values(rules);
      content.cells(rules);
      content.limits(rules);
    }
    return rules;
  }
}
