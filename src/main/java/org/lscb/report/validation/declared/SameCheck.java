package org.lscb.report.validation.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.CheckDefinition.Same;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.Recorded;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Period;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/** Are values the same that say the same, at every period that they share? */
final class SameCheck {

  private final BoardDefinition board;
  private final Recorded recorded;
  private final Lookup lookup;
  private final Findings findings;

  SameCheck(BoardDefinition board, Recorded recorded, Lookup lookup, Findings findings) {
    this.board = board;
    this.recorded = recorded;
    this.lookup = lookup;
    this.findings = findings;
  }

  void check(Same check) {
    List<String> addresses = check.addresses();
    List<Optional<Coordinate>> places =
        addresses.stream().map(one -> lookup.place(check, one)).toList();
    for (int other = 1; other < places.size(); other++) {
      if (places.get(0).isPresent() && places.get(other).isPresent()) {
        boolean anyPeriod = free(addresses.get(0)) && free(addresses.get(other));
        compare(check, places.get(0).get(), places.get(other).get(), anyPeriod);
      }
    }
  }

  private static boolean free(String address) {
    return Address.parse(address).flatMap(Address::period).isEmpty();
  }

  private void compare(Same check, Coordinate first, Coordinate other, boolean anyPeriod) {
    boolean comparable =
        !anyPeriod
            || first.period().equals(other.period())
            || first.period().kind() != other.period().kind();
    if (comparable) {
      compareOne(check, first, other);
    }
    if (anyPeriod) {
      for (Period period : shared(first, other)) {
        if (!comparable || !period.equals(first.period()) && !period.equals(other.period())) {
          compareOne(check, first.at(period), other.at(period));
        }
      }
    }
    if (first.area().equals(board.home().id()) && other.area().equals(first.area())) {
      for (String area : areas(first.area())) {
        compareOne(check, first.in(area), other.in(area));
      }
    }
  }

  private TreeSet<Period> shared(Coordinate first, Coordinate other) {
    TreeSet<Period> periods =
        new TreeSet<>(recorded.periods(first.subject(), first.area(), first.members()));
    periods.retainAll(recorded.periods(other.subject(), other.area(), other.members()));
    return periods;
  }

  private Set<String> areas(String home) {
    Set<String> areas = new LinkedHashSet<>();
    board.areas().forEach(one -> areas.add(one.id()));
    areas.remove(home);
    return areas;
  }

  private void compareOne(Same check, Coordinate at, Coordinate otherAt) {
    Computed first = lookup.value(at);
    Computed other = lookup.value(otherAt);
    Optional<BigDecimal> number = first.number();
    Optional<BigDecimal> otherNumber = other.number();
    if (number.isEmpty() || otherNumber.isEmpty() || equal(number.get(), otherNumber.get())) {
      return;
    }
    List<Coordinate> places = new ArrayList<>(List.of(otherAt, at));
    findings.report(
        Problem.NOT_THE_SAME,
        new Findings.Subjects(
            Findings.position(other), places, check.because(), List.of(Findings.related(first))),
        findings.label(other.coordinate()),
        Lookup.shown(otherNumber.get()),
        findings.label(first.coordinate()),
        Lookup.shown(number.get()));
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
