package org.lscb.report.validation.narrative.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that are written as words. */
public final class SpelledNumbers {

  private static final List<String> SMALL =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .concat(" fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final List<String> FRACTIONS = List.of("half", "a", "one", "two", "three");
  private static final List<String> PARTS =
      List.of("half single third thirds quarter quarters fifth fifths tenth tenths".split(" "));
  private static final String DIGIT = "one|two|three|four|five|six|seven|eight|nine";

  /** From one to ninety-nine; without groups. */
  static final String UNDER_HUNDRED =
      "(?:(?:"
          + String.join("|", TENS)
          + ")(?:[- ](?:"
          + DIGIT
          + "))?|"
          + String.join("|", SMALL.subList(1, SMALL.size()))
          + ")";

  /** A whole number as a word; "one" alone and "a hundred" say too little. */
  static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:(?<hundreds>"
              + DIGIT
              + ") hundred(?: and)?(?: (?<rest>"
              + UNDER_HUNDRED
              + "))?|(?<under>"
              + UNDER_HUNDRED
              + "))(?![\\p{L}\\d]|-\\p{L})",
          Pattern.CASE_INSENSITIVE);

  /** A fraction that a percentage could be. */
  static final Pattern FRACTION =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:(?<half>half of)"
              + "|(?<some>a|one|two|three)[- ](?<part>thirds?|quarters?|fifths?|tenths?) of)\\b",
          Pattern.CASE_INSENSITIVE);

  private SpelledNumbers() {}

  /** Adds the words that numbers and fractions are made of, with their bits of {@link Anchor}. */
  static void addTo(Map<String, Integer> words) {
    add(SMALL.subList(1, SMALL.size()), Anchor.SPELLED, words);
    add(TENS, Anchor.SPELLED, words);
    add(FRACTIONS, Anchor.FRACTION, words);
    add(PARTS, Anchor.PART, words);
  }

  private static void add(List<String> more, int bit, Map<String, Integer> words) {
    for (String word : more) {
      words.put(word, words.getOrDefault(word, 0) | bit);
    }
  }

  /** The number that a word means, such as {@code twenty-one}. */
  public static Optional<BigDecimal> number(String words) {
    Matcher form = NUMBER.matcher(words);
    return form.matches() ? Optional.of(number(form)) : Optional.empty();
  }

  static BigDecimal number(Matcher found) {
    if (found.group("under") != null) {
      return BigDecimal.valueOf(underHundred(found.group("under")));
    }
    int rest = found.group("rest") == null ? 0 : underHundred(found.group("rest"));
    return BigDecimal.valueOf(100L * underHundred(found.group("hundreds")) + rest);
  }

  /** The percentage that a fraction is, to two places. */
  static BigDecimal percentage(Matcher found) {
    if (found.group("half") != null) {
      return BigDecimal.valueOf(50);
    }
    String some = found.group("some").toLowerCase(Locale.ROOT);
    int times = some.equals("a") ? 1 : SMALL.indexOf(some);
    int parts =
        switch (found.group("part").toLowerCase(Locale.ROOT).charAt(0)) {
          case 'q' -> 4;
          case 'f' -> 5;
          default -> found.group("part").toLowerCase(Locale.ROOT).startsWith("te") ? 10 : 3;
        };
    return new BigDecimal(times * 100).divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP);
  }

  private static int underHundred(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (SMALL.contains(lower)) {
      return SMALL.indexOf(lower);
    }
    String[] parts = lower.split("[- ]");
    int tens = 20 + 10 * TENS.indexOf(parts[0]);
    return parts.length == 1 ? tens : tens + SMALL.indexOf(parts[1]);
  }
}
