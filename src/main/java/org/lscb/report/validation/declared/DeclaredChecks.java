package org.lscb.report.validation.declared;

import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.CheckDefinition;
import org.lscb.report.definition.CheckDefinition.Agrees;
import org.lscb.report.definition.CheckDefinition.Count;
import org.lscb.report.definition.CheckDefinition.Direction;
import org.lscb.report.definition.CheckDefinition.Extreme;
import org.lscb.report.definition.CheckDefinition.Mean;
import org.lscb.report.definition.CheckDefinition.Possible;
import org.lscb.report.definition.CheckDefinition.Same;
import org.lscb.report.definition.CheckDefinition.Subset;
import org.lscb.report.definition.CheckDefinition.Sum;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;
import org.lscb.report.validation.mistake.LikelyMistake;

/** Holds the numbers to the checks that the chapters declare. */
public final class DeclaredChecks {

  private final ReportDefinition definition;
  private final SameCheck same;
  private final AgreesCheck agrees;
  private final SumOfCheck sum;
  private final SubsetCheck subset;
  private final MeanCheck mean;
  private final DirectionCheck direction;
  private final ExtremeCheck extreme;
  private final PossibleCheck possible;
  private final CountCheck count;
  private final RegisterCheck registers;

  /** Checks against a report's definitions. */
  public DeclaredChecks(
      ReportDefinition definition,
      Names names,
      Datasets datasets,
      Calculator calculator,
      Lookup lookup,
      Findings findings,
      LikelyMistake mistake) {
    this.definition = definition;
    same = new SameCheck(definition.board(), calculator.recorded(), lookup, findings);
    agrees = new AgreesCheck(datasets, lookup, findings, mistake);
    sum = new SumOfCheck(lookup, findings);
    subset = new SubsetCheck(names, datasets, lookup, findings);
    mean = new MeanCheck(calculator.recorded(), names, lookup, findings);
    direction = new DirectionCheck(definition.board(), calculator.recorded(), lookup, findings);
    extreme =
        new ExtremeCheck(
            definition.board(), names, datasets, calculator.recorded(), lookup, findings);
    possible = new PossibleCheck(datasets, lookup, findings);
    registers = new RegisterCheck(definition, datasets, findings);
    count = new CountCheck(definition, datasets, lookup, findings);
  }

  /** Reports every check that does not hold. */
  public void check() {
    registers.check();
    for (ChapterDefinition chapter : definition.chapters()) {
      chapter.checks().forEach(this::check);
      chapter.measures().forEach(subset::check);
    }
  }

  private void check(CheckDefinition check) {
    if (check instanceof Same one) {
      same.check(one);
    } else if (check instanceof Agrees one) {
      agrees.check(one);
    } else if (check instanceof Sum one) {
      sum.check(one);
    } else if (check instanceof Subset one) {
      subset.check(one);
    } else if (check instanceof Mean one) {
      mean.check(one);
    } else if (check instanceof Direction one) {
      direction.check(one);
    } else if (check instanceof Extreme one) {
      extreme.check(one);
    } else if (check instanceof Possible one) {
      possible.check(one);
    } else if (check instanceof Count one) {
      count.check(one);
    }
  }
}
