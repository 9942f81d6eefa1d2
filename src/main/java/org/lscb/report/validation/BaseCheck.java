package org.lscb.report.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Area;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/**
 * Can rates and shares be computed from what they rest on?
 *
 * <p>guidance: a rate's numerator may exceed its denominator, a proportion's may not.
 */
final class BaseCheck {

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Calculator calculator;
  private final Findings findings;
  private final Diagnostics diagnostics;
  private final Set<List<Coordinate>> said = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  BaseCheck(
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
    for (ChapterDefinition chapter : definition.chapters()) {
      for (IndicatorDefinition indicator : chapter.indicators()) {
        if (indicator.hasInterval()) {
          calculator.recorded().measure(indicator).ifPresent(measure -> check(indicator, measure));
        }
      }
    }
  }

  private void check(IndicatorDefinition indicator, MeasureDefinition measure) {
    Set<Coordinate> places = new LinkedHashSet<>();
    for (Observation one : datasets.of(measure)) {
      places.add(one.coordinate().of(indicator));
      places.add(one.coordinate().of(indicator).only(Set.of()));
    }
    for (Coordinate place : places) {
      Computed computed = calculator.compute(place);
      boolean quotient =
          computed.inputs().size() == 2
              && computed.inputs().stream().allMatch(input -> fits(input, place));
      if (quotient) {
        check(indicator, computed.inputs().get(0), computed.inputs().get(1));
      } else if (indicator.kind() == IndicatorDefinition.Kind.RATE) {
        withoutPopulation(indicator, place, computed);
      }
    }
  }

  /** One of the board's areas may lack what the others have. */
  private void withoutPopulation(IndicatorDefinition rate, Coordinate place, Computed computed) {
    Optional<Area> area =
        definition.board().area(place.area()).filter(one -> one.kind() == Area.Kind.LOCAL);
    Optional<Subject> population =
        rate.base()
            .flatMap(one -> names.address(one.address()))
            .flatMap(one -> names.find(rate.chapter(), one));
    boolean elsewhere =
        population
            .filter(one -> !datasets.of(one).isEmpty() && !datasets.unreadable(one))
            .isPresent();
    boolean counted =
        computed.inputs().size() == 1 && computed.inputs().get(0).number().isPresent();
    if (counted && elsewhere && area.isPresent()) {
      Computed count = computed.inputs().get(0);
      if (told.add(population.get().key() + " " + area.get().id())) {
        diagnostics.report(
            Problem.AREA_WITHOUT_POPULATION,
            Findings.position(count),
            count.coordinate().subject().label(),
            Lookup.shown(count.number().orElseThrow()),
            area.get().label(),
            population.get().label());
      }
    }
  }

  /** An indicator that fixes a member itself has no value at another one. */
  private static boolean fits(Computed input, Coordinate place) {
    SortedMap<String, String> members = input.coordinate().members();
    return input.number().isPresent()
        && place.members().keySet().stream()
            .filter(members::containsKey)
            .allMatch(one -> members.get(one).equals(place.members().get(one)));
  }

  private void check(IndicatorDefinition indicator, Computed part, Computed base) {
    BigDecimal number = part.number().orElseThrow();
    BigDecimal whole = base.number().orElseThrow();
    if (indicator.kind() == IndicatorDefinition.Kind.RATE) {
      if (whole.signum() <= 0 && said.add(List.of(base.coordinate()))) {
        report(Problem.ZERO_POPULATION, base, part);
      }
    } else if (indicator.over().isEmpty() && number.compareTo(whole) > 0 && !toldAlready(part)) {
      if (said.add(List.of(part.coordinate(), base.coordinate()))) {
        report(Problem.SHARE_ABOVE_WHOLE, part, base);
      }
    }
  }

  /** By a check that says of the measures themselves which is part of which. */
  private boolean toldAlready(Computed part) {
    Position at = Findings.position(part);
    return diagnostics.inReadingOrder().stream()
        .anyMatch(one -> one.problem() == Problem.LARGER_THAN_WHOLE && one.position().equals(at));
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
