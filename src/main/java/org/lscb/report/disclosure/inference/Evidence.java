package org.lscb.report.disclosure.inference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The witnesses found so far, by what they show to be possible. */
final class Evidence {

  /** Older ones beyond so many are forgotten. */
  private static final int KEPT = 60;

  private final Network network;
  private final Map<Demand, List<Witness>> witnesses = new LinkedHashMap<>();

  Evidence(Network network) {
    this.network = network;
  }

  /** Watches for witnesses of this. */
  void seek(Demand demand) {
    witnesses.putIfAbsent(demand, new ArrayList<>());
  }

  /** Notes a witness with everything that it shows. */
  void note(Witness witness) {
    for (Map.Entry<Demand, List<Witness>> entry : witnesses.entrySet()) {
      if (shows(witness, entry.getKey())) {
        List<Witness> list = entry.getValue();
        if (list.size() == KEPT) {
          // The first stays: it shows that the demand can be met at all.
          list.remove(KEPT - 2);
        }
        list.add(0, witness);
      }
    }
  }

  private boolean shows(Witness witness, Demand demand) {
    return witness.move(demand.node()) == demand.value() - network.node(demand.node()).count()
        && (demand.revealed() == Demand.NOBODY || witness.move(demand.revealed()) == 0);
  }

  /** Whether some witness shows that this stays possible. */
  boolean has(Demand demand, boolean[] hidden) {
    if (demand.value() == network.node(demand.node()).count()) {
      return true;
    }
    for (Witness witness : witnesses.getOrDefault(demand, List.of())) {
      if (witness.standsWith(network, hidden)) {
        return true;
      }
    }
    return false;
  }
}
