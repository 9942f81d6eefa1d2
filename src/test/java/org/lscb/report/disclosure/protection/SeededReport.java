package org.lscb.report.disclosure.protection;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lscb.report.disclosure.collection.JointTable;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.disclosure.ledger.Relation.Term;

/**
 * A report as a suppressor knows it, and what of it an auditor reads in print.
 *
 * @param quotients everything that is printed as a rate, a percentage or a change in per cent
 * @param populations that are public
 * @param roundedTo to what multiple printed counts are rounded, 1 where they are exact
 * @param rings tables of which three tell something together
 */
record SeededReport(
    Ledger ledger,
    List<Quotient> quotients,
    Map<String, Long> populations,
    int roundedTo,
    List<JointTable> rings) {

  /**
   * A printed number that is computed from counts.
   *
   * @param terms the sum above
   * @param of the count or the population below
   * @param shown as printed; 0 when it rounds to that
   * @param low whether it only rounds to 0
   * @param gates counts of which none may be hidden where it is printed
   */
  record Quotient(
      String id,
      List<Term> terms,
      String of,
      long per,
      int decimals,
      BigDecimal shown,
      boolean low,
      List<String> gates) {

    /** Whether it is withheld because of these. */
    boolean withheld(Set<String> hidden) {
      return gates.stream().anyMatch(hidden::contains);
    }
  }

  /** The counts that must not become known. */
  Map<String, Long> small() {
    return ledger.cells().stream()
        .filter(cell -> cell.sensitive() && cell.seen() != Seen.PUBLIC)
        .filter(cell -> cell.seen() != Seen.UNCOUNTED)
        .filter(cell -> cell.count() >= (ledger.zeroShown() ? 1 : 0))
        .filter(cell -> cell.count() <= ledger.threshold())
        .collect(Collectors.toMap(Cell::id, Cell::count));
  }

  /**
   * The same report that does not print some counts, nor anything that is computed from them. What
   * can still be worked out of them stays; of a table that is left out as a whole nothing can.
   */
  SeededReport without(Set<String> named) {
    Set<String> dropped = new HashSet<>();
    ledger.cells().stream()
        .filter(cell -> named.contains(cell.id()))
        .filter(cell -> cell.seen() == Seen.PRINTED || cell.seen() == Seen.IMPLIED)
        .forEach(cell -> dropped.add(cell.id()));
    List<Quotient> left = quotients.stream().filter(one -> !one.withheld(dropped)).toList();
    List<JointTable> told = rings.stream().filter(one -> isTold(one, dropped)).toList();
    Set<Relation> relations = new LinkedHashSet<>(ledger.relations());
    rings.stream()
        .filter(one -> !told.contains(one))
        .forEach(one -> relations.removeAll(one.relations()));
    relations.removeIf(one -> one.unless().stream().anyMatch(dropped::contains));
    relations.removeAll(idle(relations, dropped));
    Set<String> linked = new HashSet<>();
    relations.forEach(one -> one.terms().forEach(term -> linked.add(term.cell())));
    List<Cell> cells =
        ledger.cells().stream()
            .filter(
                cell ->
                    linked.contains(cell.id())
                        || !dropped.contains(cell.id()) && cell.seen() != Seen.UNCOUNTED)
            .map(cell -> dropped.contains(cell.id()) ? unprinted(cell) : cell)
            .toList();
    return new SeededReport(
        new Ledger(cells, List.copyOf(relations), ledger.threshold(), ledger.zeroShown()),
        left,
        populations,
        roundedTo,
        told);
  }

  /** Of a table that nothing prints two others tell something, but not one alone. */
  private boolean isTold(JointTable ring, Set<String> dropped) {
    Set<String> seen =
        ledger.cells().stream()
            .filter(one -> one.seen() == Seen.PUBLIC || one.seen() == Seen.PRINTED)
            .map(Cell::id)
            .filter(one -> !dropped.contains(one))
            .collect(Collectors.toSet());
    return ring.joint().tables().stream().filter(one -> !Collections.disjoint(one, seen)).count()
        >= 2;
  }

  /** Sums of which at most one count is left, and that no other sum reaches. */
  private static Set<Relation> idle(Set<Relation> relations, Set<String> dropped) {
    Set<Relation> idle = new HashSet<>();
    relations.stream()
        .filter(one -> one.terms().size() - gone(one, dropped).size() <= 1)
        .forEach(idle::add);
    for (boolean changed = true; changed; ) {
      Set<String> reached = new HashSet<>();
      relations.stream()
          .filter(one -> !idle.contains(one))
          .forEach(one -> reached.addAll(gone(one, dropped)));
      changed = idle.removeIf(one -> !Collections.disjoint(gone(one, dropped), reached));
    }
    return idle;
  }

  private static List<String> gone(Relation relation, Set<String> dropped) {
    return relation.terms().stream().map(Term::cell).filter(dropped::contains).toList();
  }

  /** The ids of the counts that a suppressor hid. */
  static Set<String> ids(Protection protection) {
    Set<String> ids = new HashSet<>();
    protection.hidden().forEach(one -> ids.add(one.cell()));
    return ids;
  }

  private static Cell unprinted(Cell cell) {
    return new Cell(cell.id(), cell.count(), Seen.IMPLIED, cell.sensitive(), cell.weight());
  }
}
