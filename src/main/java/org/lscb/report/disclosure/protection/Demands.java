package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.disclosure.inference.Cut;
import org.lscb.report.disclosure.inference.Demand;
import org.lscb.report.disclosure.inference.Finding;
import org.lscb.report.disclosure.inference.Network;
import org.lscb.report.disclosure.inference.Oracle;

/** Which values must stay possible: those that would be if every count were hidden. */
final class Demands {

  /** Beyond so many more than the true count no value is looked for. */
  private static final int FURTHER = 20;

  private final Network network;
  private final Oracle oracle;
  private final int smallest;
  private final int threshold;
  private final boolean[] primaries;
  private final List<Demand> open = new ArrayList<>();
  private final Map<Integer, Set<Long>> narrow = new LinkedHashMap<>();
  private final List<Cut> cuts = new ArrayList<>();

  private Demands(Network network, Oracle oracle, int smallest, int threshold) {
    this.network = network;
    this.oracle = oracle;
    this.smallest = smallest;
    this.threshold = threshold;
    primaries = network.primaries();
  }

  /** The demands of a network; what an insider may reveal is asked too where that is wanted. */
  static Demands of(Network network, Oracle oracle, int smallest, int threshold, boolean insiders) {
    Demands demands = new Demands(network, oracle, smallest, threshold);
    List<Integer> readers = new ArrayList<>(List.of(Demand.NOBODY));
    for (int node = 0; insiders && node < network.size(); node++) {
      if (network.node(node).small() && network.node(node).count() == 1) {
        readers.add(node);
      }
    }
    for (int reader : readers) {
      for (int node = 0; node < network.size(); node++) {
        if (network.node(node).small() && node != reader) {
          demands.ask(node, reader);
        }
      }
    }
    return demands;
  }

  /** What must stay possible. */
  List<Demand> open() {
    return open;
  }

  /**
   * Nodes that cannot have enough values whatever is hidden, or of which that could not be decided,
   * with those that they can have.
   */
  Map<Integer, Set<Long>> narrow() {
    return narrow;
  }

  /** What was learned on the way. */
  List<Cut> cuts() {
    return cuts;
  }

  private void ask(int node, int reader) {
    Set<Long> values = new LinkedHashSet<>();
    long count = network.node(node).count();
    // The ends are hardest to keep open: their witnesses often serve the values between.
    long[] order = new long[threshold - smallest + 1];
    order[0] = threshold;
    for (int index = 1; index < order.length; index++) {
      order[index] = smallest + index - 1;
    }
    for (long value : order) {
      keep(new Demand(node, value, reader), values);
    }
    // guidance: at least as many values as the threshold says; if small ones are ruled out by
    // what everybody knows, larger ones must stay open
    if (values.size() < threshold && smallest > 0) {
      keep(new Demand(node, 0, reader), values);
    }
    long last = count + FURTHER;
    for (long value = threshold + 1L; values.size() < threshold && value <= last; value++) {
      keep(new Demand(node, value, reader), values);
    }
    if (values.size() < threshold) {
      narrow.computeIfAbsent(node, any -> new TreeSet<>()).addAll(values);
    }
  }

  private boolean keep(Demand demand, Set<Long> values) {
    boolean possible =
        demand.revealed() == Demand.NOBODY ? learned(demand) : oracle.isPossible(demand);
    if (possible) {
      oracle.remember(demand);
      open.add(demand);
      return values.add(demand.value());
    }
    if (oracle.gaveUp()) {
      // What could not be decided never counts as protected.
      narrow.computeIfAbsent(demand.node(), any -> new TreeSet<>()).addAll(values);
    }
    return false;
  }

  /** Whether it can be met; if it is not met at once, what it needs is noted. */
  private boolean learned(Demand demand) {
    if (oracle.meets(demand, primaries)) {
      return true;
    }
    Finding finding = oracle.look(demand, primaries);
    if (finding == null || !oracle.isPossible(demand, finding.moves())) {
      return false;
    }
    if (finding.cut() != null) {
      cuts.add(finding.cut());
    }
    return true;
  }
}
