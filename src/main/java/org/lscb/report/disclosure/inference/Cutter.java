package org.lscb.report.disclosure.inference;

import java.util.stream.IntStream;

/**
 * Finds out why a demand fails: which nodes would have to be hidden, one at least of a set, and the
 * cheapest steps that would meet it.
 */
final class Cutter {

  private static final int[] RADII = {2, 5, Integer.MAX_VALUE / 2};

  private final Network network;
  private long solved;

  Cutter(Network network) {
    this.network = network;
  }

  /** Looks at a demand that fails while these are hidden: null if nothing can meet it. */
  Finding look(Demand demand, boolean[] hidden) {
    for (int radius : RADII) {
      Region region = Region.around(network, demand.node(), hidden, radius);
      Programme.Steps steps = repair(region, demand, hidden);
      if (steps != null) {
        return new Finding(cut(steps.prices(), demand, hidden), steps.moves());
      }
    }
    return null;
  }

  /** How many programmes were solved. */
  long solved() {
    return solved;
  }

  private Programme.Steps repair(Region region, Demand demand, boolean[] hidden) {
    Programme programme = new Programme(network, region);
    for (int node : region.nodes()) {
      Node at = network.node(node);
      boolean unknown = hidden[node];
      programme.range(node, at.low(unknown), at.high(unknown), 0);
      if (at.hideable() && !unknown) {
        programme.stretch(node, at.low(false) - at.low(true), Node.FAR, at.weight() / 1000.0);
      }
    }
    if (demand.revealed() != Demand.NOBODY && region.has(demand.revealed())) {
      programme.range(demand.revealed(), 0, 0, 0);
    }
    long steps = demand.value() - network.node(demand.node()).count();
    programme.range(demand.node(), steps, steps, 0);
    programme.stretch(demand.node(), 0, 0, 0);
    for (int index = 0; index < region.rows().length; index++) {
      programme.hold(index, gatePrice(network.row(region.rows()[index])));
    }
    solved++;
    return programme.solve();
  }

  private double gatePrice(Row row) {
    return IntStream.of(row.gates())
        .mapToDouble(gate -> network.node(gate).weight() / 1000.0)
        .min()
        .orElse(0);
  }

  /** The set that these prices prove, or null if they prove nothing. */
  private Cut cut(double[] prices, Demand demand, boolean[] hidden) {
    double[] gains = new double[network.size()];
    boolean[] useful = new boolean[network.size()];
    double proof = 0;
    int[] rows =
        IntStream.range(0, prices.length)
            .filter(row -> Math.abs(prices[row]) > Programme.NOTHING)
            .toArray();
    for (int place : rows) {
      Row row = network.row(place);
      for (int term = 0; term < row.nodes().length; term++) {
        gains[row.nodes()[term]] += prices[place] * row.times()[term];
      }
      long side = prices[place] > 0 ? row.least() : row.most();
      proof += prices[place] * (Math.abs(side) >= Node.FAR ? side * 1e9 : side);
      for (int gate : row.gates()) {
        useful[gate] = true;
      }
    }
    for (int node = 0; node < gains.length; node++) {
      proof -= worth(node, gains[node], demand, hidden, useful);
    }
    if (proof < 1e-6) {
      return null;
    }
    int[] nodes = IntStream.range(0, useful.length).filter(node -> useful[node]).toArray();
    return new Cut(nodes, demand, rows);
  }

  /** The most that a node can do against the proof; marks it where hiding it would do more. */
  private double worth(int node, double gain, Demand demand, boolean[] hidden, boolean[] useful) {
    if (Math.abs(gain) < Programme.NOTHING || node == demand.revealed()) {
      return 0;
    }
    Node at = network.node(node);
    if (node == demand.node()) {
      return gain * (demand.value() - at.count());
    }
    boolean unknown = hidden[node];
    long reach = gain > 0 ? at.high(unknown) : at.low(unknown);
    if (at.hideable() && !unknown && reach != (gain > 0 ? at.high(true) : at.low(true))) {
      useful[node] = true;
    }
    return gain * (Math.abs(reach) >= Node.FAR ? reach * 1e9 : reach);
  }
}
