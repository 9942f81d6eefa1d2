package org.lscb.report.disclosure.review;

import java.util.function.Function;
import java.util.function.Predicate;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.disclosure.collection.Collected;
import org.lscb.report.disclosure.collection.ValueIds;
import org.lscb.report.disclosure.protection.Suppressor;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.table.Tabulations;

/** Judges all tables of a protected report. */
public final class Review {

  private final SmallNumbers rule;
  private final Names names;
  private final Collected collected;
  private final ValueIds ids;
  private final Function<Coordinate, String> labels;
  private final Diagnostics diagnostics;

  /** Judges by a report's rule; places are called by their labels. */
  public Review(
      SmallNumbers rule,
      Names names,
      Collected collected,
      ValueIds ids,
      Function<Coordinate, String> labels,
      Diagnostics diagnostics) {
    this.rule = rule;
    this.names = names;
    this.collected = collected;
    this.ids = ids;
    this.labels = labels;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports what says too little, and what tells of a whole group.
   *
   * @param hidden whether a value is withheld
   * @param suppressor tries what is proposed instead
   */
  public void review(Tabulations tabulations, Predicate<Computed> hidden, Suppressor suppressor) {
    Totals totals = new Totals(collected, ids);
    Designs designs = new Designs(tabulations, names, collected, ids, hidden);
    new TableReview(
            rule,
            hidden,
            new Proposal(designs, collected.ledger(), suppressor),
            new GroupReview(names, totals, hidden, labels, diagnostics),
            new DeathsReview(names, totals, hidden, diagnostics),
            diagnostics)
        .review(tabulations.tables());
  }
}
