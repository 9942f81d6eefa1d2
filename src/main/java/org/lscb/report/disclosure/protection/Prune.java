package org.lscb.report.disclosure.protection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Shows again what need not be hidden, the heaviest first. */
final class Prune {

  private final Network network;
  private final Oracle oracle;
  private final List<Demand> demands;

  Prune(Network network, Oracle oracle, List<Demand> demands) {
    this.network = network;
    this.oracle = oracle;
    this.demands = demands;
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
