package org.lscb.report.accessibility.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reader knows of unknown whole numbers: bounds, and relations between them. */
public final class Knowledge {

  /** More children than live in England: no count is larger. */
  public static final long LARGEST = 20_000_000;

  private final List<Long> least = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** Adds an unknown; returns its place. */
  public int unknown(long atLeast) {
    least.add(atLeast);
    return least.size() - 1;
  }

  /**
   * Adds a relation: the sum of unknowns, each times a number, lies between two bounds.
   *
   * @param terms how often each unknown counts, by place
   * @param from {@link Long#MIN_VALUE} for no lower bound
   * @param to {@link Long#MAX_VALUE} for no upper bound
   */
  public void relate(Map<Integer, Long> terms, long from, long to) {
    Map<Integer, Long> sorted = new TreeMap<>(terms);
    sorted.values().removeIf(times -> times == 0);
    int[] unknowns = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
    long[] times = sorted.values().stream().mapToLong(Long::longValue).toArray();
    rows.add(new Row(unknowns, times, from, to).reduced());
  }

  int size() {
    return least.size();
  }

  long least(int unknown) {
    return least.get(unknown);
  }

  List<Row> rows() {
    return rows;
  }
}
