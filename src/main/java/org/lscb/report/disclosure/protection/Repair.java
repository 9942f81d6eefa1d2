package org.lscb.report.disclosure.protection;

import java.util.List;

/**
 * Audit and repair: hides what the cheapest steps of each failing demand move, until none fails.
 */
final class Repair {

  private final Network network;
  private final Oracle oracle;
  private final List<Demand> demands;

  Repair(Network network, Oracle oracle, List<Demand> demands) {
    this.network = network;
    this.oracle = oracle;
    this.demands = demands;
  }

  /** These hidden nodes, and as many more as are needed. */
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
    Cutter.Finding finding = oracle.look(demand, hidden);
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
}
