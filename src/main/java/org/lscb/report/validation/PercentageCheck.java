package org.lscb.report.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Breakdown.AddsUp;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.MeasureDefinition.Scale;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/**
 * Can percentages, rates and averages be what they say?
 *
 * <p>guidance: a total's percentage is a weighted mean of its parts', so it lies between them.
 */
final class PercentageCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Calculator calculator;
  private final Findings findings;
  private final Diagnostics diagnostics;

  PercentageCheck(
      ReportDefinition definition,
      Names names,
      Datasets datasets,
      Calculator calculator,
      Findings findings,
      Diagnostics diagnostics) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.calculator = calculator;
    this.findings = findings;
    this.diagnostics = diagnostics;
  }

  void check() {
    for (MeasureDefinition measure : definition.measures()) {
      if (measure.unit() == Unit.PERCENT) {
        datasets.of(measure).forEach(this::atMostHundred);
      }
      measure.scale().ifPresent(scale -> onScale(measure, scale));
      boolean mean =
          measure.unit() == Unit.PERCENT
              || measure.unit() == Unit.RATE
              || measure.unit() == Unit.SCORE;
      if (mean && !datasets.unreadable(measure)) {
        for (Breakdown breakdown : names.breakdowns(measure)) {
          if (breakdown.addsUp() == AddsUp.FULLY) {
            between(measure, breakdown);
          }
        }
      }
    }
  }

  private void onScale(MeasureDefinition measure, Scale scale) {
    for (Observation one : datasets.of(measure)) {
      if (one.value() instanceof Value.Quantity quantity && !scale.holds(quantity.number())) {
        diagnostics.report(
            Problem.OFF_THE_SCALE,
            one.position(),
            measure.label(),
            quantity.number().toPlainString(),
            scale.from().toPlainString(),
            scale.to().toPlainString());
      }
    }
  }

  private void atMostHundred(Observation observation) {
    if (observation.value() instanceof Value.Quantity quantity
        && quantity.number().compareTo(HUNDRED) > 0) {
      diagnostics.report(
          Problem.OVER_A_HUNDRED,
          observation.position(),
          observation.coordinate().subject().label(),
          quantity.number().toPlainString());
    }
  }

  private void between(MeasureDefinition measure, Breakdown breakdown) {
    Map<Coordinate, List<Observation>> parts = new LinkedHashMap<>();
    for (Observation one : datasets.of(measure)) {
      if (one.coordinate().members().containsKey(breakdown.id())) {
        parts
            .computeIfAbsent(one.coordinate().total(breakdown.id()), key -> new ArrayList<>())
            .add(one);
      }
    }
    parts.forEach(
        (total, members) ->
            datasets.observation(total).ifPresent(one -> between(one, breakdown, members)));
  }

  private void between(Observation total, Breakdown breakdown, List<Observation> members) {
    Optional<BigDecimal> stated = exact(total);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal least = null;
    BigDecimal most = null;
    for (Observation one : members) {
      Optional<BigDecimal> number = exact(one);
      if (number.isEmpty()) {
        return;
      }
      sum = sum.add(number.get());
      least = least == null ? number.get() : least.min(number.get());
      most = most == null ? number.get() : most.max(number.get());
    }
    boolean whole =
        breakdown.isWhole(
            members.stream().map(one -> one.coordinate().members().get(breakdown.id())).toList());
    if (stated.isEmpty() || !whole || members.size() < 2 || sum.compareTo(stated.get()) == 0) {
      return;
    }
    if (stated.get().compareTo(least) < 0 || stated.get().compareTo(most) > 0) {
      findings.report(
          Problem.OUTSIDE_ITS_PARTS,
          new Findings.Subjects(
              total.position(), List.of(total.coordinate()), Optional.empty(), List.of()),
          total.coordinate().subject().label(),
          breakdown.id(),
          Lookup.shown(stated.get()),
          Lookup.shown(least),
          Lookup.shown(most));
    }
  }

  private Optional<BigDecimal> exact(Observation observation) {
    return Lookup.exact(calculator.compute(observation.coordinate()));
  }
}
