package org.lscb.report.validation.narrative;

import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.validation.narrative.text.CaseDetails;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;
import org.lscb.report.validation.narrative.text.SmallCounts;

/**
 * Finds what would identify a child and is typed into a text, where no disclosure control can hide
 * it: small numbers of children, exact ages, and dates of what happened to one of them.
 */
final class ChildrenCheck {

  private final SmallNumbers rules;
  private final Diagnostics diagnostics;

  /** Checks by the rules for small numbers of a report. */
  ChildrenCheck(SmallNumbers rules, Diagnostics diagnostics) {
    this.rules = rules;
    this.diagnostics = diagnostics;
  }

  void check(Passage passage) {
    if (!rules.protects()) {
      return;
    }
    for (Range range : SmallCounts.find(passage, 1, rules.threshold())) {
      report(Problem.SMALL_NUMBER_TYPED, passage, range);
    }
    for (Range range : CaseDetails.find(passage)) {
      report(Problem.CASE_DETAIL, passage, range);
    }
  }

  private void report(Problem problem, Passage passage, Range range) {
    diagnostics.report(
        problem,
        passage.at(range.start(), range.end()),
        passage.text().substring(range.start(), range.end()));
  }
}
