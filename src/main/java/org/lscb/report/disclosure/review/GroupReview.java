package org.lscb.report.disclosure.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;

/**
 * Finds groups of which a table tells that all children have something in common.
 *
 * <p>guidance: where everybody of a row is in one category, whoever knows that a child belongs to
 * the row knows the child's category; no threshold catches that.
 */
final class GroupReview {

  private final Names names;
  private final Totals totals;
  private final Predicate<Computed> hidden;
  private final Function<Coordinate, String> labels;
  private final Diagnostics diagnostics;

  GroupReview(
      Names names,
      Totals totals,
      Predicate<Computed> hidden,
      Function<Coordinate, String> labels,
      Diagnostics diagnostics) {
    this.names = names;
    this.totals = totals;
    this.hidden = hidden;
    this.labels = labels;
    this.diagnostics = diagnostics;
  }

  /** Reports the first such group of a table. */
  void review(TableDefinition table, List<Computed> cells) {
    Map<Coordinate, Set<String>> empty = new HashMap<>();
    for (Computed one : cells) {
      if (one.number().orElseThrow().signum() == 0 && !hidden.test(one)) {
        Coordinate at = one.coordinate();
        at.members()
            .keySet()
            .forEach(
                level -> empty.computeIfAbsent(at.total(level), any -> new HashSet<>()).add(level));
      }
    }
    for (Computed one : cells) {
      Optional<String> level =
          hidden.test(one) || one.number().orElseThrow().signum() == 0
              ? Optional.empty()
              : level(one, empty);
      if (level.isPresent()) {
        Coordinate at = one.coordinate();
        diagnostics.report(
            Problem.GROUP_DISCLOSED,
            table.position(),
            table.id(),
            labels.apply(at.total(level.get())),
            member(at, level.get()));
        return;
      }
    }
  }

  private String member(Coordinate at, String level) {
    String id = at.members().get(level);
    return names
        .breakdown(at.subject().chapter(), level)
        .flatMap(one -> one.member(id))
        .map(Breakdown.Member::label)
        .orElse(id);
  }

  /** The breakdown in which all stand here, where the table shows other categories to be empty. */
  private Optional<String> level(Computed one, Map<Coordinate, Set<String>> empty) {
    Coordinate at = one.coordinate();
    long count = one.number().orElseThrow().longValue();
    return at.members().keySet().stream()
        .filter(level -> empty.getOrDefault(at.total(level), Set.of()).contains(level))
        .filter(level -> totals.of(at.total(level)).filter(all -> all == count).isPresent())
        .findFirst();
  }
}
