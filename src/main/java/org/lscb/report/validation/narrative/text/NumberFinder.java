package org.lscb.report.validation.narrative.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  private NumberFinder() {}

  /** The numbers, in the order of the text; those in links are left out. */
  public static List<TypedNumber> find(Passage passage) {
    String text = NotData.blanked(passage.text());
    List<TypedNumber> numbers = new ArrayList<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      numbers.add(digits(digits, text));
    }
    Matcher fraction = SpelledNumbers.FRACTION.matcher(text);
    List<Range> fractions = new ArrayList<>();
    while (fraction.find()) {
      Range range = new Range(fraction.start(), fraction.end());
      fractions.add(range);
      BigDecimal percentage = SpelledNumbers.percentage(fraction);
      numbers.add(typed(range, percentage, 0, Sort.PERCENT, true, text));
    }
    Matcher spelled = SpelledNumbers.NUMBER.matcher(text);
    while (spelled.find()) {
      int at = spelled.start();
      BigDecimal number = SpelledNumbers.number(spelled);
      boolean fractional = fractions.stream().anyMatch(one -> one.holds(at));
      if (!fractional && number.compareTo(BigDecimal.ONE) > 0) {
        Matcher percent = PER_CENT.matcher(text).region(spelled.end(), text.length());
        Sort sort = percent.lookingAt() ? Sort.PERCENT : Sort.PLAIN;
        numbers.add(typed(new Range(at, spelled.end()), number, 0, sort, true, text));
      }
    }
    numbers.removeIf(one -> passage.linked(one.range().start()));
    numbers.sort(Comparator.comparingInt(one -> one.range().start()));
    return numbers;
  }

  private static TypedNumber digits(Matcher found, String text) {
    String part = found.group("part") == null ? "" : found.group("part");
    String whole = found.group("whole").replace(",", "");
    BigDecimal number = new BigDecimal(part.isEmpty() ? whole : whole + "." + part);
    int zeros = zeros(found.group("scale"));
    Sort sort =
        found.group("pound") != null
            ? Sort.POUNDS
            : found.group("percent") != null ? Sort.PERCENT : Sort.PLAIN;
    Range range = new Range(found.start(), found.end());
    return typed(range, number.scaleByPowerOfTen(zeros), part.length() - zeros, sort, false, text);
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

  private static TypedNumber typed(
      Range range, BigDecimal number, int decimals, Sort sort, boolean spelled, String text) {
    boolean hedged =
        HEDGE.matcher(text.substring(Math.max(0, range.start() - 20), range.start())).find();
    return new TypedNumber(range, number, decimals, sort, spelled, hedged);
  }
}
