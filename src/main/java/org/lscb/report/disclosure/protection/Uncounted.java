package org.lscb.report.disclosure.protection;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.lscb.report.disclosure.inference.Demand;
import org.lscb.report.disclosure.inference.Network;
import org.lscb.report.disclosure.inference.Oracle;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Ledger;

/**
 * Finds the counts that nobody recorded and of which readers can tell all the same that they are
 * small: as what they really are is not known, nothing less can be asked of them.
 */
final class Uncounted {

  private final Set<String> ids = new HashSet<>();
  private final long first;
  private final long threshold;

  Uncounted(Ledger ledger) {
    first = ledger.zeroShown() ? 1 : 0;
    threshold = ledger.threshold();
    for (Cell cell : ledger.cells()) {
      // Its number here is possible: if that is not small, nobody can tell that it is.
      if (cell.seen() == Cell.Seen.UNCOUNTED
          && cell.sensitive()
          && cell.count() >= first
          && cell.count() <= threshold) {
        ids.add(cell.id());
      }
    }
  }

  /** The nodes of which that can be told while these are hidden, and that are not protected yet. */
  Set<Integer> told(Network network, Oracle oracle, boolean[] hidden) {
    Set<Integer> told = new LinkedHashSet<>();
    for (int node = 0; node < network.size(); node++) {
      if (ids.contains(network.node(node).id())
          && !network.node(node).small()
          && isTold(node, oracle, hidden)) {
        told.add(node);
      }
    }
    return told;
  }

  private boolean isTold(int node, Oracle oracle, boolean[] hidden) {
    boolean open = first > 0 && meets(node, 0, oracle, hidden);
    return !open
        && !meets(node, threshold + 1, oracle, hidden)
        && !LongStream.rangeClosed(first, threshold)
            .allMatch(value -> meets(node, value, oracle, hidden));
  }

  private static boolean meets(int node, long value, Oracle oracle, boolean[] hidden) {
    return oracle.meets(new Demand(node, value, Demand.NOBODY), hidden);
  }
}
