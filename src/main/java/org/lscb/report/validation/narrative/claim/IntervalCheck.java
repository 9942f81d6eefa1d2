package org.lscb.report.validation.narrative.claim;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.NarrativeInline.Reference;
import org.lscb.report.statistics.Period;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.Range;
import org.lscb.report.validation.narrative.text.Sentences;
import org.lscb.report.validation.narrative.text.SpelledNumbers;

/**
 * Holds words such as "a year before" and "fourteen months earlier" to the dates of the two values
 * that the sentence compares: a value of the year between may never have been recorded.
 */
final class IntervalCheck {

  private static final double DAYS_A_MONTH = 365.25 / 12;

  private static final Pattern UNIT =
      Pattern.compile(
          "(?=[ymq])\\b(?<unit>year|month|quarter)s?\\b"
              + "(?<behind> (?:earlier|before|previously|ago)\\b(?! last\\b))?"
              // What happened a year before a birth is no earlier value.
              + "(?=\\s*(?:[.,;:)\uFFFC\u2013\u2014]|$|(?:and|or|but|when|while|which|was|were)\\b))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?<count>(?:the )?(?:previous|last)|\\d{1,3}|\\p{L}+(?:-\\p{L}+)?)[ -]$",
          Pattern.CASE_INSENSITIVE);

  /** As far as the words for a number reach. */
  private static final int LONGEST_COUNT = 25;

  private static final Pattern RIGHT_BEHIND = Pattern.compile("[ ,(]*(?:(?:in|from|on|than) )?");

  private final Bound.Finder values;
  private final Diagnostics diagnostics;

  IntervalCheck(Bound.Finder values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
  }

  /**
   * Words for a time.
   *
   * @param months how long it is
   * @param apart by how many months the dates may differ from it
   */
  private record Interval(Range range, double months, double apart) {}

  void check(Passage passage) {
    List<Interval> intervals = intervals(passage.text());
    List<Range> sentences = intervals.isEmpty() ? List.of() : Sentences.of(passage.text());
    for (int i = 0, end; i < intervals.size(); i = end) {
      int place = Range.firstBehind(sentences, intervals.get(i).range().start());
      Range sentence = sentences.get(Math.min(place, sentences.size() - 1));
      end = i + 1;
      while (end < intervals.size() && intervals.get(end).range().start() < sentence.end()) {
        end++;
      }
      check(passage, values.few(passage, sentence), intervals.subList(i, end));
    }
  }

  private void check(Passage passage, List<Bound> bound, List<Interval> intervals) {
    for (Interval one : intervals) {
      change(passage, one, bound)
          .or(() -> intervals.size() == 1 ? compared(bound) : Optional.empty())
          .ifPresent(step -> check(passage, one, step));
    }
  }

  private static List<Interval> intervals(String text) {
    List<Interval> intervals = new ArrayList<>();
    Matcher unit = UNIT.matcher(text);
    while (unit.find()) {
      int before = Math.max(0, unit.start() - LONGEST_COUNT);
      Matcher count = COUNT.matcher(text.substring(before, unit.start()));
      if (count.find()) {
        int months =
            switch (unit.group("unit").toLowerCase(Locale.ROOT)) {
              case "year" -> 12;
              case "quarter" -> 3;
              default -> 1;
            };
        Range range = new Range(before + count.start(), unit.end());
        times(count.group("count").toLowerCase(Locale.ROOT), unit.group("behind") != null)
            .ifPresent(
                times ->
                    intervals.add(
                        new Interval(range, months * times.doubleValue(), months > 1 ? 1 : 0.5)));
      }
    }
    return intervals;
  }

  private static Optional<BigDecimal> times(String count, boolean before) {
    if (count.endsWith("previous") || count.endsWith("last")) {
      return before ? Optional.empty() : Optional.of(BigDecimal.ONE);
    }
    if (!before) {
      return Optional.empty();
    }
    if (count.equals("a") || count.equals("the")) {
      return Optional.of(BigDecimal.ONE);
    }
    return Character.isDigit(count.charAt(0))
        ? Optional.of(new BigDecimal(count))
        : SpelledNumbers.number(count);
  }

  /** The step of a change that the words follow. */
  private Optional<Bound.Step> change(Passage passage, Interval interval, List<Bound> bound) {
    return bound.stream()
        .filter(one -> one.kind() == Reference.Kind.CHANGE)
        .filter(one -> one.index() < interval.range().start())
        .filter(
            one ->
                RIGHT_BEHIND
                    .matcher(passage.text().substring(one.index() + 1, interval.range().start()))
                    .matches())
        .findFirst()
        .flatMap(one -> one.step(values.calculator()));
  }

  /** The step between the only two values of one thing. */
  private static Optional<Bound.Step> compared(List<Bound> bound) {
    List<Bound.Step> steps = new ArrayList<>();
    for (int i = 0; i < bound.size(); i++) {
      for (Bound other : bound.subList(i + 1, bound.size())) {
        Bound one = bound.get(i);
        Period period = other.at().period();
        if (!one.at().period().equals(period) && one.at().at(period).equals(other.at())) {
          steps.add(
              one.at().period().compareTo(period) < 0
                  ? new Bound.Step(one.value(), other.value())
                  : new Bound.Step(other.value(), one.value()));
        }
      }
    }
    return steps.size() == 1 ? Optional.of(steps.get(0)) : Optional.empty();
  }

  private void check(Passage passage, Interval interval, Bound.Step step) {
    Period before = step.before().coordinate().period();
    Period now = step.now().coordinate().period();
    if (before.kind() == Period.Kind.NOT_STATED || now.kind() == Period.Kind.NOT_STATED) {
      return;
    }
    double months = ChronoUnit.DAYS.between(before.end(), now.end()) / DAYS_A_MONTH;
    if (Math.abs(months - interval.months()) > interval.apart()) {
      Range range = interval.range();
      long rounded = Math.round(months);
      diagnostics.report(
          Problem.AGAINST_INTERVAL,
          passage.at(range.start(), range.end()),
          passage.text().substring(range.start(), range.end()),
          values.label(step.now()),
          before.words(),
          now.words(),
          rounded + (rounded == 1 ? " month" : " months"));
    }
  }
}
