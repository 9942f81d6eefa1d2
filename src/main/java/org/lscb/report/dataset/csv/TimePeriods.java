package org.lscb.report.dataset.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;

/**
 * The columns {@code time_period} and {@code time_identifier}.
 *
 * <p>guidance: four digits are a year, six digits (201819) two consecutive years.
 */
public final class TimePeriods {

  /** Instead of a day: the population estimates of 30 June. */
  public static final String MID_YEAR = "mid-year";

  private static final Pattern DAY = Pattern.compile("([1-9]|[12]\\d|3[01]) ([A-Z][a-z]+)");
  private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)?");
  private static final Pattern QUARTER = Pattern.compile("financial year q([1-4])");

  private final Optional<String> day;

  private TimePeriods(Optional<String> day) {
    this.day = day;
  }

  /**
   * Reads the times of a file.
   *
   * @param day at which was counted in each year, such as {@code 31 March}, or {@link #MID_YEAR};
   *     empty where the years themselves are meant
   * @return empty where the day is none
   */
  public static Optional<TimePeriods> of(Optional<String> day) {
    boolean known =
        day.isEmpty()
            || day.get().equals(MID_YEAR)
            || snapshot(2020, Optional.empty(), day.get()).isPresent();
    return known ? Optional.of(new TimePeriods(day)) : Optional.empty();
  }

  /** The period of a row, or empty where its two columns do not make one. */
  public Optional<Period> read(String timePeriod, String timeIdentifier) {
    Matcher digits = DIGITS.matcher(timePeriod.strip());
    if (!digits.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(digits.group(1));
    Optional<String> second = Optional.ofNullable(digits.group(2));
    if (second.filter(one -> Integer.parseInt(one) != (year + 1) % 100).isPresent()) {
      return Optional.empty();
    }
    if (day.isPresent()) {
      return day.get().equals(MID_YEAR)
          ? PeriodText.parse("mid-" + year)
          : snapshot(year, second, day.get()).map(Period::snapshot);
    }
    return period(year, second, timeIdentifier.strip().toLowerCase(Locale.ROOT));
  }

  private static Optional<Period> period(int year, Optional<String> second, String identifier) {
    Matcher quarter = QUARTER.matcher(identifier);
    if (second.isPresent()) {
      String years = year + "-" + second.get();
      if (quarter.matches()) {
        return PeriodText.parse(years + " Q" + quarter.group(1));
      }
      return identifier.equals("academic year")
          ? PeriodText.parse("school year " + years)
          : PeriodText.parse(years).filter(one -> isYear(identifier));
    }
    return month(identifier)
        .map(month -> PeriodText.parse(String.format(Locale.ROOT, "%d-%02d", year, month)))
        .orElseGet(() -> PeriodText.parse(String.valueOf(year)).filter(one -> isYear(identifier)));
  }

  private static boolean isYear(String identifier) {
    return identifier.endsWith(" year");
  }

  private static Optional<Integer> month(String name) {
    for (Month month : Month.values()) {
      if (month.name().equalsIgnoreCase(name)) {
        return Optional.of(month.getValue());
      }
    }
    return Optional.empty();
  }

  /** Of two years, the first has the days from April on. */
  private static Optional<LocalDate> snapshot(int year, Optional<String> second, String day) {
    Matcher matcher = DAY.matcher(day);
    Optional<Integer> month = matcher.matches() ? month(matcher.group(2)) : Optional.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int in = second.isPresent() && month.get() < Month.APRIL.getValue() ? year + 1 : year;
    try {
      return Optional.of(LocalDate.of(in, month.get(), Integer.parseInt(matcher.group(1))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
