package org.lscb.report.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.statistics.Period.Kind;

/** Periods as they are written and printed. */
public final class PeriodText {

  private static final Pattern YEAR = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4}-\\d{2}) Q([1-4])");
  private static final Pattern CALENDAR_YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern MID_YEAR = Pattern.compile("mid-(\\d{4})");
  private static final Pattern SCHOOL_YEAR =
      Pattern.compile("school year (\\d{4}-\\d{2})(?: to (\\d{4}-\\d{2}-\\d{2}))?");
  private static final Pattern ROLLING = Pattern.compile("12 months to (\\d{4}-\\d{2})");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SPAN = Pattern.compile("(\\S+) to (\\S+)");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final String NOT_STATED = "not stated";

  private PeriodText() {}

  /**
   * Reads a period.
   *
   * @return empty if the text is none; {@code 2018-20}, {@code 2018-13} and {@code 0219} are none
   */
  public static Optional<Period> parse(String text) {
    try {
      return Optional.ofNullable(read(text.strip())).filter(PeriodText::isOfOurTime);
    } catch (DateTimeException | IllegalArgumentException impossibleDay) {
      return Optional.empty();
    }
  }

  /** A year such as 0219 or 2918 is a slip, and no board has numbers of it. */
  private static boolean isOfOurTime(Period period) {
    return period.kind() == Kind.NOT_STATED
        || period.start().getYear() >= FIRST_YEAR && period.end().getYear() <= LAST_YEAR;
  }

  private static Period read(String text) {
    if (text.equals(NOT_STATED)) {
      return Period.notStated();
    }
    if (DATE.matcher(text).matches()) {
      return Period.snapshot(day(text));
    }
    Matcher matcher = YEAR.matcher(text);
    if (matcher.matches()) {
      return yearOrMonth(matcher);
    }
    matcher = QUARTER.matcher(text);
    if (matcher.matches()) {
      return quarter(matcher);
    }
    matcher = CALENDAR_YEAR.matcher(text);
    if (matcher.matches()) {
      int year = Integer.parseInt(matcher.group(1));
      return new Period(Kind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    matcher = MID_YEAR.matcher(text);
    if (matcher.matches()) {
      LocalDate day = LocalDate.of(Integer.parseInt(matcher.group(1)), 6, 30);
      return new Period(Kind.MID_YEAR, day, day);
    }
    return readLonger(text);
  }

  private static Period readLonger(String text) {
    Matcher matcher = SCHOOL_YEAR.matcher(text);
    if (matcher.matches()) {
      return schoolYear(matcher);
    }
    matcher = ROLLING.matcher(text);
    if (matcher.matches()) {
      YearMonth last = YearMonth.parse(matcher.group(1));
      return new Period(Kind.ROLLING_YEAR, last.minusMonths(11).atDay(1), last.atEndOfMonth());
    }
    matcher = SPAN.matcher(text);
    if (matcher.matches()) {
      return new Period(Kind.SPAN, edge(matcher.group(1), false), edge(matcher.group(2), true));
    }
    return null;
  }

  /** {@code 2018-19} is a year, {@code 2018-04} a month: they differ in the second number. */
  private static Period yearOrMonth(Matcher matcher) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    if (second == (first + 1) % 100) {
      return Period.year(first);
    }
    YearMonth month = YearMonth.of(first, second);
    return new Period(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  private static Period quarter(Matcher matcher) {
    Period year = read(matcher.group(1));
    if (year == null || year.kind() != Kind.YEAR) {
      return null;
    }
    return year.quarters().get(Integer.parseInt(matcher.group(2)) - 1);
  }

  private static Period schoolYear(Matcher matcher) {
    Period year = read(matcher.group(1));
    if (year == null || year.kind() != Kind.YEAR) {
      return null;
    }
    LocalDate start = year.start().withMonth(9);
    LocalDate end =
        matcher.group(2) == null ? start.plusYears(1).minusDays(1) : day(matcher.group(2));
    return new Period(Kind.SCHOOL_YEAR, start, end);
  }

  /** A day in the form of {@link #DATE}; spelled out, since Java's own way takes milliseconds. */
  private static LocalDate day(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static LocalDate edge(String text, boolean last) {
    if (DATE.matcher(text).matches()) {
      return day(text);
    }
    YearMonth month = YearMonth.parse(text);
    return last ? month.atEndOfMonth() : month.atDay(1);
  }

  static String written(Period period) {
    return switch (period.kind()) {
      case YEAR -> span(period);
      case QUARTER -> quarterYear(period) + " Q" + quarterNumber(period);
      case CALENDAR_YEAR -> String.valueOf(period.start().getYear());
      case MONTH -> YearMonth.from(period.start()).toString();
      case SNAPSHOT -> period.start().toString();
      case MID_YEAR -> "mid-" + period.start().getYear();
      case SCHOOL_YEAR -> "school year " + span(period) + partYear(period, period.end().toString());
      case ROLLING_YEAR -> "12 months to " + YearMonth.from(period.end());
      case SPAN -> period.start() + " to " + period.end();
      case NOT_STATED -> NOT_STATED;
    };
  }

  static String words(Period period) {
    return switch (period.kind()) {
      case YEAR, CALENDAR_YEAR, MID_YEAR -> written(period);
      case QUARTER -> quarterYear(period) + " quarter " + quarterNumber(period);
      case MONTH -> DateText.month(period.start());
      case SNAPSHOT -> DateText.day(period.start());
      case SCHOOL_YEAR ->
          "school year " + span(period) + partYear(period, DateText.day(period.end()));
      case ROLLING_YEAR -> "12 months to " + DateText.month(period.end());
      case SPAN ->
          wholeMonths(period)
              ? months(period)
              : DateText.day(period.start()) + " to " + DateText.day(period.end());
      case NOT_STATED -> "period not stated";
    };
  }

  /** The year is said once where it is one year. */
  private static String months(Period span) {
    String last = DateText.month(span.end());
    if (YearMonth.from(span.start()).equals(YearMonth.from(span.end()))) {
      return last;
    }
    boolean sameYear = span.start().getYear() == span.end().getYear();
    String first = DateText.month(span.start());
    return (sameYear ? first.substring(0, first.indexOf(' ')) : first) + " to " + last;
  }

  private static boolean wholeMonths(Period period) {
    return period.start().getDayOfMonth() == 1
        && period.end().equals(YearMonth.from(period.end()).atEndOfMonth());
  }

  private static String partYear(Period period, String end) {
    boolean whole = period.end().equals(period.start().plusYears(1).minusDays(1));
    return whole ? "" : " to " + end;
  }

  /** The two years that a reporting or school year touches, whole or in part. */
  private static String span(Period period) {
    return span(period.start().getYear());
  }

  private static String span(int start) {
    int end = (start + 1) % 100;
    return start + (end < 10 ? "-0" : "-") + end;
  }

  private static String quarterYear(Period period) {
    int year = period.start().getYear();
    return span(quarterNumber(period) == 4 ? year - 1 : year);
  }

  private static int quarterNumber(Period period) {
    int month = period.start().getMonthValue();
    return month == 1 ? 4 : (month - 1) / 3;
  }
}
