package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.disclosure.inference.LedgerSplitter;
import org.lscb.report.disclosure.inference.Network;
import org.lscb.report.disclosure.inference.Oracle;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.protection.Protection.Exposed;
import org.lscb.report.disclosure.protection.Protection.Hidden;

/**
 * Chooses the counts to hide so that readers can rule out no value of a small one.
 *
 * <p>For every small count, each value from 1 to the threshold (from 0 where zeros are hidden) that
 * would be possible if every count were hidden stays possible, and at least as many values as the
 * threshold says. Of all such choices it takes the one that loses least; beyond some size it takes
 * a good one and says how much better another could be.
 */
public final class Suppressor {

  private final boolean insiders;

  /** Protects from readers who know nothing of their own. */
  public Suppressor() {
    this(false);
  }

  /**
   * Protects from readers who know nothing of their own, or also from each who knows a hidden 1.
   */
  public Suppressor(boolean insiders) {
    this.insiders = insiders;
  }

  /**
   * Chooses.
   *
   * @throws IllegalArgumentException if the true counts break a relation, or a relation names no
   *     cell
   */
  public Protection protect(Ledger ledger) {
    Map<String, Hidden> hidden = new HashMap<>();
    Map<String, Exposed> exposed = new HashMap<>();
    long weight = 0;
    long bound = 0;
    for (Chosen chosen : choose(ledger)) {
      weight += chosen.choice().weight();
      bound += chosen.choice().bound();
      chosen.reasons().forEach(reason -> hidden.put(reason.cell(), reason));
      chosen
          .narrow()
          .forEach((id, values) -> exposed.put(id, new Exposed(id, new TreeSet<>(values))));
    }
    List<Hidden> inOrder = new ArrayList<>();
    List<Exposed> exposedInOrder = new ArrayList<>();
    for (Cell cell : ledger.cells()) {
      if (hidden.containsKey(cell.id())) {
        inOrder.add(hidden.get(cell.id()));
      }
      if (exposed.containsKey(cell.id())) {
        exposedInOrder.add(exposed.get(cell.id()));
      }
    }
    return new Protection(inOrder, exposedInOrder, weight / 1000.0, bound / 1000.0);
  }

  /** What was chosen in one part, for what, and how. */
  record Chosen(
      Network network, Oracle oracle, Demands demands, Search search, Search.Choice choice) {

    private List<Hidden> reasons() {
      return new Reasons(network, oracle, demands.open(), search.cuts()).of(choice.hidden());
    }

    private Map<String, Set<Long>> narrow() {
      Map<String, Set<Long>> narrow = new HashMap<>();
      demands.narrow().forEach((node, values) -> narrow.put(network.node(node).id(), values));
      return narrow;
    }
  }

  /** Chooses in each part that holds a small count. */
  List<Chosen> choose(Ledger ledger) {
    Uncounted uncounted = new Uncounted(ledger);
    return new LedgerSplitter(ledger)
        .split().stream().map(part -> choose(part, ledger, uncounted)).toList();
  }

  /** Once more where readers could tell that a count is small which nobody recorded. */
  private Chosen choose(Network network, Ledger ledger, Uncounted uncounted) {
    Oracle oracle = new Oracle(network);
    Demands demands =
        Demands.of(network, oracle, ledger.zeroShown() ? 1 : 0, ledger.threshold(), insiders);
    Search search = new Search(network, oracle, demands);
    Search.Choice choice = search.run();
    Set<Integer> told = uncounted.told(network, oracle, choice.hidden());
    return told.isEmpty()
        ? new Chosen(network, oracle, demands, search, choice)
        : choose(network.protecting(told), ledger, uncounted);
  }
}
