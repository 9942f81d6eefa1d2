package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.List;

/**
 * The lightest nodes to hide in a network: a cover of all known cuts is tried, each demand that it
 * fails gives a new cut, until none fails.
 */
final class Search {

  private static final long STEPS = 20_000;
  private static final int ROUNDS = 400;

  private final Network network;
  private final Oracle oracle;
  private final List<Demand> demands;
  private final List<Cut> cuts = new ArrayList<>();
  private final long[] weights;
  private int rounds;

  Search(Network network, Oracle oracle, Demands demands) {
    this.network = network;
    this.oracle = oracle;
    this.demands = demands.open();
    boolean[] primaries = network.primaries();
    weights = new long[network.size()];
    for (int node = 0; node < weights.length; node++) {
      weights[node] = primaries[node] ? 0 : network.node(node).weight();
    }
    demands.cuts().forEach(cut -> add(cut, primaries));
  }

  /**
   * A choice that meets every demand.
   *
   * @param bound no choice weighs less, in thousandths
   */
  record Choice(boolean[] hidden, long weight, long bound) {}

  /** Searches. */
  Choice run() {
    long bound = 0;
    boolean[] hidden = network.primaries();
    for (rounds = 1; rounds <= ROUNDS; rounds++) {
      Cover.Result cover = new Cover(weights, cuts, STEPS).solve();
      bound = Math.max(bound, cover.bound());
      hidden = with(cover.chosen());
      if (!learn(hidden)) {
        return new Choice(hidden, cover.weight(), bound);
      }
    }
    boolean[] repaired =
        new Prune(network, oracle, demands)
            .prune(new Repair(network, oracle, demands).repair(hidden));
    return new Choice(repaired, network.weight(repaired), bound);
  }

  /** What was learned. */
  List<Cut> cuts() {
    return cuts;
  }

  int rounds() {
    return rounds;
  }

  private boolean[] with(boolean[] chosen) {
    boolean[] hidden = network.primaries();
    for (int node = 0; node < hidden.length; node++) {
      hidden[node] |= chosen[node];
    }
    return hidden;
  }

  /** Notes what each node needs that is not protected; whether there is any. */
  private boolean learn(boolean[] hidden) {
    boolean failed = false;
    int asked = -1;
    for (Demand demand : demands) {
      if (demand.node() != asked && !oracle.meets(demand, hidden)) {
        asked = demand.node();
        failed = true;
        add(oracle.cut(demand, hidden), hidden);
      }
    }
    return failed;
  }

  private void add(Cut cut, boolean[] hidden) {
    if (cuts.stream().noneMatch(known -> known.within(cut))) {
      cuts.add(oracle.shrink(cut, hidden));
    }
  }
}
