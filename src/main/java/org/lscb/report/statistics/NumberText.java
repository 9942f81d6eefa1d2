package org.lscb.report.statistics;

import java.math.BigDecimal;
import java.util.List;

/** Numbers as they are printed in England. */
public final class NumberText {

  private static final char MINUS = '\u2212';
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private NumberText() {}

  /**
   * A rounded number with its unit: {@code 1,429}, {@code 40.2}, {@code 14%}, {@code −£1,200}.
   *
   * @param decimals how many are printed, zeros included
   */
  public static String of(BigDecimal number, Unit unit, int decimals) {
    BigDecimal rounded = Rounding.round(number, decimals);
    String sign = rounded.signum() < 0 ? String.valueOf(MINUS) : "";
    String digits = digits(rounded.abs(), decimals);
    return switch (unit) {
      case PERCENT -> sign + digits + "%";
      case RATIO -> sign + digits + " to 1";
      case POUNDS -> sign + "£" + digits;
      default -> sign + digits;
    };
  }

  private static String digits(BigDecimal number, int decimals) {
    // Java's own formatter reads the customs of all countries first.
    StringBuilder digits =
        new StringBuilder(number.setScale(Math.max(0, decimals)).toPlainString());
    int point = digits.indexOf(".");
    for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  /** A whole number up to twenty as a word, any other in digits. */
  public static String words(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() <= 0
        && plain.signum() >= 0
        && plain.compareTo(BigDecimal.valueOf(SMALL.size() - 1L)) <= 0) {
      return SMALL.get(plain.intValue());
    }
    return of(plain, Unit.COUNT, Math.max(0, plain.scale()));
  }
}
