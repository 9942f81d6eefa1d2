package org.lscb.report.disclosure.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Subject;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.disclosure.collection.Collected;
import org.lscb.report.disclosure.collection.ValueIds;
import org.lscb.report.disclosure.protection.Change;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.table.Tabulations;

/** The designs that a table could have instead: one for each breakdown, or categories merged. */
final class Designs {

  private final Tabulations tabulations;
  private final Names names;
  private final ValueIds ids;
  private final Set<String> printed;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Predicate<Computed> hidden;

  /**
   * Designs for the tables of a report.
   *
   * @param hidden whether a value is withheld as things are
   */
  Designs(
      Tabulations tabulations,
      Names names,
      Collected collected,
      ValueIds ids,
      Predicate<Computed> hidden) {
    this.tabulations = tabulations;
    this.names = names;
    this.ids = ids;
    this.hidden = hidden;
    this.printed = Proposal.printed(collected.ledger());
    collected.ledger().cells().forEach(one -> counts.put(one.id(), one.count()));
  }

  List<Design> of(TableDefinition table, List<Computed> cells) {
    Coordinate first = cells.get(0).coordinate();
    List<String> levels = List.copyOf(first.members().keySet());
    List<Design> all = new ArrayList<>();
    if (levels.size() > 1) {
      apart(table, cells, levels).ifPresent(all::add);
    }
    for (String level : levels) {
      names
          .breakdown(first.subject().chapter(), level)
          .filter(one -> !one.open())
          .ifPresent(one -> merged(table, one, cells, all));
    }
    return all;
  }

  /** One table for each breakdown that no other display gives yet. */
  private Optional<Design> apart(TableDefinition table, List<Computed> cells, List<String> levels) {
    Subject subject = cells.get(0).coordinate().subject();
    Displays displays = new Displays(tabulations, table, ids);
    Set<Coordinate> left = displays.printedWithout();
    List<String> dropped = new ArrayList<>();
    for (Computed cell : cells) {
      if (left.contains(cell.coordinate())) {
        return Optional.empty();
      }
      dropped.add(ids.of(cell.coordinate()));
    }
    dropped.retainAll(printed);
    StringBuilder yaml = new StringBuilder("\ntables:\n  " + table.id() + ": off");
    Map<String, Long> inner = new LinkedHashMap<>();
    List<String> shown = new ArrayList<>();
    for (String level : levels) {
      Set<Coordinate> margin = new LinkedHashSet<>();
      cells.forEach(one -> margin.add(one.coordinate().only(Set.of(level))));
      margin.forEach(one -> add(one, inner));
      if (!left.containsAll(margin)) {
        margin.forEach(one -> shown.add(ids.of(one)));
        yaml.append(oneWay(table, subject, level));
      }
    }
    return Optional.of(
        new Design(
            new Change(table.id() + " apart", List.of(), dropped, shown),
            inner,
            Set.of(),
            yaml.toString()));
  }

  private static String oneWay(TableDefinition table, Subject subject, String level) {
    return "\n  "
        + table.id()
        + "-"
        + level
        + ":\n    caption: "
        + ItemYaml.quoted(subject.label() + " by " + level.replace('-', ' '))
        + "\n    rows:\n      by: "
        + level
        + "\n      total: "
        + level
        + "\n    columns:\n      show: "
        + subject.id();
  }

  private void add(Coordinate at, Map<String, Long> inner) {
    Long count = counts.get(ids.of(at));
    if (count != null && count > 0) {
      inner.put(ids.of(at), count);
    }
  }

  private void merged(
      TableDefinition table, Breakdown breakdown, List<Computed> cells, List<Design> all) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    Set<String> small = new LinkedHashSet<>();
    for (Computed one : cells) {
      String member = one.coordinate().members().get(breakdown.id());
      if (member != null
          && breakdown.member(member).filter(it -> it.parts().isEmpty()).isPresent()) {
        sums.merge(member, one.number().orElse(BigDecimal.ZERO), BigDecimal::add);
        if (hidden.test(one)) {
          small.add(member);
        }
      }
    }
    for (List<List<String>> groups : new Merges(breakdown, sums, small).all()) {
      new MergedDesign(breakdown, groups, new Displays(tabulations, table, ids), counts, printed)
          .of(cells)
          .ifPresent(all::add);
    }
  }
}
