package org.lscb.report.disclosure.protection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds whole numbers that a reader cannot rule out, or that there are none. */
final class Reach {

  /** So many programmes are solved for one question before it is given up. */
  private static final int PATIENCE = 200;

  private final Network network;
  private long solved;
  private boolean gaveUp;

  Reach(Network network) {
    this.network = network;
  }

  /** A witness that the demand is met, or null where none was found. */
  Witness find(Demand demand, boolean[] hidden) {
    gaveUp = false;
    Region region = Region.around(network, demand.node(), hidden, 0);
    Deque<Map<Integer, long[]>> open = new ArrayDeque<>();
    open.push(Map.of());
    for (int tries = 0; !open.isEmpty(); tries++) {
      if (tries == PATIENCE) {
        gaveUp = true;
        return null;
      }
      Map<Integer, long[]> narrowed = open.pop();
      double[] moves = solve(region, demand, hidden, narrowed);
      if (moves == null) {
        continue;
      }
      Witness witness = Witness.of(network, moves);
      if (witness != null && witness.standsWith(network, hidden)) {
        return witness;
      }
      int node = mostFractional(moves);
      if (node < 0) {
        gaveUp = true;
        continue;
      }
      Node at = network.node(node);
      long[] range =
          narrowed.getOrDefault(node, new long[] {at.low(hidden[node]), at.high(hidden[node])});
      long floor = (long) Math.floor(moves[node]);
      open.push(with(narrowed, node, floor + 1, range[1]));
      open.push(with(narrowed, node, range[0], floor));
    }
    return null;
  }

  /** Whether the last search ended without an answer. */
  boolean gaveUp() {
    return gaveUp;
  }

  /** How many programmes were solved. */
  long solved() {
    return solved;
  }

  private double[] solve(
      Region region, Demand demand, boolean[] hidden, Map<Integer, long[]> narrowed) {
    Programme programme = new Programme(network, region);
    for (int node : region.nodes()) {
      Node at = network.node(node);
      long[] range =
          narrowed.getOrDefault(node, new long[] {at.low(hidden[node]), at.high(hidden[node])});
      programme.range(node, range[0], range[1], 1);
    }
    if (demand.revealed() != Demand.NOBODY && region.has(demand.revealed())) {
      programme.range(demand.revealed(), 0, 0, 0);
    }
    long steps = demand.value() - network.node(demand.node()).count();
    programme.range(demand.node(), steps, steps, 0);
    for (int index = 0; index < region.rows().length; index++) {
      programme.hold(index, 0);
    }
    solved++;
    Programme.Steps found = programme.solve();
    return found == null ? null : found.moves();
  }

  private static Map<Integer, long[]> with(
      Map<Integer, long[]> narrowed, int node, long low, long high) {
    Map<Integer, long[]> copy = new HashMap<>(narrowed);
    copy.put(node, new long[] {low, high});
    return copy;
  }

  private static int mostFractional(double[] moves) {
    int most = -1;
    double largest = 1e-5;
    for (int node = 0; node < moves.length; node++) {
      double off = Math.abs(moves[node] - Math.rint(moves[node]));
      if (off > largest) {
        largest = off;
        most = node;
      }
    }
    return most;
  }
}
