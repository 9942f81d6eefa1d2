package org.lscb.report.validation.declared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.CheckDefinition.Possible;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/** Can a percentage be one of so few at all? Of 200 people, 29.5% may agree; of 201, nobody can. */
final class PossibleCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Datasets datasets;
  private final Lookup lookup;
  private final Findings findings;

  PossibleCheck(Datasets datasets, Lookup lookup, Findings findings) {
    this.datasets = datasets;
    this.lookup = lookup;
    this.findings = findings;
  }

  /** Whether there was anything to compare; what is not recorded is not asked for. */
  boolean check(Possible check) {
    Optional<Coordinate> at = lookup.place(check, check.percentage());
    Optional<Coordinate> whole = lookup.place(check, check.whole());
    if (at.isEmpty() || whole.isEmpty()) {
      return true;
    }
    boolean fixed = Address.parse(check.whole()).flatMap(Address::period).isPresent();
    boolean compared = false;
    for (Observation one : datasets.of(at.get().subject())) {
      if (one.coordinate().members().entrySet().containsAll(at.get().members().entrySet())) {
        Coordinate of = whole.get().in(one.coordinate().area());
        Computed base = lookup.value(fixed ? of : of.at(one.coordinate().period()));
        compared |= base.exists();
        check(check, lookup.value(one.coordinate()), base);
      }
    }
    return compared;
  }

  private void check(Possible check, Computed percentage, Computed whole) {
    Optional<BigDecimal> stated = Lookup.exact(percentage);
    Optional<BigDecimal> of = Lookup.exact(whole).filter(one -> one.signum() > 0);
    if (stated.isEmpty() || of.isEmpty()) {
      return;
    }
    BigDecimal below = stated.get().multiply(of.get()).divide(HUNDRED, 0, RoundingMode.FLOOR);
    BigDecimal above = below.add(BigDecimal.ONE);
    int decimals = Math.max(0, stated.get().scale());
    BigDecimal lower = percent(below, of.get(), decimals);
    BigDecimal upper = percent(above, of.get(), decimals);
    if (lower.compareTo(stated.get()) != 0 && upper.compareTo(stated.get()) != 0) {
      findings.report(
          Problem.IMPOSSIBLE_PERCENTAGE,
          new Findings.Subjects(
              Findings.position(percentage),
              List.of(percentage.coordinate()),
              check.because(),
              List.of(Findings.related(whole))),
          findings.label(percentage.coordinate()),
          stated.get().toPlainString(),
          of.get().toPlainString(),
          wouldBe(below, lower),
          wouldBe(above, upper));
    }
  }

  private static String wouldBe(BigDecimal part, BigDecimal percentage) {
    return part.toPlainString() + " would be " + percentage.toPlainString() + "%";
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
    return Rounding.round(part.multiply(HUNDRED).divide(whole, 20, RoundingMode.HALF_UP), decimals);
  }
}
