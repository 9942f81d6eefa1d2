package org.lscb.report.validation.narrative.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.statistics.Unit;
import org.lscb.report.validation.narrative.text.TypedNumber;

/** Tells whether a typed number is a value, or a value gone wrong on its way into the text. */
final class Nearness {

  private Nearness() {}

  /** Whether the number is the value, with as many places as it was typed with. */
  static boolean same(TypedNumber typed, KnownValue value) {
    if (typed.spelled() && typed.number().scale() > 0) {
      return value.exact().subtract(typed.number()).abs().compareTo(new BigDecimal("0.5")) < 0;
    }
    int decimals = typed.decimals();
    BigDecimal rounded = value.exact().setScale(decimals, RoundingMode.HALF_UP);
    return rounded.compareTo(typed.number()) == 0;
  }

  /** How a value may have become the number, in words. */
  static Optional<String> of(TypedNumber typed, KnownValue value) {
    BigDecimal number = typed.number();
    int decimals = Math.max(0, typed.decimals());
    if (decimals <= value.decimals()
        && value.unit() != Unit.COUNT
        && value.exact().scale() > decimals) {
      if (value.exact().setScale(decimals, RoundingMode.DOWN).compareTo(number) == 0) {
        return Optional.of("the decimals are cut off instead of rounded");
      }
      if (value.exact().setScale(decimals, RoundingMode.UP).compareTo(number) == 0) {
        return Optional.of("it is rounded up instead of to the nearest");
      }
    }
    boolean whole = decimals == 0 && value.printed().stripTrailingZeros().scale() <= 0;
    return whole && exchanged(typed).contains(value.printed().setScale(0))
        ? Optional.of("two digits are exchanged")
        : Optional.empty();
  }

  /** A whole number with any two neighbouring digits exchanged; none of any other number. */
  static List<BigDecimal> exchanged(TypedNumber typed) {
    List<BigDecimal> all = new ArrayList<>();
    char[] digits =
        typed.decimals() > 0 ? new char[0] : typed.number().toBigInteger().toString().toCharArray();
    for (int i = 0; i + 1 < digits.length; i++) {
      char first = digits[i];
      char second = digits[i + 1];
      if (first != second && (i > 0 || second != '0')) {
        digits[i] = second;
        digits[i + 1] = first;
        all.add(new BigDecimal(digits));
        digits[i] = first;
        digits[i + 1] = second;
      }
    }
    return all;
  }
}
