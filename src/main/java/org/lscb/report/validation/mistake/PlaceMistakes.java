package org.lscb.report.validation.mistake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.Names;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Period;

/** The value of another year, or of the line above or below. */
final class PlaceMistakes {

  private final Names names;
  private final Datasets datasets;
  private final Calculator calculator;

  PlaceMistakes(Names names, Datasets datasets, Calculator calculator) {
    this.names = names;
    this.datasets = datasets;
    this.calculator = calculator;
  }

  Optional<String> otherPeriod(Computed right, BigDecimal stated) {
    Coordinate at = right.coordinate();
    for (Period period : calculator.recorded().periods(at.subject(), at.area(), at.members())) {
      if (!period.equals(at.period()) && fits(at.at(period), stated)) {
        return Optional.of("that is the value " + period.phrase());
      }
    }
    return Optional.empty();
  }

  Optional<String> otherMember(Computed right, BigDecimal stated) {
    Coordinate at = right.coordinate();
    List<Breakdown> breakdowns = names.breakdowns(at.subject());
    for (Map.Entry<String, String> member : at.members().entrySet()) {
      for (Breakdown breakdown : breakdowns) {
        if (!breakdown.id().equals(member.getKey())) {
          continue;
        }
        for (Label other : datasets.members(breakdown)) {
          if (!other.id().equals(member.getValue())
              && fits(at.member(breakdown.id(), other.id()), stated)) {
            return Optional.of("that is the value of \"" + other.text() + "\"");
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean fits(Coordinate at, BigDecimal stated) {
    return calculator.compute(at).number().filter(one -> Fit.fits(one, stated)).isPresent();
  }
}
