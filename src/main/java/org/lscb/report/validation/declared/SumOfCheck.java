package org.lscb.report.validation.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.CheckDefinition.Sum;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Address;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/** Do values of several measures add up to another, where all of them are known? */
final class SumOfCheck {

  private final Lookup lookup;
  private final Findings findings;

  SumOfCheck(Lookup lookup, Findings findings) {
    this.lookup = lookup;
    this.findings = findings;
  }

  /** Whether there was anything to compare; what is not recorded is not asked for. */
  boolean check(Sum check) {
    Optional<Coordinate> at = lookup.place(check, check.total());
    Optional<Computed> total = at.map(lookup::value);
    Optional<BigDecimal> stated = total.flatMap(Lookup::exact);
    if (stated.isEmpty()) {
      return true;
    }
    BigDecimal sum = BigDecimal.ZERO;
    List<Coordinate> places = new ArrayList<>(List.of(at.get()));
    List<Diagnostic.Related> related = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    for (String address : check.parts()) {
      Optional<Computed> part = lookup.place(check, address).map(lookup::value);
      Optional<BigDecimal> number = part.flatMap(Lookup::exact);
      boolean sameTime =
          Address.parse(address).flatMap(Address::period).isPresent()
              || part.filter(one -> one.coordinate().period().equals(at.get().period()))
                  .isPresent();
      if (number.isEmpty() || !sameTime) {
        return number.isEmpty();
      }
      sum = sum.add(number.get());
      places.add(part.get().coordinate());
      related.add(Findings.related(part.get()));
      terms.add(Lookup.shown(number.get()));
    }
    if (sum.compareTo(stated.get()) != 0) {
      findings.report(
          Problem.NOT_THE_SUM,
          new Findings.Subjects(Findings.position(total.get()), places, check.because(), related),
          at.get().subject().label(),
          Lookup.shown(stated.get()),
          String.join(" + ", terms),
          Lookup.shown(sum));
    }
    return true;
  }
}
