package org.lscb.report.statistics.interval;

import java.math.BigDecimal;

/**
 * The interval of a proportion, by Wilson's score method.
 *
 * <p>guidance: so the Office for Health Improvement and Disparities computes proportions.
 */
public final class ProportionLimits {

  private ProportionLimits() {}

  /**
   * The interval of {@code part ÷ whole}, between 0 and 1.
   *
   * @throws IllegalArgumentException if the part is negative or exceeds the whole, or the whole is
   *     not above 0
   */
  public static Interval of(BigDecimal part, BigDecimal whole, Confidence confidence) {
    if (whole.signum() <= 0) {
      throw new IllegalArgumentException("a whole is above 0, not " + whole);
    }
    if (part.signum() < 0 || part.compareTo(whole) > 0) {
      throw new IllegalArgumentException("a part is from 0 to its whole: " + part + " of " + whole);
    }
    if (confidence.level() == 1) {
      return Interval.of(0, 1);
    }
    double x = part.doubleValue();
    double n = whole.doubleValue();
    double squared = confidence.z() * confidence.z();
    double reach = confidence.z() * Math.sqrt(squared + 4 * x * (1 - x / n));
    double lower = (2 * x + squared - reach) / (2 * (n + squared));
    double upper = (2 * x + squared + reach) / (2 * (n + squared));
    return Interval.of(Math.max(0, lower), Math.min(1, upper));
  }
}
