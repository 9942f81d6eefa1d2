package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.disclosure.inference.Cut;
import org.lscb.report.disclosure.inference.Demand;
import org.lscb.report.disclosure.inference.Network;
import org.lscb.report.disclosure.inference.Oracle;

/**
 * The lightest nodes to hide in a network: a cover of all known cuts is tried, each demand that it
 * fails gives a new cut, until none fails.
 */
final class Search {

  /** Steps of one search for a cover. */
  private static final long STEPS = 20_000;

  /** Programmes times nodes, after which it takes what it has: about five seconds. */
  private static final long WORK = 1_500_000;

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
    long last = oracle.solved() + WORK / network.size();
    while (oracle.solved() < last) {
      rounds++;
      Cover.Result cover = new Cover(weights, cuts, STEPS).solve();
      bound = Math.max(bound, cover.bound());
      hidden = with(cover.chosen());
      if (!learn(hidden, last)) {
        return cover.weight() == bound
            ? new Choice(hidden, bound, bound)
            : lighter(hidden, network.primaries(), bound);
      }
    }
    return lighter(hidden, network.primaries(), bound);
  }

  /** The lighter of what two starts come to, when mended and freed of what they do not need. */
  private Choice lighter(boolean[] one, boolean[] other, long bound) {
    Repair repair = new Repair(network, oracle, demands);
    boolean[] first = repair.prune(repair.repair(one));
    boolean[] second = repair.prune(repair.repair(other));
    boolean[] hidden = network.weight(second) < network.weight(first) ? second : first;
    return new Choice(hidden, network.weight(hidden), bound);
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

  /**
   * Notes what each node needs that is not protected, unless it takes too long; if there is any.
   */
  private boolean learn(boolean[] hidden, long last) {
    boolean failed = false;
    int asked = -1;
    for (Demand demand : demands) {
      if (failed && oracle.solved() >= last) {
        return true;
      }
      if (demand.node() != asked && !oracle.meets(demand, hidden)) {
        asked = demand.node();
        failed = true;
        boolean[] wider = hidden.clone();
        do {
          Cut cut = add(oracle.cut(demand, wider), wider);
          for (int node : cut.nodes()) {
            wider[node] = true;
          }
        } while (!oracle.meets(demand, wider));
      }
    }
    return failed;
  }

  private Cut add(Cut cut, boolean[] hidden) {
    Cut known = cuts.stream().filter(one -> one.within(cut)).findFirst().orElse(null);
    if (known == null) {
      known = oracle.shrink(cut, hidden);
      cuts.add(known);
    }
    return known;
  }
}
