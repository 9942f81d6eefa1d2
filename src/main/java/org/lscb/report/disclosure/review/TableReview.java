package org.lscb.report.disclosure.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.table.Line;
import org.lscb.report.indicator.table.Tabulation;

/**
 * Judges what is left of the tables.
 *
 * <p>guidance: where more than a third of a table's counts is hidden, another table would say more;
 * where more than half is, a person must choose.
 */
public final class TableReview {

  /** Of so few counts, hiding one and what would tell it always takes more than half. */
  private static final int FEWEST = 4;

  private final Map<String, String> accepted;
  private final Predicate<Computed> hidden;
  private final Proposal proposal;
  private final Diagnostics diagnostics;

  /**
   * Judges tables.
   *
   * @param accepted ids of tables, with the reasons why they are printed all the same
   * @param hidden whether a value is withheld
   */
  public TableReview(
      Map<String, String> accepted,
      Names names,
      Predicate<Computed> hidden,
      Diagnostics diagnostics) {
    this.accepted = accepted;
    this.hidden = hidden;
    this.proposal = new Proposal(names, hidden);
    this.diagnostics = diagnostics;
  }

  /** Reports the tables that say too little. */
  public void review(Map<TableDefinition, Tabulation> tables) {
    tables.forEach(this::review);
  }

  private void review(TableDefinition table, Tabulation tabulation) {
    boolean chosen =
        accepted.containsKey(table.id())
            || accepted.containsKey(table.chapter() + ":" + table.id());
    List<Computed> inner = inner(tabulation);
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
        proposal.of(table, inner));
  }

  /** The counts of children that no other count of the table adds up, but for zeros. */
  private static List<Computed> inner(Tabulation tabulation) {
    List<Computed> counts =
        java.util.stream.IntStream.range(0, tabulation.rows().size())
            .filter(row -> tabulation.rows().get(row).kind() == Line.Kind.BODY)
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
        && computed.number().filter(one -> one.signum() > 0).isPresent();
  }
}
