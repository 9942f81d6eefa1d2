package org.lscb.report.validation.mistake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Unit;
import org.lscb.report.validation.finding.Lookup;

/** A share, rate or average of the wrong base, or of another year's. */
final class BaseMistakes {

  private final ReportDefinition definition;
  private final Datasets datasets;
  private final Calculator calculator;

  BaseMistakes(ReportDefinition definition, Datasets datasets, Calculator calculator) {
    this.definition = definition;
    this.datasets = datasets;
    this.calculator = calculator;
  }

  /** The part of one year divided by the base of another. */
  Optional<String> otherPeriod(Computed right, BigDecimal stated) {
    Optional<BigDecimal> factor = Fit.factor(right);
    if (factor.isEmpty()) {
      return Optional.empty();
    }
    Computed part = right.inputs().get(0);
    Computed base = right.inputs().get(1);
    for (Period period : periods(base)) {
      Optional<BigDecimal> other = calculator.compute(base.coordinate().at(period)).number();
      if (other.isPresent()
          && Fit.fits(part.number().orElseThrow(), other.get(), factor.get(), stated)) {
        return Optional.of(
            "it fits the base " + period.phrase() + ", " + Lookup.shown(other.get()));
      }
    }
    for (Period period : periods(part)) {
      Optional<BigDecimal> other = calculator.compute(part.coordinate().at(period)).number();
      if (other.isPresent()
          && Fit.fits(other.get(), base.number().orElseThrow(), factor.get(), stated)) {
        return Optional.of(
            "it fits the count " + period.phrase() + ", " + Lookup.shown(other.get()));
      }
    }
    return Optional.empty();
  }

  private List<Period> periods(Computed input) {
    Coordinate at = input.coordinate();
    List<Period> periods =
        new ArrayList<>(calculator.recorded().periods(at.subject(), at.area(), at.members()));
    periods.remove(at.period());
    return periods;
  }

  /** The part divided by another total of itself, or by another measure of the chapter. */
  Optional<String> otherBase(Computed right, BigDecimal stated) {
    Optional<BigDecimal> factor = Fit.factor(right);
    if (factor.isEmpty()) {
      return Optional.empty();
    }
    Computed part = right.inputs().get(0);
    BigDecimal number = part.number().orElseThrow();
    for (Coordinate candidate : candidates(part.coordinate())) {
      Optional<BigDecimal> base = calculator.compute(candidate).number();
      boolean larger = base.filter(one -> one.compareTo(number) >= 0).isPresent();
      if (larger
          && !candidate.equals(right.inputs().get(1).coordinate())
          && Fit.fits(number, base.get(), factor.get(), stated)) {
        return Optional.of(
            "it fits as base \"" + candidate.subject().label() + "\", " + Lookup.shown(base.get()));
      }
    }
    return Optional.empty();
  }

  private List<Coordinate> candidates(Coordinate part) {
    List<Coordinate> candidates = new ArrayList<>();
    part.members().keySet().forEach(one -> candidates.add(part.total(one)));
    candidates.add(part.only(Set.of()));
    definition.chapter(part.subject().chapter()).stream()
        .flatMap(one -> one.measures().stream())
        .filter(one -> one.unit() == Unit.COUNT || one.unit() == Unit.POUNDS)
        .filter(one -> !one.equals(part.subject()) && !datasets.of(one).isEmpty())
        .forEach(one -> addOf(one, part, candidates));
    return candidates;
  }

  private static void addOf(
      MeasureDefinition measure, Coordinate part, List<Coordinate> candidates) {
    candidates.add(part.of(measure).only(Set.copyOf(measure.by())));
    candidates.add(part.of(measure).only(Set.of()));
  }
}
