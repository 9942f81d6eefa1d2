package org.lscb.report.validation.narrative.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.validation.narrative.text.TypedNumber.Sort;

/** Finds the numbers in a passage that a dataset might hold. */
public final class NumberFinder {

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/\u2013\u2011-])(?<pound>£)?"
              + "(?<whole>\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,12})(?:\\.(?<part>\\d{1,6}))?"
              + "(?:(?<percent>\\s?%| per ?cent\\b| percent\\b)"
              + "|(?<scale> ?(?:million|thousand|bn|m|k)\\b))?"
              + "(?![\\p{L}\\d/]|[-\u2011]\\p{L}|[.,]\\d)");

  private static final Pattern HEDGE =
      Pattern.compile(
          "(?:about|around|over|almost|nearly|roughly|some|approximately|more than|less than"
              + "|fewer than|up to|at least|just under|at most|under)\\s+(?:£)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PER_CENT = Pattern.compile(" ?per ?cent\\b");

  /** What may begin with each word. */
  private static final Map<String, Integer> WORDS = words();

  private final Passage passage;
  private final String text;
  private final Matcher digits;
  private final Matcher fraction;
  private final Matcher spelled;

  private NumberFinder(Passage passage, List<Anchor> anchors) {
    this.passage = passage;
    this.text = NotData.blanked(passage.text(), anchors);
    this.digits = DIGITS.matcher(text).useTransparentBounds(true);
    this.fraction = SpelledNumbers.FRACTION.matcher(text).useTransparentBounds(true);
    this.spelled = SpelledNumbers.NUMBER.matcher(text).useTransparentBounds(true);
  }

  /** The numbers, in the order of the text; those in links are left out. */
  public static List<TypedNumber> find(Passage passage) {
    List<Anchor> anchors = anchors(passage);
    return anchors.isEmpty() ? List.of() : new NumberFinder(passage, anchors).find(anchors);
  }

  /** Where numbers may stand; empty where there are none at all. */
  static List<Anchor> anchors(Passage passage) {
    return Anchor.in(passage.text(), WORDS, NotData.AT_DIGITS);
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = NotData.words();
    SpelledNumbers.addTo(words);
    return words;
  }

  private List<TypedNumber> find(List<Anchor> anchors) {
    List<TypedNumber> numbers = new ArrayList<>();
    int end = 0;
    for (Anchor anchor : anchors) {
      if (anchor.start() >= end) {
        Optional<TypedNumber> found = at(anchor, end);
        if (found.isPresent()) {
          end = found.get().range().end();
          if (!passage.linked(found.get().range().start())) {
            numbers.add(found.get());
          }
        }
      }
    }
    return numbers;
  }

  private Optional<TypedNumber> at(Anchor anchor, int from) {
    int start = anchor.start();
    if (anchor.begins(Anchor.DIGITS)) {
      boolean pounds = start > from && text.charAt(start - 1) == '£';
      return pounds && begins(digits, start - 1) || begins(digits, start)
          ? Optional.of(digits())
          : Optional.empty();
    }
    if (anchor.begins(Anchor.FRACTION) && begins(fraction, start)) {
      BigDecimal percentage = SpelledNumbers.percentage(fraction);
      return Optional.of(typed(fraction, percentage, 0, Sort.PERCENT, true));
    }
    return anchor.begins(Anchor.SPELLED) && begins(spelled, start)
        ? Optional.of(spelled()).filter(one -> one.number().compareTo(BigDecimal.ONE) > 0)
        : Optional.empty();
  }

  private boolean begins(Matcher form, int start) {
    return form.region(start, text.length()).lookingAt();
  }

  private TypedNumber digits() {
    String part = digits.group("part") == null ? "" : digits.group("part");
    String whole = digits.group("whole").replace(",", "");
    BigDecimal number = new BigDecimal(part.isEmpty() ? whole : whole + "." + part);
    int zeros = zeros(digits.group("scale"));
    Sort sort =
        digits.group("pound") != null
            ? Sort.POUNDS
            : digits.group("percent") != null ? Sort.PERCENT : Sort.PLAIN;
    return typed(digits, number.scaleByPowerOfTen(zeros), part.length() - zeros, sort, false);
  }

  private TypedNumber spelled() {
    Matcher percent = PER_CENT.matcher(text).region(spelled.end(), text.length());
    Sort sort = percent.lookingAt() ? Sort.PERCENT : Sort.PLAIN;
    return typed(spelled, SpelledNumbers.number(spelled), 0, sort, true);
  }

  private static int zeros(String scale) {
    if (scale == null) {
      return 0;
    }
    return switch (scale.strip().toLowerCase(Locale.ROOT)) {
      case "million", "m" -> 6;
      case "bn" -> 9;
      default -> 3;
    };
  }

  private TypedNumber typed(
      Matcher found, BigDecimal number, int decimals, Sort sort, boolean spelled) {
    Range range = new Range(found.start(), found.end());
    boolean hedged =
        HEDGE.matcher(text.substring(Math.max(0, range.start() - 20), range.start())).find();
    return new TypedNumber(range, number, decimals, sort, spelled, hedged);
  }
}
