package org.lscb.report.disclosure.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.table.Tabulation;

/**
 * Judges what is left of the tables.
 *
 * <p>guidance: where more than a third of a table's counts is hidden, another table would say more;
 * where more than half is, a person must choose.
 */
final class TableReview {

  /** Of so few counts, hiding one and what would tell it always takes more than half. */
  private static final int FEWEST = 4;

  private final SmallNumbers rule;
  private final Predicate<Computed> hidden;
  private final Proposal proposal;
  private final GroupReview groups;
  private final DeathsReview deaths;
  private final Diagnostics diagnostics;

  /**
   * Judges tables.
   *
   * @param rule names the tables that are printed all the same, with the reasons
   * @param hidden whether a value is withheld
   */
  TableReview(
      SmallNumbers rule,
      Predicate<Computed> hidden,
      Proposal proposal,
      GroupReview groups,
      DeathsReview deaths,
      Diagnostics diagnostics) {
    this.rule = rule;
    this.hidden = hidden;
    this.proposal = proposal;
    this.groups = groups;
    this.deaths = deaths;
    this.diagnostics = diagnostics;
  }

  /** Reports the tables that say too little, and accepted ones that there are not. */
  void review(Map<TableDefinition, Tabulation> tables) {
    tables.forEach(this::review);
    TreeSet<String> known = new TreeSet<>();
    tables.keySet().forEach(one -> known.add(one.id()));
    for (String id : new TreeSet<>(rule.accepted().keySet())) {
      if (tables.keySet().stream().noneMatch(one -> isCalled(one, id))) {
        diagnostics.report(
            Problem.ACCEPTED_UNKNOWN, rule.places().of(id), id, Nearest.advice(id, known));
      }
    }
  }

  private static boolean isCalled(TableDefinition table, String id) {
    return id.equals(table.id()) || id.equals(table.chapter() + ":" + table.id());
  }

  private void review(TableDefinition table, Tabulation tabulation) {
    boolean chosen = rule.accepted().keySet().stream().anyMatch(id -> isCalled(table, id));
    List<Computed> cells = cells(tabulation);
    if (!chosen) {
      groups.review(table, cells);
      deaths.review(table, cells);
    }
    List<Computed> inner = cells.stream().filter(TableReview::isAboveZero).toList();
    long withheld = inner.stream().filter(hidden).count();
    if (chosen || inner.size() < FEWEST || withheld * 3 <= inner.size()) {
      return;
    }
    diagnostics.report(
        withheld * 2 > inner.size() ? Problem.TABLE_MOSTLY_HIDDEN : Problem.TABLE_PARTLY_HIDDEN,
        table.position(),
        table.id(),
        withheld,
        inner.size(),
        table.chapter(),
        proposal.of(table, cells));
  }

  /** The counts of children that no other count of the table adds up. */
  private static List<Computed> cells(Tabulation tabulation) {
    List<Computed> counts =
        java.util.stream.IntStream.range(0, tabulation.rows().size())
            .filter(row -> tabulation.rows().get(row).isMember())
            .mapToObj(row -> tabulation.cells().get(row))
            .flatMap(List::stream)
            .flatMap(Optional::stream)
            .filter(TableReview::isCount)
            .toList();
    int deepest =
        counts.stream().mapToInt(one -> one.coordinate().members().size()).max().orElse(0);
    return counts.stream()
        .filter(one -> one.coordinate().members().size() == deepest)
        .distinct()
        .toList();
  }

  private static boolean isCount(Computed computed) {
    return (computed.how() == Computed.How.RECORDED || computed.how() == Computed.How.TOTAL)
        && computed.coordinate().subject() instanceof MeasureDefinition measure
        && measure.disclosive()
        && computed.number().isPresent();
  }

  private static boolean isAboveZero(Computed computed) {
    return computed.number().filter(one -> one.signum() > 0).isPresent();
  }
}
