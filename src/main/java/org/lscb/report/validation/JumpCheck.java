package org.lscb.report.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Unit;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/** Is a value so far from the one before that somebody should look? */
final class JumpCheck {

  /** Below it, chance alone makes large factors. */
  private static final BigDecimal LEAST_BASE = BigDecimal.valueOf(20);

  private final ReportDefinition definition;
  private final Datasets datasets;
  private final Calculator calculator;
  private final Findings findings;

  JumpCheck(
      ReportDefinition definition, Datasets datasets, Calculator calculator, Findings findings) {
    this.definition = definition;
    this.datasets = datasets;
    this.calculator = calculator;
    this.findings = findings;
  }

  void check() {
    for (MeasureDefinition measure : definition.measures()) {
      boolean counted =
          measure.unit() == Unit.COUNT
              || measure.unit() == Unit.POUNDS
              || measure.unit() == Unit.RATE;
      if (counted && !datasets.unreadable(measure)) {
        datasets.of(measure).forEach(one -> check(measure, one));
      }
    }
  }

  private void check(MeasureDefinition measure, Observation observation) {
    Computed now = calculator.compute(observation.coordinate());
    Optional<Period> before = calculator.recorded().previous(observation.coordinate());
    if (before.isEmpty()) {
      return;
    }
    Computed then = calculator.compute(observation.coordinate().at(before.get()));
    Optional<BigDecimal> number = Lookup.exact(now);
    Optional<BigDecimal> base = Lookup.exact(then);
    if (number.isPresent() && base.isPresent() && jumps(measure, number.get(), base.get())) {
      findings.report(
          Problem.IMPLAUSIBLE_CHANGE,
          new Findings.Subjects(
              observation.position(),
              List.of(observation.coordinate()),
              Optional.empty(),
              List.of(new Diagnostic.Related(Findings.position(then), before.get().words()))),
          measure.label(),
          Lookup.shown(base.get()) + " " + before.get().phrase(),
          Lookup.shown(number.get()) + " " + observation.coordinate().period().phrase(),
          measure.plausibleChange());
    }
  }

  private static boolean jumps(MeasureDefinition measure, BigDecimal number, BigDecimal base) {
    BigDecimal factor = BigDecimal.valueOf(measure.plausibleChange());
    return base.compareTo(LEAST_BASE) >= 0
        && (number.compareTo(base.multiply(factor)) > 0
            || number.multiply(factor).compareTo(base) < 0);
  }
}
