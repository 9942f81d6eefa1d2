package org.lscb.report.disclosure.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The witnesses found so far, by the values that they show to be possible. One witness serves every
 * reader whose own count it leaves alone.
 */
final class Evidence {

  /** Older ones beyond so many for one value are forgotten. */
  private static final int KEPT = 120;

  private final Network network;
  private final List<Map<Long, List<Witness>>> witnesses = new ArrayList<>();
  private final Map<Demand, Witness> kept = new HashMap<>();

  Evidence(Network network) {
    this.network = network;
    for (int node = 0; node < network.size(); node++) {
      witnesses.add(new HashMap<>());
    }
  }

  /** Notes a witness with everything that it shows of small counts. */
  void note(Witness witness) {
    for (int index = 0; index < witness.nodes().length; index++) {
      int node = witness.nodes()[index];
      if (network.node(node).small()) {
        List<Witness> list =
            witnesses.get(node).computeIfAbsent(witness.moves()[index], any -> new ArrayList<>());
        if (list.size() == KEPT) {
          list.remove(0);
        }
        list.add(witness);
      }
    }
  }

  /** Whether some witness shows that this stays possible. */
  boolean has(Demand demand, boolean[] hidden) {
    long steps = demand.value() - network.node(demand.node()).count();
    return steps == 0 || find(demand, steps, hidden) != null;
  }

  /** Keeps what shows that a demand can be met while these are hidden, however old it gets. */
  void remember(Demand demand, boolean[] hidden) {
    long steps = demand.value() - network.node(demand.node()).count();
    Witness witness = steps == 0 ? null : find(demand, steps, hidden);
    if (witness != null) {
      kept.put(demand, witness);
    }
  }

  private Witness find(Demand demand, long steps, boolean[] hidden) {
    List<Witness> list = witnesses.get(demand.node()).getOrDefault(steps, List.of());
    for (int index = list.size() - 1; index >= 0; index--) {
      Witness witness = list.get(index);
      boolean serves = demand.revealed() == Demand.NOBODY || witness.move(demand.revealed()) == 0;
      if (serves && witness.standsWith(network, hidden)) {
        return witness;
      }
    }
    Witness first = kept.get(demand);
    return first != null && first.standsWith(network, hidden) ? first : null;
  }
}
