package org.lscb.report.build.importing.level;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;

/** Reads a time as spreadsheets write it: {@code 2024/25}, {@code Q1 2024-25}, {@code Mar-25}. */
public final class PeriodLabel {

  private static final Pattern TWO_YEARS =
      Pattern.compile("((?:19|20)\\d\\d) ?(?:[-/–]|to) ?(?:(?:19|20))?(\\d\\d)");
  private static final Pattern SIX_DIGITS = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)");
  private static final Pattern QUARTER =
      Pattern.compile("(?i)(?:(.+?),? (?:Q|quarter )([1-4])|(?:Q|quarter )([1-4]),? (.+))");

  /** Booking systems say the hour too. */
  private static final Pattern TIME =
      Pattern.compile("(?i)(?<=\\d)[ T]\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?$");

  private static final List<DateTimeFormatter> DAYS =
      List.of(of("d/M/uuuu"), of("d/M/uu"), of("d MMMM uuuu"), of("d MMM uuuu"), of("d-MMM-uuuu"));
  private static final List<DateTimeFormatter> MONTHS =
      List.of(of("MMMM uuuu"), of("MMM uuuu"), of("MMM-uu"), of("MMM uu"), of("MMM-uuuu"));

  private PeriodLabel() {}

  private static DateTimeFormatter of(String form) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(form)
        .toFormatter(Locale.ENGLISH);
  }

  /** The period, or empty where the words are none. */
  public static Optional<Period> read(String words) {
    String line = words.strip().replaceAll("\\s+", " ").replaceFirst("^Mid-", "mid-");
    String plain = TIME.matcher(line).replaceFirst("");
    Optional<Period> written = PeriodText.parse(plain).or(() -> twoYears(plain));
    if (written.isPresent()) {
      return written;
    }
    Matcher quarter = QUARTER.matcher(plain);
    if (quarter.matches()) {
      String year = quarter.group(1) == null ? quarter.group(4) : quarter.group(1);
      String number = quarter.group(2) == null ? quarter.group(3) : quarter.group(2);
      return twoYears(year).flatMap(one -> PeriodText.parse(one + " Q" + number));
    }
    return day(plain).map(Period::snapshot).or(() -> month(plain));
  }

  private static Optional<Period> twoYears(String words) {
    Matcher matcher = TWO_YEARS.matcher(words);
    Matcher digits = SIX_DIGITS.matcher(words);
    Matcher found = matcher.matches() ? matcher : digits.matches() ? digits : null;
    return found == null
        ? Optional.empty()
        : PeriodText.parse(found.group(1) + "-" + found.group(2))
            .filter(one -> one.kind() == Period.Kind.YEAR);
  }

  private static Optional<LocalDate> day(String words) {
    for (DateTimeFormatter form : DAYS) {
      try {
        return Optional.of(LocalDate.parse(words, form));
      } catch (DateTimeParseException other) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> month(String words) {
    for (DateTimeFormatter form : MONTHS) {
      try {
        return PeriodText.parse(YearMonth.parse(words, form).toString());
      } catch (DateTimeParseException other) {
        continue;
      }
    }
    return Optional.empty();
  }
}
