package org.lscb.report.disclosure.inference;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds whole numbers that a reader cannot rule out, or that there are none. */
final class Reach {

  /** So many programmes are solved for one question before it is given up. */
  private static final int PATIENCE = 200;

  /** How many relations away from a count its neighbours are. */
  private static final int HOPS = 3;

  private static final double FRACTION = 1e-5;

  private final Network network;
  private long solved;
  private boolean gaveUp;

  Reach(Network network) {
    this.network = network;
  }

  /** A witness that the demand is met, or null where none was found. */
  Witness find(Demand demand, boolean[] hidden) {
    gaveUp = false;
    Witness near = near(demand, hidden);
    return near == null ? search(demand, hidden) : near;
  }

  /** Most witnesses move a few neighbours only, and those are found in a fraction of the time. */
  private Witness near(Demand demand, boolean[] hidden) {
    Region region = Region.near(network, demand.node(), hidden, HOPS);
    Ranges ranges = start(region, demand, hidden);
    if (region.nodes().length * 2 > network.size() || !ranges.narrow()) {
      return null;
    }
    // Small ones do not count: there may be many, and they take next to no time.
    solved--;
    double[] moves = solve(region, demand, ranges);
    Witness witness = moves == null ? null : Witness.of(network, moves);
    return witness != null && witness.standsWith(network, hidden) ? witness : null;
  }

  private Ranges start(Region region, Demand demand, boolean[] hidden) {
    long steps = demand.value() - network.node(demand.node()).count();
    Ranges start = Ranges.of(network, region, hidden).with(demand.node(), steps, steps);
    return demand.revealed() == Demand.NOBODY ? start : start.with(demand.revealed(), 0, 0);
  }

  private Witness search(Demand demand, boolean[] hidden) {
    Region region = Region.around(network, demand.node(), hidden, 0);
    Ranges start = start(region, demand, hidden);
    Deque<Ranges> open = new ArrayDeque<>();
    open.push(start);
    for (int tries = 0; !open.isEmpty() && tries < PATIENCE; ) {
      Ranges ranges = open.pop();
      if (ranges.narrow()) {
        tries++;
        double[] moves = solve(region, demand, ranges);
        Witness witness = moves == null ? null : Witness.of(network, moves);
        if (witness != null && witness.standsWith(network, hidden)) {
          return witness;
        }
        if (moves != null) {
          split(ranges, moves, open);
        }
      }
    }
    gaveUp |= !open.isEmpty();
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

  private double[] solve(Region region, Demand demand, Ranges ranges) {
    Programme programme = new Programme(network, region);
    for (int node : region.nodes()) {
      programme.range(node, ranges.low(node), ranges.high(node), node == demand.node() ? 0 : 1);
    }
    for (int index = 0; index < region.rows().length; index++) {
      programme.hold(index, 0);
    }
    solved++;
    Programme.Steps found = programme.solve();
    return found == null ? null : found.moves();
  }

  private void split(Ranges ranges, double[] moves, Deque<Ranges> open) {
    int node = narrowestFraction(ranges, moves);
    if (node < 0) {
      gaveUp = true;
      return;
    }
    long floor = (long) Math.floor(moves[node]);
    open.push(ranges.with(node, floor + 1, Node.FAR));
    open.push(ranges.with(node, -Node.FAR, floor));
  }

  private static int narrowestFraction(Ranges ranges, double[] moves) {
    int narrowest = -1;
    long width = Long.MAX_VALUE;
    for (int node = 0; node < moves.length; node++) {
      boolean fraction = Math.abs(moves[node] - Math.rint(moves[node])) > FRACTION;
      if (fraction && ranges.high(node) - ranges.low(node) < width) {
        width = ranges.high(node) - ranges.low(node);
        narrowest = node;
      }
    }
    return narrowest;
  }
}
