package org.lscb.report.indicator;

import java.util.Optional;
import java.util.TreeSet;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;

/** Chooses the population that a rate's period calls for. */
final class Populations {

  private final Recorded recorded;

  Populations(Recorded recorded) {
    this.recorded = recorded;
  }

  /**
   * The period of a denominator.
   *
   * @param fitting whether it is the one that the period calls for
   */
  record Choice(Period period, boolean fitting) {}

  /**
   * The period to take the denominator from, or empty where none is recorded.
   *
   * <p>guidance: for a count at 31 March Y, or during the year ending then, the Department for
   * Education uses the population estimate of mid-(Y−1).
   *
   * @param base the denominator at the numerator's period
   */
  Optional<Choice> choose(Coordinate base) {
    TreeSet<Period> periods = recorded.periods(base.subject(), base.area(), base.members());
    if (periods.isEmpty()) {
      return Optional.empty();
    }
    Period wanted = base.period();
    Period midYear = PeriodText.parse("mid-" + wanted.end().minusMonths(6).getYear()).orElseThrow();
    for (Period fitting : new Period[] {wanted, midYear}) {
      if (periods.contains(fitting)) {
        return Optional.of(new Choice(fitting, true));
      }
    }
    Optional<Period> sameYear =
        periods.stream()
            .filter(one -> one.kind() != Period.Kind.NOT_STATED)
            .filter(one -> one.within(reportingYear(wanted)) || wanted.within(one))
            .findFirst();
    if (sameYear.isPresent()) {
      return sameYear.map(one -> new Choice(one, true));
    }
    Period earlier = periods.floor(wanted);
    return Optional.of(new Choice(earlier == null ? periods.first() : earlier, false));
  }

  private static Period reportingYear(Period period) {
    return Period.year(period.end().minusMonths(3).getYear());
  }
}
