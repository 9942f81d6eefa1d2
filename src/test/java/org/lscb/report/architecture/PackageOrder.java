package org.lscb.report.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The order of the packages: each uses only earlier ones, and what publishes sees no raw data. */
final class PackageOrder {

  static final String ROOT = "org.lscb.report";

  private static final List<String> ORDER =
      List.of(
          "diagnostic",
          "yaml",
          "statistics",
          "definition",
          "narrative",
          "dataset",
          "indicator",
          "validation",
          "document",
          "disclosure",
          "chart",
          "template",
          "output",
          "accessibility",
          "project",
          "build",
          "cli");

  /** Behind the wall: they publish, so they see only what may be published. */
  private static final Set<String> PUBLISHING =
      Set.of("chart", "template", "output", "accessibility");

  private static final Set<String> PUBLISHABLE =
      Set.of("diagnostic", "statistics", "narrative", "document");

  private PackageOrder() {}

  /** One package uses another; {@code by} says which types do. */
  record Use(String from, String to, String by) {}

  /** Every use that breaks the order or the wall, in words. */
  static List<String> breaches(Collection<Use> uses) {
    Set<String> found = new TreeSet<>();
    for (Use use : uses) {
      String from = part(use.from());
      String to = part(use.to());
      if (!ORDER.contains(from)) {
        found.add(use.from() + " is not in the table of packages");
      } else if (!ORDER.contains(to)) {
        found.add(use.to() + " is not in the table of packages");
      } else if (ORDER.indexOf(to) > ORDER.indexOf(from)) {
        found.add(from + " may not use the later " + to + ": " + use.by());
      } else if (PUBLISHING.contains(from)
          && !PUBLISHING.contains(to)
          && !PUBLISHABLE.contains(to)) {
        found.add(from + " may not look through the wall at " + to + ": " + use.by());
      }
    }
    return List.copyOf(found);
  }

  /** Packages that reach themselves through others, subpackages included. */
  static List<String> cycles(Collection<Use> uses) {
    Map<String, Set<String>> targets = new TreeMap<>();
    for (Use use : uses) {
      if (!use.from().equals(use.to())) {
        targets.computeIfAbsent(use.from(), any -> new TreeSet<>()).add(use.to());
      }
    }
    List<String> found = new ArrayList<>();
    for (String start : targets.keySet()) {
      if (reachable(start, targets).contains(start)) {
        found.add(start + " reaches itself through other packages");
      }
    }
    return found;
  }

  private static Set<String> reachable(String start, Map<String, Set<String>> targets) {
    Set<String> seen = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(targets.get(start));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (seen.add(next)) {
        open.addAll(targets.getOrDefault(next, Set.of()));
      }
    }
    return seen;
  }

  /** The package of the table that a package belongs to: {@code chart} for {@code …chart.draw}. */
  private static String part(String packageName) {
    if (!packageName.startsWith(ROOT + ".")) {
      return packageName;
    }
    String below = packageName.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
