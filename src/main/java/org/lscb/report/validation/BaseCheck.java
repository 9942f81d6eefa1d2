package org.lscb.report.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/**
 * Can rates and shares be computed from what they rest on?
 *
 * <p>guidance: a rate's numerator may exceed its denominator, a proportion's may not.
 */
final class BaseCheck {

  private final ReportDefinition definition;
  private final Datasets datasets;
  private final Calculator calculator;
  private final Findings findings;
  private final Set<List<Coordinate>> said = new HashSet<>();

  BaseCheck(
      ReportDefinition definition, Datasets datasets, Calculator calculator, Findings findings) {
    this.definition = definition;
    this.datasets = datasets;
    this.calculator = calculator;
    this.findings = findings;
  }

  void check() {
    for (ChapterDefinition chapter : definition.chapters()) {
      for (IndicatorDefinition indicator : chapter.indicators()) {
        if (indicator.hasInterval()) {
          calculator.recorded().measure(indicator).ifPresent(measure -> check(indicator, measure));
        }
      }
    }
  }

  private void check(IndicatorDefinition indicator, MeasureDefinition measure) {
    for (Observation one : datasets.of(measure)) {
      Computed computed = calculator.compute(one.coordinate().of(indicator));
      boolean quotient =
          computed.inputs().size() == 2
              && computed.inputs().stream().allMatch(input -> input.number().isPresent());
      if (quotient) {
        check(indicator, computed.inputs().get(0), computed.inputs().get(1));
      }
    }
  }

  private void check(IndicatorDefinition indicator, Computed part, Computed base) {
    BigDecimal number = part.number().orElseThrow();
    BigDecimal whole = base.number().orElseThrow();
    if (indicator.kind() == IndicatorDefinition.Kind.RATE) {
      if (whole.signum() <= 0 && said.add(List.of(base.coordinate()))) {
        report(Problem.ZERO_POPULATION, base, part);
      }
    } else if (indicator.over().isEmpty() && number.compareTo(whole) > 0 && !subset(part)) {
      if (said.add(List.of(part.coordinate(), base.coordinate()))) {
        report(Problem.SHARE_ABOVE_WHOLE, part, base);
      }
    }
  }

  /** Then the measure itself says what it is part of, and is checked there. */
  private static boolean subset(Computed part) {
    return part.coordinate().subject() instanceof MeasureDefinition measure
        && measure.subsetOf().isPresent();
  }

  private void report(Problem problem, Computed at, Computed other) {
    findings.report(
        problem,
        new Findings.Subjects(
            Findings.position(at),
            List.of(at.coordinate(), other.coordinate()),
            Optional.empty(),
            List.of(Findings.related(other))),
        at.coordinate().subject().label(),
        Lookup.shown(at.number().orElseThrow()),
        other.coordinate().subject().label(),
        Lookup.shown(other.number().orElseThrow()));
  }
}
