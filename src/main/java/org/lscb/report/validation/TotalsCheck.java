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
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;
import org.lscb.report.validation.finding.Findings;

/** Do two breakdowns of the same count, whose total nobody wrote, add up to the same? */
final class TotalsCheck {

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Findings findings;

  TotalsCheck(ReportDefinition definition, Names names, Datasets datasets, Findings findings) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.findings = findings;
  }

  void check() {
    for (MeasureDefinition measure : definition.measures()) {
      boolean adds = measure.unit() == Unit.COUNT || measure.unit() == Unit.POUNDS;
      if (adds && !measure.rounded() && !datasets.unreadable(measure)) {
        check(measure);
      }
    }
  }

  private void check(MeasureDefinition measure) {
    List<Breakdown> breakdowns =
        names.breakdowns(measure).stream()
            .filter(one -> one.addsUp() == AddsUp.FULLY || one.addsUp() == AddsUp.OVERLAPPING)
            .toList();
    Map<Coordinate, Map<Breakdown, List<Observation>>> parts = new LinkedHashMap<>();
    for (Observation one : datasets.of(measure)) {
      for (Breakdown breakdown : breakdowns) {
        Coordinate total = one.coordinate().total(breakdown.id());
        if (!total.equals(one.coordinate()) && datasets.observation(total).isEmpty()) {
          parts
              .computeIfAbsent(total, key -> new LinkedHashMap<>())
              .computeIfAbsent(breakdown, key -> new ArrayList<>())
              .add(one);
        }
      }
    }
    parts.forEach((total, by) -> compare(measure, total, by));
  }

  private void compare(
      MeasureDefinition measure, Coordinate total, Map<Breakdown, List<Observation>> by) {
    List<Sum> sums =
        by.entrySet().stream().flatMap(one -> sum(one.getKey(), one.getValue()).stream()).toList();
    for (int i = 1; i < sums.size(); i++) {
      if (sums.get(0).number().compareTo(sums.get(i).number()) != 0) {
        report(measure, total, sums.get(0), sums.get(i));
      }
    }
  }

  /** What a breakdown adds up to. */
  private record Sum(Breakdown over, BigDecimal number, Observation first) {}

  private static Optional<Sum> sum(Breakdown over, List<Observation> written) {
    List<Observation> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Observation one : written) {
      Optional<Breakdown.Member> declared = over.member(one.coordinate().members().get(over.id()));
      if (declared.filter(at -> !at.parts().isEmpty()).isPresent()) {
        continue;
      }
      if (!(one.value() instanceof Value.Quantity quantity)
          || quantity.qualifier() != Value.Qualifier.EXACT) {
        return Optional.empty();
      }
      boolean overlap = declared.filter(at -> !at.overlapOf().isEmpty()).isPresent();
      sum = overlap ? sum.subtract(quantity.number()) : sum.add(quantity.number());
      parts.add(one);
    }
    long wanted = over.members().stream().filter(one -> one.parts().isEmpty()).count();
    return parts.isEmpty() || !over.open() && parts.size() < wanted
        ? Optional.empty()
        : Optional.of(new Sum(over, sum, parts.get(0)));
  }

  private void report(MeasureDefinition measure, Coordinate total, Sum one, Sum other) {
    findings.report(
        Problem.TOTALS_DIFFER,
        new Findings.Subjects(
            other.first().position(),
            List.of(total),
            Optional.empty(),
            List.of(
                new Diagnostic.Related(
                    one.first().position(), measure.label() + " by " + one.over().id()))),
        measure.label(),
        other.over().id(),
        other.number().toPlainString(),
        one.over().id(),
        one.number().toPlainString());
  }
}
