package org.lscb.report.validation.narrative.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.narrative.NarrativeInline.Reference;
import org.lscb.report.statistics.Period;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;

/**
 * Holds a date or a year to the value that it is said of: it leads the clause, or stands right
 * behind the value. A text that was taken over from last year's report brings its dates along.
 */
final class DateCheck {

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d-])(?<year>(?:19|20)\\d\\d)(?:[-/\u2010-\u2013](?<second>(?:\\d\\d)?\\d\\d))?"
              + "(?![\\d\u2010-\u2013]|[-/]\\d|\\.\\d)");

  /** What makes of the year the time of what was counted, and not of what began then. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:(?:(?<at>at)|in|on|during|throughout)[ \u00A0]"
              + "(?:the (?:end of )?(?<what>(?:school|academic|financial|reporting|calendar) )?"
              + "(?:year )?)?"
              + "|(?<bracket>\\())"
              + "(?:(?:(?<day>\\d{1,2})[ \u00A0])?(?<month>January|February|March|April|May|June|July"
              + "|August|September|October|November|December)[ \u00A0])?$",
          Pattern.CASE_INSENSITIVE);

  /** As far as what stands before a year can reach. */
  private static final int LONGEST_BEFORE = 50;

  private static final Pattern LEADS = Pattern.compile("\\P{L}{0,9}+(?:and |but |then )?");

  private static final Pattern RIGHT_BEHIND = Pattern.compile("[ \u00A0()]*");

  private final Bound.Finder values;
  private final Diagnostics diagnostics;

  DateCheck(Bound.Finder values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
  }

  /** Some days. */
  private record Days(LocalDate first, LocalDate last) {

    boolean meet(Period period) {
      return period.kind() == Period.Kind.NOT_STATED
          || !period.end().isBefore(first) && !period.start().isAfter(last);
    }
  }

  /**
   * Where a text names some days.
   *
   * @param at whether they are said to be those at which was counted
   */
  private record Named(Range range, boolean at, Days days) {}

  void check(Passage passage, List<Range> clauses) {
    String text = passage.text();
    Matcher year = YEAR.matcher(text);
    Range clause = null;
    List<Bound> bound = List.of();
    while (year.find()) {
      int from = Math.max(0, year.start() - LONGEST_BEFORE);
      Matcher before = BEFORE.matcher(text.substring(from, year.start()));
      if (before.find()) {
        int bracket = before.group("bracket") == null ? 0 : 1;
        Range range = new Range(from + before.start() + bracket, year.end());
        boolean at = before.group("at") != null;
        Range around =
            clauses.get(Math.min(Range.firstBehind(clauses, range.start()), clauses.size() - 1));
        bound = around.equals(clause) ? bound : values.few(passage, around);
        clause = around;
        check(passage, around, bound, days(year, before).map(days -> new Named(range, at, days)));
      }
    }
  }

  private void check(Passage passage, Range clause, List<Bound> bound, Optional<Named> date) {
    date.ifPresent(
        named ->
            meant(passage, clause, named, bound).ifPresent(one -> report(passage, named, one)));
  }

  /** The value that a date is said of; one that leads may be said of any that follows. */
  private Optional<Bound> meant(Passage passage, Range clause, Named named, List<Bound> bound) {
    int date = named.range().start();
    Optional<Bound> before =
        bound.stream().filter(one -> one.index() < date).reduce((one, later) -> later);
    if (before.isPresent()) {
      String between = passage.text().substring(before.get().index() + 1, date);
      return before.filter(one -> named.at() || RIGHT_BEHIND.matcher(between).matches());
    }
    String leading = passage.text().substring(clause.start(), date);
    return LEADS.matcher(leading).matches() && bound.stream().noneMatch(one -> meets(named, one))
        ? bound.stream().findFirst()
        : Optional.empty();
  }

  private void report(Passage passage, Named named, Bound bound) {
    if (!meets(named, bound)) {
      Range range = named.range();
      diagnostics.report(
          Problem.AGAINST_DATE,
          passage.at(range.start(), range.end()),
          passage.text().substring(range.start(), range.end()),
          values.label(bound.value()),
          bound.at().period().words());
    }
  }

  private boolean meets(Named named, Bound bound) {
    return periods(bound).anyMatch(named.days()::meet);
  }

  /** Of what was computed from several, all; of a change, what it began with, too. */
  private Stream<Period> periods(Bound bound) {
    Stream<Computed> before =
        bound.kind() == Reference.Kind.CHANGE
            ? bound.step(values.calculator()).map(Bound.Step::before).stream()
            : Stream.empty();
    return Stream.concat(
            Stream.of(bound.value()), Stream.concat(bound.value().inputs().stream(), before))
        .map(one -> one.coordinate().period());
  }

  private static Optional<Days> days(Matcher year, Matcher before) {
    int first = Integer.parseInt(year.group("year"));
    String second = year.group("second");
    String month = before.group("month");
    if (month != null) {
      return second == null ? day(first, month, before.group("day")) : Optional.empty();
    }
    if (second == null) {
      // What stands alone in brackets behind a value may be anything.
      return before.group("bracket") == null
          ? Optional.of(new Days(LocalDate.of(first, 1, 1), LocalDate.of(first, 12, 31)))
          : Optional.empty();
    }
    int next = Integer.parseInt(second);
    String what = String.valueOf(before.group("what")).toLowerCase(Locale.ROOT);
    boolean school = what.startsWith("school") || what.startsWith("academic");
    LocalDate start = LocalDate.of(first, school ? 9 : 4, 1);
    return next == first + 1 || next == (first + 1) % 100
        ? Optional.of(new Days(start, start.plusYears(1).minusDays(1)))
        : Optional.empty();
  }

  private static Optional<Days> day(int year, String month, String day) {
    Month in = Month.valueOf(month.toUpperCase(Locale.ROOT));
    if (day == null) {
      LocalDate first = LocalDate.of(year, in, 1);
      return Optional.of(new Days(first, first.plusMonths(1).minusDays(1)));
    }
    try {
      LocalDate date = LocalDate.of(year, in, Integer.parseInt(day));
      return Optional.of(new Days(date, date));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
