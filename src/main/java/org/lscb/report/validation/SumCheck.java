package org.lscb.report.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;
import org.lscb.report.validation.finding.Findings;

/** Do parts add up to their written totals, as each breakdown says they should? */
final class SumCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Findings findings;

  SumCheck(ReportDefinition definition, Names names, Datasets datasets, Findings findings) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.findings = findings;
  }

  void check() {
    for (MeasureDefinition measure : definition.measures()) {
      if (datasets.unreadable(measure)) {
        continue;
      }
      for (Breakdown breakdown : names.breakdowns(measure)) {
        over(measure, breakdown);
      }
      for (Observation total : datasets.of(measure)) {
        if (measure.addsOverTime() && total.coordinate().period().kind() == Period.Kind.YEAR) {
          quarters(measure, total);
        }
        if (total.coordinate().area().equals(Area.TOTAL_ID) && adds(measure)) {
          compare(measure, total, areas(total), "areas");
        }
      }
    }
  }

  private void over(MeasureDefinition measure, Breakdown breakdown) {
    Map<Coordinate, List<Observation>> parts = new LinkedHashMap<>();
    for (Observation one : datasets.of(measure)) {
      if (one.coordinate().members().containsKey(breakdown.id())) {
        parts
            .computeIfAbsent(one.coordinate().total(breakdown.id()), key -> new ArrayList<>())
            .add(one);
      }
    }
    parts.forEach((total, members) -> over(measure, breakdown, total, members));
  }

  private void over(
      MeasureDefinition measure, Breakdown breakdown, Coordinate at, List<Observation> members) {
    for (Breakdown.Member subtotal : breakdown.members()) {
      boolean adds = adds(measure) || breakdown.addsUp() == AddsUp.TO_100;
      if (adds && !subtotal.parts().isEmpty()) {
        List<Observation> parts =
            members.stream().filter(one -> subtotal.parts().contains(id(one, breakdown))).toList();
        datasets
            .observation(at.member(breakdown.id(), subtotal.id()))
            .filter(one -> parts.size() == subtotal.parts().size())
            .ifPresent(one -> compare(measure, one, parts, subtotal.label()));
      }
    }
    List<Observation> additive =
        members.stream().filter(one -> !breakdown.isSubtotal(id(one, breakdown))).toList();
    if (breakdown.addsUp() == AddsUp.TO_100) {
      toHundred(measure, breakdown, additive);
    } else if (!adds(measure)) {
      return;
    } else if (breakdown.addsUp() == AddsUp.PARTLY) {
      datasets.observation(at).ifPresent(total -> atMost(measure, total, additive, breakdown));
    } else if (breakdown.addsUp() == AddsUp.FULLY || breakdown.addsUp() == AddsUp.OVERLAPPING) {
      datasets.observation(at).ifPresent(total -> compare(measure, total, additive, breakdown));
    }
  }

  /** Percentages, rates and averages of different wholes never add up. */
  private static boolean adds(MeasureDefinition measure) {
    return measure.unit() == Unit.COUNT || measure.unit() == Unit.POUNDS;
  }

  private static String id(Observation observation, Breakdown breakdown) {
    return observation.coordinate().members().get(breakdown.id());
  }

  private void compare(
      MeasureDefinition measure, Observation total, List<Observation> parts, Breakdown over) {
    Set<String> overlaps = new LinkedHashSet<>();
    over.members().stream()
        .filter(one -> !one.overlapOf().isEmpty())
        .forEach(one -> overlaps.add(one.id()));
    BigDecimal sum = BigDecimal.ZERO;
    for (Observation part : parts) {
      if (number(part).isEmpty()) {
        return;
      }
      BigDecimal number = number(part).get();
      sum = overlaps.contains(id(part, over)) ? sum.subtract(number) : sum.add(number);
    }
    compare(measure, total, parts, sum, over.id());
  }

  private void compare(
      MeasureDefinition measure, Observation total, List<Observation> parts, String what) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Observation part : parts) {
      if (number(part).isEmpty()) {
        return;
      }
      sum = sum.add(number(part).get());
    }
    if (!parts.isEmpty()) {
      compare(measure, total, parts, sum, what);
    }
  }

  private void compare(
      MeasureDefinition measure,
      Observation total,
      List<Observation> parts,
      BigDecimal sum,
      String what) {
    if (number(total).isEmpty()) {
      return;
    }
    BigDecimal difference = sum.subtract(number(total).get()).abs();
    BigDecimal allowed =
        measure.rounded() ? HALF.multiply(BigDecimal.valueOf(parts.size() + 1L)) : BigDecimal.ZERO;
    if (difference.compareTo(allowed) > 0) {
      findings.report(
          Problem.ADDS_UP,
          new Findings.Subjects(
              total.position(),
              List.of(total.coordinate()),
              Optional.empty(),
              List.of(
                  new Diagnostic.Related(
                      parts.get(0).position(), measure.label() + " by " + what + " begins here"))),
          measure.label(),
          what,
          sum.toPlainString(),
          number(total).get().toPlainString());
    }
  }

  private void atMost(
      MeasureDefinition measure, Observation total, List<Observation> parts, Breakdown over) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Observation part : parts) {
      sum = sum.add(number(part).orElse(BigDecimal.ZERO));
    }
    Optional<BigDecimal> whole = number(total);
    if (whole.isPresent() && sum.compareTo(whole.get()) > 0) {
      findings.report(
          Problem.PARTS_LARGER,
          new Findings.Subjects(
              total.position(), List.of(total.coordinate()), Optional.empty(), List.of()),
          measure.label(),
          over.id(),
          sum.toPlainString(),
          whole.get().toPlainString());
    }
  }

  private void toHundred(MeasureDefinition measure, Breakdown breakdown, List<Observation> parts) {
    boolean complete = breakdown.isWhole(parts.stream().map(one -> id(one, breakdown)).toList());
    BigDecimal sum = BigDecimal.ZERO;
    for (Observation part : parts) {
      if (number(part).isEmpty()) {
        return;
      }
      sum = sum.add(number(part).get());
    }
    BigDecimal allowed =
        HALF.movePointLeft(measure.decimals()).multiply(BigDecimal.valueOf(parts.size()));
    BigDecimal difference = sum.subtract(HUNDRED);
    boolean wrong =
        breakdown.open()
            ? difference.compareTo(allowed) > 0
            : difference.abs().compareTo(allowed) > 0;
    if (complete && wrong) {
      findings.report(
          Problem.NOT_A_HUNDRED,
          new Findings.Subjects(
              parts.get(0).position(),
              List.of(parts.get(0).coordinate().total(breakdown.id())),
              Optional.empty(),
              List.of()),
          measure.label(),
          breakdown.id(),
          sum.toPlainString());
    }
  }

  private void quarters(MeasureDefinition measure, Observation year) {
    List<Observation> quarters = new ArrayList<>();
    for (Period quarter : year.coordinate().period().quarters()) {
      datasets.observation(year.coordinate().at(quarter)).ifPresent(quarters::add);
    }
    if (quarters.size() == 4) {
      compare(measure, year, quarters, "quarter");
    }
  }

  private List<Observation> areas(Observation total) {
    List<Observation> areas = new ArrayList<>();
    for (Area area : definition.board().areas()) {
      Optional<Observation> one = datasets.observation(total.coordinate().in(area.id()));
      if (one.isEmpty()) {
        return List.of();
      }
      areas.add(one.get());
    }
    return areas;
  }

  private static Optional<BigDecimal> number(Observation observation) {
    return observation.value() instanceof Value.Quantity quantity
            && quantity.qualifier() == Value.Qualifier.EXACT
        ? Optional.of(quantity.number())
        : Optional.empty();
  }
}
