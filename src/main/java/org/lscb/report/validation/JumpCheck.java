package org.lscb.report.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
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
        series(measure).forEach(one -> check(measure, one));
      }
    }
  }

  /** The values of each place, one series for each kind of period, in the order of time. */
  private Collection<List<Observation>> series(MeasureDefinition measure) {
    Map<List<Object>, List<Observation>> series = new LinkedHashMap<>();
    for (Observation one : datasets.of(measure)) {
      Coordinate at = one.coordinate();
      series
          .computeIfAbsent(
              List.of(at.area(), at.members(), at.period().kind()), key -> new ArrayList<>())
          .add(one);
    }
    series.values().forEach(all -> all.sort(JumpCheck::inTime));
    return series.values();
  }

  private static int inTime(Observation one, Observation other) {
    return one.coordinate().period().compareTo(other.coordinate().period());
  }

  private void check(MeasureDefinition measure, List<Observation> series) {
    for (int i = 1; i < series.size(); i++) {
      if (series
          .get(i - 1)
          .coordinate()
          .period()
          .end()
          .isBefore(series.get(i).coordinate().period().end())) {
        check(measure, series.get(i - 1), series.get(i));
      }
    }
  }

  private void check(MeasureDefinition measure, Observation before, Observation observation) {
    Computed now = calculator.compute(observation.coordinate());
    Computed then = calculator.compute(before.coordinate());
    Optional<BigDecimal> number = Lookup.exact(now);
    Optional<BigDecimal> base = Lookup.exact(then);
    if (number.isPresent() && base.isPresent() && jumps(measure, number.get(), base.get())) {
      findings.report(
          Problem.IMPLAUSIBLE_CHANGE,
          new Findings.Subjects(
              observation.position(),
              List.of(observation.coordinate()),
              Optional.empty(),
              List.of(
                  new Diagnostic.Related(
                      Findings.position(then), before.coordinate().period().words()))),
          findings.label(observation.coordinate()),
          Lookup.shown(base.get()) + " " + before.coordinate().period().phrase(),
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
