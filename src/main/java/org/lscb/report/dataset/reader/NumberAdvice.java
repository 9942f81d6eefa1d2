package org.lscb.report.dataset.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what to write instead of something that is no number. */
final class NumberAdvice {

  private static final String DEFAULT =
      "write digits only, with a point for decimals; a word such as about may stand in front";
  private static final String UNKNOWN =
      "write x where the number is not known, z where it makes no sense, 0 for none";

  private static final Set<String> NOTHING =
      Set.of(
          "n/a", "na", "n.a.", "-", "--", "–", "—", "none", "nil", "null", "~", ":", ".", "..",
          "...", "?", "*", "unknown", "nan", ".nan", "#n/a", "#ref!", "#div/0!", "#value!",
          "#name?", "#num!", "#null!", "inf", ".inf", "-.inf", "+.inf", "x", "z");
  private static final Set<String> LATER = Set.of("tbc", "tba", "to follow", "to be confirmed");

  private static final String PLAIN = "(?:0|[1-9]\\d*)(?:\\.\\d+)?";

  /** What people write, and what to say; tried in order. */
  private static final List<Rule> RULES =
      List.of(
          rule(
              "[<≤]\\s*\\d+",
              found ->
                  "write the true number (small numbers are protected by the program), or c where"
                      + " your source has hidden it"),
          rule("[>≥]\\s*(" + PLAIN + ")", found -> "write: over " + found.group(1)),
          rule(
              "([£$€]?)(-?)\\s*[£$€]?\\s*(\\d{1,3}(?:[,' \\u2019]\\d{3})+(?:\\.\\d+)?)",
              found ->
                  "write it without "
                      + (found.group().matches(".*[£$€].*") ? "the sign and " : "")
                      + "separators: "
                      + found.group(2)
                      + found.group(3).replaceAll("[,' \\u2019]", "")),
          rule(
              "(\\d{1,3}(?:\\.\\d{3}){2,})",
              found -> "write it without separators: " + found.group(1).replace(".", "")),
          rule(
              "(-?)[£$€]\\s*(-?" + PLAIN + ")",
              found -> "write it without the sign: " + found.group(1) + found.group(2)),
          rule(
              "(-?" + PLAIN + ")\\s*(?:%|per ?cent|percent)",
              found -> "write it without the sign: " + found.group(1)),
          rule(
              "[£$€]?(" + PLAIN + ")\\s*(k|m|bn|thousand|million|billion)",
              found -> "write it in full: " + inFull(found)),
          rule("0+(\\d+)", found -> "write it without the leading zero: " + found.group(1)),
          rule("-?\\d{16,}(?:\\.\\d+)?", found -> "write at most 15 digits"),
          rule("\\+(" + PLAIN + ")", found -> "write it without the plus: " + found.group(1)),
          rule(
              "(-?)(\\.\\d+)",
              found -> "write a 0 in front: " + found.group(1) + "0" + found.group(2)),
          rule("(-?\\d+)\\.", found -> "write it without the point: " + found.group(1)),
          rule(
              "(-?\\d+),(\\d+)",
              found -> "write a point for decimals: " + found.group(1) + "." + found.group(2)),
          rule(
              "(?:c\\.?|ca\\.?|circa|approx\\.?|approximately|around|~|≈)\\s*(" + PLAIN + ")",
              found -> "write: about " + found.group(1)),
          rule("(" + PLAIN + ")\\?", found -> "write: about " + found.group(1)),
          rule(
              "(" + PLAIN + ")\\s*[-–—]\\s*(" + PLAIN + ")",
              found -> "write a span as: " + found.group(1) + " to " + found.group(2)),
          rule(
              "[−–](" + PLAIN + ")",
              found -> "write digits only, and a hyphen for minus: -" + found.group(1)),
          rule(
              "(" + PLAIN + ")\\s*(?:[*†‡¹²³]+|\\[\\w+\\]|\\(\\w+\\))",
              found ->
                  "write the number alone, "
                      + found.group(1)
                      + ", and say the rest in a \"note:\" below \"value:\""),
          rule("0x([0-9a-f]{1,12})", found -> digits(Long.parseLong(found.group(1), 16))),
          rule("0o([0-7]{1,15})", found -> digits(Long.parseLong(found.group(1), 8))),
          rule(
              "([+-]?\\d{1,9}(?:\\.\\d{1,9})?e[+-]?\\d)",
              found -> "write it in plain digits: " + plain(new BigDecimal(found.group(1)))),
          rule(
              "(\\d+(?:_\\d+)+)",
              found -> "write it in plain digits: " + found.group(1).replace("_", "")),
          rule(
              "\\d+(?::\\d+)+|[+-]?\\d+(?:\\.\\d+)?e[+-]?\\d+",
              found -> "write it in plain digits"),
          rule("([1-9]\\d{0,3})/([1-9]\\d{0,3})", NumberAdvice::quotient),
          rule(
              "\\$\\{.*\\}|\\{\\{.*\\}\\}|<[\\w -]+>|\\[[\\w -]+\\]|x{2,}",
              found -> "replace this placeholder by the number; " + UNKNOWN),
          rule("=.*", found -> "write the plain number that the formula gives"),
          rule(
              "([0-9oil]*\\d[0-9oil]*)",
              found ->
                  "write digits, not letters: "
                      + found.group(1).replace('o', '0').replace('i', '1').replace('l', '1')),
          rule(
              "(" + PLAIN + ")\\s*[a-z][a-z ]*",
              found -> "write the number alone: " + found.group(1)));

  private NumberAdvice() {}

  /** What people write, and what to say of it. */
  private record Rule(Pattern form, Function<MatchResult, String> advice) {}

  static String of(String text) {
    String plain = plain(text);
    if (!plain.equals(text) && plain.matches("-?" + PLAIN)) {
      return "write it in plain digits: " + plain;
    }
    if (NOTHING.contains(plain)) {
      return UNKNOWN;
    }
    if (LATER.contains(plain)) {
      return "write from whom and by when: \"awaited: police, 30 June\"";
    }
    Optional<String> words = NumberWords.digits(plain);
    if (words.isPresent()) {
      return "write it in digits: " + words.get();
    }
    for (Rule rule : RULES) {
      Matcher matcher = rule.form().matcher(plain);
      if (matcher.matches()) {
        return rule.advice().apply(matcher);
      }
    }
    return DEFAULT;
  }

  /** In lower case, with plain spaces and digits. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(one -> Character.isSpaceChar(one) ? ' ' : one)
        .map(one -> Character.isDigit(one) ? '0' + Character.digit(one, 10) : one)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static Rule rule(String form, Function<MatchResult, String> advice) {
    return new Rule(Pattern.compile(form), advice);
  }

  private static String inFull(MatchResult found) {
    int zeros =
        switch (found.group(2)) {
          case "k", "thousand" -> 3;
          case "m", "million" -> 6;
          default -> 9;
        };
    return plain(new BigDecimal(found.group(1)).movePointRight(zeros));
  }

  private static String quotient(MatchResult found) {
    BigDecimal whole = new BigDecimal(found.group(2));
    BigDecimal part = new BigDecimal(found.group(1));
    try {
      return "write a point for decimals: " + plain(part.divide(whole));
    } catch (ArithmeticException endless) {
      return "write it with a point for decimals, rounded";
    }
  }

  private static String digits(long number) {
    return "write it in plain digits: " + number;
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0
        ? stripped.setScale(0, java.math.RoundingMode.UNNECESSARY).toPlainString()
        : stripped.toPlainString();
  }
}
