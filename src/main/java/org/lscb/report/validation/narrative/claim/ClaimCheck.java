package org.lscb.report.validation.narrative.claim;

import java.util.List;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.validation.finding.PlaceNames;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;
import org.lscb.report.validation.narrative.text.Sentences;

/** Holds what the words of a chapter's texts claim to the values that stand beside them. */
public final class ClaimCheck {

  private final DirectionCheck directions;
  private final SizeCheck sizes;
  private final ChangeSizeCheck changes;
  private final RankCheck ranks;
  private final ListSumCheck sums;
  private final IntervalCheck intervals;
  private final DateCheck dates;

  /**
   * Checks the texts of a chapter.
   *
   * @param resolver one whose problems nobody reads
   */
  public ClaimCheck(
      String chapter,
      AddressResolver resolver,
      Calculator calculator,
      PlaceNames names,
      Datasets datasets,
      Diagnostics diagnostics) {
    Bound.Finder values = new Bound.Finder(chapter, resolver, calculator, names);
    this.directions = new DirectionCheck(values, diagnostics);
    this.sizes = new SizeCheck(values, diagnostics);
    this.changes = new ChangeSizeCheck(values, diagnostics);
    this.ranks = new RankCheck(values, datasets, diagnostics);
    this.sums = new ListSumCheck(values, diagnostics);
    this.intervals = new IntervalCheck(values, diagnostics);
    this.dates = new DateCheck(values, diagnostics);
  }

  /** Warns of each claim that the values refute; without a value there is nothing to hold it to. */
  public void check(Passage passage) {
    if (passage.references().isEmpty()) {
      return;
    }
    List<Range> clauses = Sentences.clauses(passage.text());
    directions.check(passage, clauses);
    sizes.check(passage, clauses);
    changes.check(passage, clauses);
    ranks.check(passage);
    sums.check(passage);
    intervals.check(passage);
    dates.check(passage, clauses);
  }
}
