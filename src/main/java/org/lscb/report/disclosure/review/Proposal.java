package org.lscb.report.disclosure.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.protection.Neighbourhood;
import org.lscb.report.disclosure.protection.Redesign;
import org.lscb.report.disclosure.protection.Suppressor;
import org.lscb.report.indicator.Computed;

/**
 * Another table that says more: ready to be put into a chapter.yaml, never done silently. Every
 * design is tried before it is proposed: what it would hide is known, not guessed.
 */
final class Proposal {

  /** Each takes a search of its own; the first are the most natural ones. */
  private static final int MOST = 24;

  private final Designs designs;
  private final Ledger ledger;
  private final Suppressor suppressor;

  /** Proposes for a report whose counts stand in a ledger. */
  Proposal(Designs designs, Ledger ledger, Suppressor suppressor) {
    this.designs = designs;
    this.ledger = ledger;
    this.suppressor = suppressor;
  }

  /**
   * YAML that begins on a line of its own; where no design protects every small count and shows two
   * thirds of what it counts, the table is left out.
   *
   * @param cells the counts of children in the table that no other of it adds up
   */
  String of(TableDefinition table, List<Computed> cells) {
    List<Design> all = designs.of(table, cells).stream().limit(MOST).toList();
    List<String> seeds = new ArrayList<>();
    all.forEach(
        one -> {
          one.change().merged().forEach(merged -> seeds.addAll(merged.parts()));
          seeds.addAll(one.change().dropped());
        });
    Ledger near = Neighbourhood.of(ledger, seeds);
    return new Redesign(near, suppressor)
        .rank(all.stream().map(Design::change).toList()).stream()
            .flatMap(
                outcome ->
                    all.stream()
                        .filter(one -> one.change().equals(outcome.change()))
                        .filter(one -> helps(one, outcome)))
            .findFirst()
            .map(Design::yaml)
            .orElse("\ntables:\n  " + table.id() + ": off");
  }

  private boolean helps(Design design, Redesign.Outcome outcome) {
    int least = ledger.zeroShown() ? 1 : 0;
    boolean small =
        design.sums().stream()
            .map(design.inner()::get)
            .anyMatch(count -> count >= least && count <= ledger.threshold());
    return outcome.exposed() == 0
        && !small
        && design.hidden(outcome.gone()).size() * 3 <= design.inner().size();
  }

  /** Whether a count is printed now; only such a one can be left out of a table. */
  static Set<String> printed(Ledger ledger) {
    Set<String> printed = new HashSet<>();
    ledger.cells().stream()
        .filter(one -> one.seen() == Cell.Seen.PRINTED)
        .forEach(one -> printed.add(one.id()));
    return printed;
  }
}
