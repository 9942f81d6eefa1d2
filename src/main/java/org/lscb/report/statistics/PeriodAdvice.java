package org.lscb.report.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how to write a period or date that was written in another way. */
public final class PeriodAdvice {

  private static final String FORMS =
      "write for example 2018-19, 2018-19 Q1, 2018, 2018-04, 2019-03-31, mid-2015, 12 months to"
          + " 2017-01, 2008-04-01 to 2017-03-31, or not stated";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

  private static final Pattern YEARS =
      Pattern.compile(
          "(?:fy|year|financial year|reporting year)?\\s*((?:20|19)?\\d{2})\\s*(?:[/–—‐‑−_.]|\\s*-\\s*|"
              + " to )\\s*((?:20|19)?\\d{2})");
  private static final Pattern QUARTER =
      Pattern.compile("(?:q|quarter )([1-4])[ ,]*(\\S+)|(\\S+?)[ ,-]*(?:q|quarter )([1-4])");
  private static final Pattern ANY_QUARTER = Pattern.compile(".*\\bq(?:uarter )?[05-9]");
  private static final Pattern BRITISH =
      Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{2,4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/. -](\\d{1,2})[/. -](\\d{1,2})");
  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?" + MONTH + ",?[ -](\\d{2,4})");
  private static final Pattern AMERICAN =
      Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern MONTH_IN_WORDS = Pattern.compile(MONTH + "[ ,-]*(\\d{2,4})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
  private static final Pattern TIME =
      Pattern.compile("[ t]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?$");
  private static final Pattern TWELVE_MONTHS =
      Pattern.compile("(?:the )?(?:year|12 months|twelve months) (?:to|ending|ended) (.+)");

  private PeriodAdvice() {}

  /** What to write instead of a text that is no period, in the words of a help. */
  public static String of(String text) {
    String plain = plain(text);
    return backwards(plain)
        .or(() -> noSuch(plain))
        .or(() -> meant(text).map(one -> "write " + one + twoYears(plain)))
        .orElse(FORMS);
  }

  /** A span from a later time to an earlier one. */
  private static Optional<String> backwards(String plain) {
    String[] ends = plain.split(" to ", -1);
    return ends.length == 2
            && PeriodText.parse(ends[0]).isPresent()
            && PeriodText.parse(ends[1] + " to " + ends[0]).isPresent()
        ? Optional.of("write the earlier time first: " + ends[1] + " to " + ends[0])
        : Optional.empty();
  }

  /** A day, month or quarter that does not exist. */
  private static Optional<String> noSuch(String plain) {
    Matcher date = YEAR_FIRST.matcher(plain);
    if (date.matches() && (number(date, 2) < 1 || number(date, 2) > 12)) {
      return Optional.of(
          "write year, month and day, such as 2019-03-31; there is no month " + number(date, 2));
    }
    if (date.matches() && PeriodText.parse(plain).isEmpty() && isPast(date)) {
      int last = YearMonth.of(number(date, 1), number(date, 2)).lengthOfMonth();
      return Optional.of(
          "write a day that there is; the last of this month is "
              + LocalDate.of(number(date, 1), number(date, 2), last));
    }
    Matcher quarter = ANY_QUARTER.matcher(plain);
    return quarter.matches()
        ? Optional.of("write one of the four quarters of a reporting year, such as 2018-19 Q1")
        : Optional.empty();
  }

  private static boolean isPast(Matcher date) {
    return number(date, 3) > YearMonth.of(number(date, 1), number(date, 2)).lengthOfMonth();
  }

  /** The date that was meant, as 2019-03-31; empty when the text is not like one. */
  public static Optional<String> date(String text) {
    return dates(plain(text));
  }

  /** The period that was meant; empty when the text is not like one. */
  public static Optional<String> meant(String text) {
    String plain = plain(text);
    Matcher twelve = TWELVE_MONTHS.matcher(plain);
    if (twelve.matches()) {
      return dates(twelve.group(1))
          .or(() -> months(twelve.group(1)))
          .or(() -> Optional.of(twelve.group(1)))
          .map(end -> "12 months to " + end.substring(0, Math.min(7, end.length())))
          .filter(one -> PeriodText.parse(one).isPresent());
    }
    return years(plain)
        .or(() -> quarter(plain))
        .or(() -> dates(plain))
        .or(() -> months(plain))
        .or(() -> spreadsheetDay(plain))
        .filter(one -> PeriodText.parse(one).isPresent());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  private static Optional<String> years(String plain) {
    String bare = plain.replaceFirst("^(fy|financial year|reporting year|year) ?", "");
    if (!bare.equals(plain) && PeriodText.parse(bare).isPresent()) {
      return Optional.of(bare);
    }
    Matcher years = YEARS.matcher(plain);
    if (!years.matches()) {
      return Optional.empty();
    }
    int first = year(years.group(1));
    int second = year(years.group(2));
    // Of two years that do not follow one another, the first is taken as meant.
    return second > first && second - first <= 2
        ? Optional.of(Period.year(first).toString())
        : Optional.empty();
  }

  /** Where the years are two apart, both may have been meant: only the author knows. */
  private static String twoYears(String plain) {
    Matcher years = YEARS.matcher(plain);
    if (!years.matches() || year(years.group(2)) - year(years.group(1)) != 2) {
      return "";
    }
    Period first = Period.year(year(years.group(1)));
    return ", or %s to %s where two years are meant"
        .formatted(first.start(), Period.year(first.start().getYear() + 1).end());
  }

  private static Optional<String> quarter(String plain) {
    Matcher quarter = QUARTER.matcher(plain);
    if (!quarter.matches()) {
      return Optional.empty();
    }
    String number = quarter.group(1) == null ? quarter.group(4) : quarter.group(1);
    String year = quarter.group(1) == null ? quarter.group(3) : quarter.group(2);
    Optional<String> right = PeriodText.parse(year).isPresent() ? Optional.of(year) : years(year);
    return right.map(one -> one + " Q" + number);
  }

  /** Spreadsheets count the days from the end of 1899; here those from 2000 to 2049. */
  private static Optional<String> spreadsheetDay(String plain) {
    return Optional.of(plain)
        .filter(one -> one.matches("\\d{5}"))
        .map(one -> LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(one)))
        .filter(one -> one.getYear() >= 2000 && one.getYear() < 2050)
        .map(LocalDate::toString);
  }

  private static Optional<String> dates(String text) {
    String plain = TIME.matcher(text).replaceFirst("");
    Matcher british = BRITISH.matcher(plain);
    if (british.matches()) {
      return day(year(british.group(3)), number(british, 2), number(british, 1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(plain);
    if (yearFirst.matches()) {
      return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
    }
    Matcher words = DAY_IN_WORDS.matcher(plain);
    if (words.matches()) {
      return day(year(words.group(3)), month(words.group(2)), number(words, 1));
    }
    Matcher american = AMERICAN.matcher(plain);
    return american.matches()
        ? day(number(american, 3), month(american.group(1)), number(american, 2))
        : Optional.empty();
  }

  /** The day, or the month's last one where the month has no such day. */
  private static Optional<String> day(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    int last = YearMonth.of(year, month).lengthOfMonth();
    return Optional.of(LocalDate.of(year, month, Math.min(day, last)).toString());
  }

  private static Optional<String> months(String plain) {
    Matcher words = MONTH_IN_WORDS.matcher(plain);
    if (words.matches()) {
      return Optional.of(YearMonth.of(year(words.group(2)), month(words.group(1))).toString());
    }
    Matcher first = MONTH_FIRST.matcher(plain);
    return first.matches() && number(first, 1) >= 1 && number(first, 1) <= 12
        ? Optional.of(YearMonth.of(number(first, 2), number(first, 1)).toString())
        : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.indexOf(name) + 1;
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return year < 100 ? 2000 + year : year;
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
