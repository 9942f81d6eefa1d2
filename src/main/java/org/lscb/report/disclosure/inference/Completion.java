package org.lscb.report.disclosure.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.disclosure.ledger.Relation.Term;

/** Counts that nobody recorded, such that they have the sums that they must have. */
public final class Completion {

  /**
   * The answer.
   *
   * @param counts in the order in which they were asked for; empty where there are none
   * @param decided whether it is certain that there are none where none were found
   */
  public record Result(Optional<long[]> counts, boolean decided) {}

  /**
   * A sum that is known.
   *
   * @param places of the counts that add up to it
   * @param exact whether they do; if not, they may be less
   */
  public record Sum(int[] places, long total, boolean exact) {}

  private Completion() {}

  /** Looks for so many counts, none below 0. */
  public static Result of(int size, List<Sum> sums) {
    List<Cell> cells = new ArrayList<>();
    // All are 0 times the totals at first; the question is whether they can be once the totals.
    cells.add(new Cell("once", 0, Seen.IMPLIED, true, 0));
    for (int place = 0; place < size; place++) {
      cells.add(new Cell("count " + place, 0, Seen.IMPLIED, false, 0));
    }
    List<Relation> relations = new ArrayList<>();
    for (Sum sum : sums) {
      List<Term> terms = new ArrayList<>();
      for (int place : sum.places()) {
        terms.add(new Term("count " + place, 1));
      }
      terms.add(new Term("once", -sum.total()));
      relations.add(new Relation("", terms, sum.exact() ? 0 : Long.MIN_VALUE, 0));
    }
    Network network = new LedgerSplitter(new Ledger(cells, relations, 0, false)).split().get(0);
    Reach reach = new Reach(network);
    Witness witness = reach.find(new Demand(0, 1, Demand.NOBODY), new boolean[network.size()]);
    return new Result(
        Optional.ofNullable(witness).map(found -> counts(size, network, found)), !reach.gaveUp());
  }

  private static long[] counts(int size, Network network, Witness witness) {
    long[] counts = new long[size];
    for (int node = 1; node < network.size(); node++) {
      int place = Integer.parseInt(network.node(node).id().substring("count ".length()));
      counts[place] = witness.move(node);
    }
    return counts;
  }
}
