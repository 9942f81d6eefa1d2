package org.lscb.report.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Says lines of a file in few words. */
public final class LineNumbers {

  private LineNumbers() {}

  /** {@code lines 7 to 9 and 12}; of at least one. */
  public static String words(Collection<Integer> numbers) {
    List<Integer> lines = List.copyOf(new TreeSet<>(numbers));
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < lines.size(); ) {
      int to = from;
      while (to + 1 < lines.size() && lines.get(to + 1) == lines.get(to) + 1) {
        to++;
      }
      if (to - from > 1) {
        runs.add(lines.get(from) + " to " + lines.get(to));
      } else {
        lines.subList(from, to + 1).forEach(one -> runs.add(one.toString()));
      }
      from = to + 1;
    }
    String last = runs.remove(runs.size() - 1);
    return (lines.size() == 1 ? "line " : "lines ")
        + (runs.isEmpty() ? last : String.join(", ", runs) + " and " + last);
  }
}
