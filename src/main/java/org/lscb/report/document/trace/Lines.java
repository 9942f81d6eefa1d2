package org.lscb.report.document.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Says lines of a file in few words. */
final class Lines {

  private Lines() {}

  /** {@code data/plans.yaml, lines 7 to 9 and 12}. */
  static String of(String file, Collection<Integer> numbers) {
    List<Integer> lines = List.copyOf(new TreeSet<>(numbers));
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < lines.size(); ) {
      int to = from;
      while (to + 1 < lines.size() && lines.get(to + 1) == lines.get(to) + 1) {
        to++;
      }
      runs.add(run(lines.get(from), lines.get(to)));
      from = to + 1;
    }
    String last = runs.remove(runs.size() - 1);
    return file
        + (lines.size() == 1 ? ", line " : ", lines ")
        + (runs.isEmpty() ? last : String.join(", ", runs) + " and " + last);
  }

  private static String run(int from, int to) {
    return from == to ? Integer.toString(from) : from + " to " + to;
  }
}
