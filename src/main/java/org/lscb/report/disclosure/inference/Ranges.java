package org.lscb.report.disclosure.inference;

/**
 * How far each node of a region may step, narrowed in whole numbers by one relation after the other
 * until none narrows any more.
 */
final class Ranges {

  /** Relations with large factors can narrow by one a round for long: then it is left to others. */
  private static final int ROUNDS = 40;

  private final Network network;
  private final Region region;
  private final long[] low;
  private final long[] high;

  private Ranges(Network network, Region region, long[] low, long[] high) {
    this.network = network;
    this.region = region;
    this.low = low;
    this.high = high;
  }

  /** The ranges that hidden nodes leave open. */
  static Ranges of(Network network, Region region, boolean[] hidden) {
    Ranges ranges = new Ranges(network, region, new long[network.size()], new long[network.size()]);
    for (int node : region.nodes()) {
      ranges.low[node] = network.node(node).low(hidden[node]);
      ranges.high[node] = network.node(node).high(hidden[node]);
    }
    return ranges;
  }

  /** The same, with a node's range cut to this. */
  Ranges with(int node, long from, long to) {
    Ranges copy = new Ranges(network, region, low.clone(), high.clone());
    copy.low[node] = Math.max(low[node], from);
    copy.high[node] = Math.min(high[node], to);
    return copy;
  }

  long low(int node) {
    return low[node];
  }

  long high(int node) {
    return high[node];
  }

  /** Narrows; false if nothing fits any more. */
  boolean narrow() {
    boolean changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
      changed = false;
      for (int place : region.rows()) {
        Row row = network.row(place);
        for (int term = 0; term < row.nodes().length; term++) {
          changed |= narrow(row, term);
          if (low[row.nodes()[term]] > high[row.nodes()[term]]) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Narrows the node of a term by what the other terms can add up to. */
  private boolean narrow(Row row, int term) {
    long least = row.least();
    long most = row.most();
    for (int other = 0; other < row.nodes().length; other++) {
      if (other != term) {
        long times = row.times()[other];
        int node = row.nodes()[other];
        most = minus(most, times, times > 0 ? low[node] : high[node]);
        least = minus(least, times, times > 0 ? high[node] : low[node]);
      }
    }
    long times = row.times()[term];
    int node = row.nodes()[term];
    long from = times > 0 ? up(least, times) : up(-most, -times);
    long to = times > 0 ? down(most, times) : down(-least, -times);
    boolean changed = from > low[node] || to < high[node];
    low[node] = Math.max(low[node], from);
    high[node] = Math.min(high[node], to);
    return changed;
  }

  /** A bound less a term; beyond all bounds it stays there. */
  private static long minus(long bound, long times, long steps) {
    if (Math.abs(bound) >= Node.FAR) {
      return bound;
    }
    if (Math.abs(steps) >= Node.FAR) {
      return times > 0 == steps > 0 ? -Node.FAR : Node.FAR;
    }
    return bound - times * steps;
  }

  private static long up(long bound, long times) {
    return bound <= -Node.FAR ? -Node.FAR : -Math.floorDiv(-bound, times);
  }

  private static long down(long bound, long times) {
    return bound >= Node.FAR ? Node.FAR : Math.floorDiv(bound, times);
  }
}
