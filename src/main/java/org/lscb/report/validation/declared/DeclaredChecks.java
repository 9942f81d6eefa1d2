package org.lscb.report.validation.declared;

import java.util.List;
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
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;
import org.lscb.report.validation.mistake.LikelyMistake;

/** Holds the numbers to the checks that the chapters declare. */
public final class DeclaredChecks {

  private static final String LIBRARY = "templates/";
  private static final String SAME_TIME = "nothing is recorded for the same period";
  private static final String EARLIER = "no earlier value is recorded";
  private static final String OTHERS = "no other value is recorded that differs in this alone";

  private final ReportDefinition definition;
  private final Findings findings;
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
    this.findings = findings;
    same = new SameCheck(definition.board(), calculator.recorded(), lookup, findings);
    agrees = new AgreesCheck(datasets, lookup, findings, mistake);
    sum = new SumOfCheck(lookup, findings);
    subset = new SubsetCheck(names, datasets, lookup, findings);
    mean = new MeanCheck(calculator.recorded(), names, lookup, findings);
    direction = new DirectionCheck(definition.board(), calculator.recorded(), lookup, findings);
    extreme =
        new ExtremeCheck(definition.board(), datasets, calculator.recorded(), lookup, findings);
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
      idle(check, agrees.check(one), SAME_TIME);
    } else if (check instanceof Sum one) {
      idle(check, sum.check(one), SAME_TIME);
    } else if (check instanceof Subset one) {
      idle(check, subset.check(one), SAME_TIME);
    } else if (check instanceof Mean one) {
      mean.check(one);
    } else if (check instanceof Direction one) {
      idle(check, direction.check(one), EARLIER);
    } else if (check instanceof Extreme one) {
      idle(check, extreme.check(one), OTHERS);
    } else if (check instanceof Possible one) {
      idle(check, possible.check(one), SAME_TIME);
    } else if (check instanceof Count one) {
      count.check(one);
    }
  }

  /** The checks that come with the program ask of what a board may not have. */
  private void idle(CheckDefinition check, boolean compared, String missing) {
    if (!compared && !check.position().file().startsWith(LIBRARY)) {
      findings.report(
          Problem.CHECK_IDLE,
          new Findings.Subjects(check.position(), List.of(), check.because(), List.of()),
          missing);
    }
  }
}
