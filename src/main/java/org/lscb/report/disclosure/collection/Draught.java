package org.lscb.report.disclosure.collection;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.disclosure.ledger.Relation.Term;

/** A ledger while its cells and relations are found. */
final class Draught {

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Set<Relation> relations = new LinkedHashSet<>();
  private final Set<Relation> rough = new LinkedHashSet<>();

  /** Adds a cell, or makes a known one as visible and as precious as this one. */
  void cell(String id, long count, Seen seen, double weight) {
    cell(new Cell(id, count, seen, true, weight));
  }

  /** Likewise for a count that is printed rounded. */
  void cell(Cell cell) {
    Cell known = cells.get(cell.id());
    if (known == null) {
      cells.put(cell.id(), cell);
    } else if (known.count() == cell.count()) {
      Seen most = more(cell.seen(), known.seen());
      Cell clear = most == known.seen() ? known : cell;
      double weight = Math.max(cell.weight(), known.weight());
      cells.put(
          cell.id(),
          new Cell(cell.id(), cell.count(), most, true, weight, clear.from(), clear.to()));
    }
  }

  private static Seen more(Seen one, Seen other) {
    if (one == Seen.PUBLIC || other == Seen.PUBLIC) {
      return Seen.PUBLIC;
    }
    return one == Seen.PRINTED || other == Seen.PRINTED ? Seen.PRINTED : Seen.IMPLIED;
  }

  /** Adds a count that nothing prints, unless something does. */
  void implied(String id, long count) {
    cell(id, count, Seen.IMPLIED, 0);
  }

  /** Adds a count that nobody recorded; the number is one of those that it can be. */
  void uncounted(String id, long count) {
    cell(id, count, Seen.UNCOUNTED, 0);
  }

  /** Adds what is known of cells, whatever their numbers are. */
  void relate(Relation relation) {
    relations.add(relation);
  }

  boolean has(String id) {
    return cells.containsKey(id);
  }

  Seen seen(String id) {
    return cells.get(id).seen();
  }

  long count(String id) {
    return cells.get(id).count();
  }

  /**
   * Adds what is known of cells: their sum is 0. Where the data do not quite say so (totals that
   * miss by rounding, contradictions that are accepted) readers know that they need not.
   *
   * @param slack by how much rounding may miss
   */
  void sumsToNothing(String why, Map<String, Long> terms, long slack) {
    long sum =
        terms.entrySet().stream().mapToLong(one -> one.getValue() * count(one.getKey())).sum();
    long miss = Math.max(slack, Math.abs(sum));
    List<Term> all =
        terms.entrySet().stream().map(one -> new Term(one.getKey(), one.getValue())).toList();
    Relation relation = new Relation(why, all, -miss, miss);
    relations.add(relation);
    if (miss > slack) {
      rough.add(relation);
    }
  }

  /** Relations whose bounds come from the true counts, and would tell of them. */
  Set<Relation> rough() {
    return rough;
  }

  Ledger ledger(int threshold, boolean zeroShown) {
    return new Ledger(List.copyOf(cells.values()), List.copyOf(relations), threshold, zeroShown);
  }
}
