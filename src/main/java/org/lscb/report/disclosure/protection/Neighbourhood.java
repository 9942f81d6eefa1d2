package org.lscb.report.disclosure.protection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;

/** The part of a ledger that has anything to do with some of its cells. */
public final class Neighbourhood {

  private Neighbourhood() {}

  /** All cells to which relations lead from these, with their relations. */
  public static Ledger of(Ledger ledger, Collection<String> cells) {
    Map<String, List<Relation>> relations = new HashMap<>();
    for (Relation relation : ledger.relations()) {
      names(relation)
          .forEach(one -> relations.computeIfAbsent(one, any -> new ArrayList<>()).add(relation));
    }
    Set<String> near = new HashSet<>(cells);
    Deque<String> open = new ArrayDeque<>(cells);
    while (!open.isEmpty()) {
      for (Relation relation : relations.getOrDefault(open.pop(), List.of())) {
        names(relation).filter(near::add).forEach(open::add);
      }
    }
    return new Ledger(
        ledger.cells().stream().filter(one -> near.contains(one.id())).toList(),
        ledger.relations().stream().filter(one -> names(one).anyMatch(near::contains)).toList(),
        ledger.threshold(),
        ledger.zeroShown());
  }

  private static Stream<String> names(Relation relation) {
    return Stream.concat(
        relation.terms().stream().map(Relation.Term::cell), relation.unless().stream());
  }
}
