package org.lscb.report.indicator;

import java.util.NavigableSet;
import java.util.Optional;
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
   * @param only whether no other is recorded
   */
  record Choice(Period period, boolean fitting, boolean only) {}

  /**
   * The period to take the denominator from, or empty where none is recorded.
   *
   * <p>guidance: for a count at 31 March Y, or during the year ending then, the Department for
   * Education uses the population estimate of mid-(Y−1).
   *
   * @param base the denominator at the numerator's period
   */
  Optional<Choice> choose(Coordinate base) {
    NavigableSet<Period> periods = recorded.periods(base.subject(), base.area(), base.members());
    if (periods.isEmpty()) {
      return Optional.empty();
    }
    Period wanted = base.period();
    if (periods.contains(wanted)) {
      return Optional.of(new Choice(wanted, true, true));
    }
    Optional<Period> fitting =
        wanted.kind() == Period.Kind.NOT_STATED ? Optional.empty() : fitting(wanted, periods);
    if (fitting.isPresent()) {
      return fitting.map(one -> new Choice(one, true, true));
    }
    Period earlier = periods.floor(wanted);
    return Optional.of(
        new Choice(earlier == null ? periods.first() : earlier, false, periods.size() == 1));
  }

  private static Optional<Period> fitting(Period wanted, NavigableSet<Period> periods) {
    Period year = reportingYear(wanted);
    Period midYear = PeriodText.parse("mid-" + year.start().getYear()).orElseThrow();
    if (periods.contains(midYear)) {
      return Optional.of(midYear);
    }
    return periods.stream()
        .filter(one -> one.kind() != Period.Kind.NOT_STATED)
        .filter(one -> one.within(year) || wanted.within(one))
        .findFirst();
  }

  private static Period reportingYear(Period period) {
    return Period.year(period.end().minusMonths(3).getYear());
  }
}
