package org.lscb.report.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Half up, away from zero, once. */
public final class Rounding {

  /** Enough digits that no quotient of counts is ever mistaken for a tie. */
  private static final MathContext EXACT_ENOUGH = new MathContext(40, RoundingMode.HALF_UP);

  private Rounding() {}

  /**
   * Rounds for publication.
   *
   * <p>guidance: the Department for Education rounds halves away from zero, never to even.
   *
   * @param decimals places after the point; negative for tens and hundreds
   */
  public static BigDecimal round(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    return decimals < 0 ? rounded.setScale(0) : rounded;
  }

  /**
   * A quotient that is not rounded for publication yet.
   *
   * @throws ArithmeticException if the divisor is 0
   */
  public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, EXACT_ENOUGH);
  }
}
