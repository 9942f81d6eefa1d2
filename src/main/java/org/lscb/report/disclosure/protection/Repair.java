package org.lscb.report.disclosure.protection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lscb.report.disclosure.inference.Demand;
import org.lscb.report.disclosure.inference.Finding;
import org.lscb.report.disclosure.inference.Network;
import org.lscb.report.disclosure.inference.Oracle;

/** Audit and repair: hides what failing demands need, and shows again what none needs. */
final class Repair {

  private final Network network;
  private final Oracle oracle;
  private final List<Demand> demands;

  Repair(Network network, Oracle oracle, List<Demand> demands) {
    this.network = network;
    this.oracle = oracle;
    this.demands = demands;
  }

  /** These, and what the cheapest steps of each failing demand move, until none fails. */
  boolean[] repair(boolean[] start) {
    boolean[] hidden = start.clone();
    for (boolean failed = true; failed; ) {
      failed = false;
      for (Demand demand : demands) {
        if (!oracle.meets(demand, hidden)) {
          failed = true;
          mend(demand, hidden);
        }
      }
    }
    return hidden;
  }

  private void mend(Demand demand, boolean[] hidden) {
    Finding finding = oracle.look(demand, hidden);
    boolean more = false;
    for (int node = 0; node < hidden.length; node++) {
      boolean moved = finding != null && Math.abs(finding.moves()[node]) > 1e-6;
      if (moved && !hidden[node] && network.node(node).hideable()) {
        hidden[node] = true;
        more = true;
      }
    }
    if (!more) {
      // Only whole numbers or a derived value stand in the way: one more of the cut at a time.
      hidden[oracle.cut(demand, hidden).nodes()[0]] = true;
    }
  }

  /** Those of the hidden nodes without which some demand fails. */
  boolean[] prune(boolean[] start) {
    boolean[] hidden = start.clone();
    boolean[] primaries = network.primaries();
    Integer[] heaviest = new Integer[hidden.length];
    Arrays.setAll(heaviest, node -> node);
    Arrays.sort(heaviest, Comparator.comparingLong(node -> -network.node(node).weight()));
    for (int node : heaviest) {
      if (hidden[node] && !primaries[node]) {
        hidden[node] = false;
        hidden[node] = demands.stream().anyMatch(demand -> !oracle.meets(demand, hidden));
      }
    }
    return hidden;
  }
}
