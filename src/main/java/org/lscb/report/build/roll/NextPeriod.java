package org.lscb.report.build.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;

/** What follows in the next year on the periods of one year. */
final class NextPeriod {

  private static final int LONGEST_OF_ONE_YEAR = 370;

  private final Period year;

  /** Follows on a reporting year. */
  NextPeriod(Period year) {
    this.year = year;
  }

  /** A period of a list with the one that follows on it. */
  record Step(int index, String next) {}

  /** The same time a year later; what is counted since a day is counted since the same day. */
  static Period after(Period period) {
    if (period.kind() == Period.Kind.NOT_STATED) {
      return period;
    }
    boolean sinceThen =
        period.kind() == Period.Kind.SPAN
            && period.start().plusDays(LONGEST_OF_ONE_YEAR).isBefore(period.end());
    LocalDate start = sinceThen ? period.start() : period.start().plusYears(1);
    boolean monthEnd =
        period.end().equals(period.end().withDayOfMonth(period.end().lengthOfMonth()));
    LocalDate end = period.end().plusYears(1);
    // The end of February has no fixed day.
    return new Period(
        period.kind(), start, monthEnd ? end.withDayOfMonth(end.lengthOfMonth()) : end);
  }

  /** Whether a period is of the year; what is older stays as it is. */
  boolean isCurrent(Period period) {
    return period.kind() == Period.Kind.NOT_STATED
        || period.end().isAfter(year.end().minusYears(1));
  }

  /** What follows on each period of a series that is of the year. */
  List<Step> steps(List<String> series) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      Optional<Period> period = PeriodText.parse(series.get(i));
      if (period.isPresent() && isCurrent(period.get())) {
        String next = after(period.get()).toString();
        if (!series.contains(next)) {
          steps.add(new Step(i, next));
        }
      }
    }
    return steps;
  }

  /** Whether a series is of days of one year, such as meetings, which the next one has others. */
  boolean isOfDays(List<String> series) {
    return series.stream()
            .flatMap(one -> PeriodText.parse(one).stream())
            .filter(one -> one.kind() == Period.Kind.SNAPSHOT)
            .filter(one -> one.end().isAfter(year.end().minusYears(1)))
            .count()
        > 1;
  }
}
