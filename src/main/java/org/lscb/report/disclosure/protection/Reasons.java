package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lscb.report.disclosure.inference.Cut;
import org.lscb.report.disclosure.inference.Demand;
import org.lscb.report.disclosure.inference.Network;
import org.lscb.report.disclosure.inference.Oracle;
import org.lscb.report.disclosure.inference.Row;
import org.lscb.report.disclosure.protection.Protection.Hidden;

/** Says of every hidden node why it is hidden. */
final class Reasons {

  private final Network network;
  private final Oracle oracle;
  private final List<Demand> demands;
  private final List<Cut> cuts;

  Reasons(Network network, Oracle oracle, List<Demand> demands, List<Cut> cuts) {
    this.network = network;
    this.oracle = oracle;
    this.demands = demands;
    this.cuts = cuts;
  }

  /** The reasons, in the order of the nodes. */
  List<Hidden> of(boolean[] hidden) {
    boolean[] primaries = network.primaries();
    List<Hidden> reasons = new ArrayList<>();
    for (int node = 0; node < hidden.length; node++) {
      if (primaries[node]) {
        reasons.add(new Hidden(network.node(node).id(), "", ""));
      } else if (hidden[node]) {
        reasons.add(reason(node, hidden));
      }
    }
    return reasons;
  }

  private Hidden reason(int node, boolean[] hidden) {
    boolean[] without = hidden.clone();
    without[node] = false;
    Cut cut = cuts.stream().filter(one -> !one.served(without)).findFirst().orElse(null);
    if (cut == null) {
      Demand failing =
          demands.stream()
              .filter(demand -> !oracle.meets(demand, without))
              .findFirst()
              .orElseThrow();
      cut = oracle.cut(failing, without);
    }
    String id = network.node(cut.demand().node()).id();
    return new Hidden(network.node(node).id(), id, words(node, cut));
  }

  /** The relation of the proof that holds the node, one that holds the protected node first. */
  private String words(int node, Cut cut) {
    String found = "";
    for (int place : cut.rows()) {
      Row row = network.row(place);
      if (Arrays.stream(row.nodes()).anyMatch(one -> one == node)
          || Arrays.stream(row.gates()).anyMatch(one -> one == node)) {
        boolean both = Arrays.stream(row.nodes()).anyMatch(one -> one == cut.demand().node());
        if (both || found.isEmpty()) {
          found = row.why();
        }
        if (both) {
          return found;
        }
      }
    }
    return found;
  }
}
