package org.lscb.report.disclosure.inference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.disclosure.ledger.Relation.Term;

/** Splits a ledger into parts between which nothing can be worked out. */
public final class LedgerSplitter {

  private final Ledger ledger;
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, String> leaders = new LinkedHashMap<>();
  private final Set<String> gates = new HashSet<>();

  /**
   * Looks at a ledger.
   *
   * @throws IllegalArgumentException if two cells have the same id
   */
  public LedgerSplitter(Ledger ledger) {
    this.ledger = ledger;
    for (Cell cell : ledger.cells()) {
      if (cells.put(cell.id(), cell) != null) {
        throw new IllegalArgumentException("two cells are called " + cell.id());
      }
    }
    ledger.relations().forEach(relation -> gates.addAll(relation.unless()));
  }

  /**
   * The parts that hold a small count, or one that may be, in the order of their first cells.
   *
   * @throws IllegalArgumentException if a relation names no cell, or the true counts break it
   */
  public List<Network> split() {
    cells.values().stream().filter(this::open).forEach(cell -> leaders.put(cell.id(), cell.id()));
    for (Relation relation : ledger.relations()) {
      check(relation);
      String first = null;
      for (String id : members(relation)) {
        first = first == null ? leader(id) : first;
        leaders.put(leader(id), first);
      }
    }
    Map<String, List<Cell>> parts = new LinkedHashMap<>();
    for (String id : leaders.keySet()) {
      parts.computeIfAbsent(leader(id), any -> new ArrayList<>()).add(cells.get(id));
    }
    Map<String, List<Relation>> relations = new LinkedHashMap<>();
    for (Relation relation : ledger.relations()) {
      List<String> members = members(relation);
      if (!members.isEmpty()) {
        String part = leader(members.get(0));
        relations.computeIfAbsent(part, any -> new ArrayList<>()).add(relation);
      }
    }
    return parts.entrySet().stream()
        .filter(part -> part.getValue().stream().anyMatch(one -> small(one) || maybe(one)))
        .map(part -> network(part.getValue(), relations.getOrDefault(part.getKey(), List.of())))
        .toList();
  }

  private void check(Relation relation) {
    long sum = 0;
    for (Term term : relation.terms()) {
      Cell cell = cells.get(term.cell());
      if (cell == null) {
        throw new IllegalArgumentException("a relation names " + term.cell() + ": no such cell");
      }
      sum = Math.addExact(sum, Math.multiplyExact(term.times(), cell.count()));
    }
    if (sum < relation.least() || sum > relation.most()) {
      throw new IllegalArgumentException(
          "the counts break a relation (" + relation.why() + "): " + relation.terms());
    }
  }

  private List<String> members(Relation relation) {
    List<String> members = new ArrayList<>();
    relation.terms().stream().map(Term::cell).filter(leaders::containsKey).forEach(members::add);
    relation.unless().stream().filter(leaders::containsKey).forEach(members::add);
    return members;
  }

  private String leader(String id) {
    String leader = leaders.get(id);
    while (!leader.equals(leaders.get(leader))) {
      leader = leaders.get(leader);
    }
    leaders.put(id, leader);
    return leader;
  }

  private Network network(List<Cell> members, List<Relation> relations) {
    Map<String, Integer> places = new LinkedHashMap<>();
    members.forEach(cell -> places.put(cell.id(), places.size()));
    List<Row> rows = relations.stream().map(relation -> row(relation, places)).toList();
    return new Network(members.stream().map(this::node).toList(), rows);
  }

  private Row row(Relation relation, Map<String, Integer> places) {
    Map<Integer, Long> times = new LinkedHashMap<>();
    long sum = 0;
    for (Term term : relation.terms()) {
      sum += term.times() * cells.get(term.cell()).count();
      if (places.containsKey(term.cell())) {
        times.merge(places.get(term.cell()), term.times(), Long::sum);
      }
    }
    times.values().removeIf(value -> value == 0);
    return new Row(
        relation.why(),
        times.keySet().stream().mapToInt(Integer::intValue).toArray(),
        times.values().stream().mapToLong(Long::longValue).toArray(),
        relation.least() <= -Node.FAR ? -Node.FAR : relation.least() - sum,
        relation.most() >= Node.FAR ? Node.FAR : relation.most() - sum,
        relation.unless().stream()
            .filter(id -> places.containsKey(id) && hideable(cells.get(id)))
            .mapToInt(places::get)
            .distinct()
            .toArray());
  }

  private Node node(Cell cell) {
    boolean implied = unprinted(cell);
    // Where zeros are shown, a count that is hidden cannot be 0.
    long least = ledger.zeroShown() && hideable(cell) ? 1 : 0;
    return new Node(
        cell.id(),
        cell.count(),
        implied ? least : cell.from(),
        implied ? Node.FAR : cell.to(),
        least,
        hideable(cell),
        small(cell),
        cell.seen() == Cell.Seen.PRINTED,
        Math.max(1, Math.round(cell.weight() * 1000)));
  }

  private boolean open(Cell cell) {
    return hideable(cell) || unprinted(cell) || cell.from() < cell.to();
  }

  private static boolean unprinted(Cell cell) {
    return cell.seen() == Cell.Seen.IMPLIED || cell.seen() == Cell.Seen.UNCOUNTED;
  }

  private boolean hideable(Cell cell) {
    return (cell.count() > 0 || !ledger.zeroShown())
        && (cell.seen() == Cell.Seen.PRINTED
            || cell.seen() == Cell.Seen.IMPLIED && gates.contains(cell.id()));
  }

  private boolean small(Cell cell) {
    return cell.sensitive()
        && cell.seen() != Cell.Seen.PUBLIC
        && cell.seen() != Cell.Seen.UNCOUNTED
        && inRange(cell);
  }

  /** Readers may be able to tell that it is small. */
  private boolean maybe(Cell cell) {
    return cell.sensitive() && cell.seen() == Cell.Seen.UNCOUNTED && inRange(cell);
  }

  private boolean inRange(Cell cell) {
    return cell.count() <= ledger.threshold() && (cell.count() > 0 || !ledger.zeroShown());
  }
}
