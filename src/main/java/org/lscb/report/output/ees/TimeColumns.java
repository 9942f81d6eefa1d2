package org.lscb.report.output.ees;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Period.Kind;

/**
 * When something was, as the open data standard says it.
 *
 * <p>guidance: years from April or September have six digits, such as 201819; calendar years and
 * months have four. A day stands in its month, for the standard knows no days.
 *
 * @param times times that may stand in one file
 * @param period the digits
 * @param identifier from the standard's closed list
 */
record TimeColumns(Times times, String period, String identifier) {

  /** Times that may stand together. */
  enum Times {
    FINANCIAL_YEARS(""),
    CALENDAR_YEARS("calendar years"),
    ACADEMIC_YEARS("school years"),
    HALF_YEARS("half-years"),
    QUARTERS("quarters"),
    MONTHS("months"),
    DAYS("days");

    private final String words;

    Times(String words) {
      this.words = words;
    }

    /** What tells the file apart; empty for reporting years. */
    String words() {
      return words;
    }
  }

  /** Empty for what the standard has no words for, such as the twelve months to January. */
  static Optional<TimeColumns> of(Period period) {
    if (period.kind() == Kind.NOT_STATED) {
      return Optional.empty();
    }
    LocalDate start = period.start();
    if (start.equals(period.end())) {
      return Optional.of(month(Times.DAYS, start));
    }
    if (start.getDayOfMonth() != 1
        || !period.end().equals(YearMonth.from(period.end()).atEndOfMonth())) {
      return Optional.empty();
    }
    long months = Period.year(start.getYear()).start().until(start).toTotalMonths();
    int into = Math.floorMod((int) months, 12);
    return switch ((int) start.until(period.end().plusDays(1)).toTotalMonths()) {
      case 1 -> Optional.of(month(Times.MONTHS, start));
      case 3 ->
          into % 3 == 0
              ? Optional.of(years(Times.QUARTERS, start, "Financial year Q" + (into / 3 + 1)))
              : Optional.empty();
      case 6 -> half(start, into);
      case 12 -> year(start, into);
      default -> Optional.empty();
    };
  }

  private static Optional<TimeColumns> half(LocalDate start, int into) {
    return switch (into) {
      case 0 -> Optional.of(years(Times.HALF_YEARS, start, "Part 1 (April to September)"));
      case 6 -> Optional.of(years(Times.HALF_YEARS, start, "Part 2 (October to March)"));
      default -> Optional.empty();
    };
  }

  private static Optional<TimeColumns> year(LocalDate start, int into) {
    return switch (into) {
      case 0 -> Optional.of(years(Times.FINANCIAL_YEARS, start, "Financial year"));
      case 5 -> Optional.of(years(Times.ACADEMIC_YEARS, start, "Academic year"));
      case 9 ->
          Optional.of(
              new TimeColumns(
                  Times.CALENDAR_YEARS, String.valueOf(start.getYear()), "Calendar year"));
      default -> Optional.empty();
    };
  }

  private static TimeColumns month(Times times, LocalDate day) {
    return new TimeColumns(
        times,
        String.valueOf(day.getYear()),
        day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK));
  }

  /** The last months of a reporting year lie in its second calendar year. */
  private static TimeColumns years(Times times, LocalDate start, String identifier) {
    int first = start.getMonthValue() < 4 ? start.getYear() - 1 : start.getYear();
    return new TimeColumns(
        times,
        String.format(Locale.ROOT, "%d%02d", first, Math.floorMod(first + 1, 100)),
        identifier);
  }
}
