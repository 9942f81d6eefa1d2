package org.lscb.report.statistics.interval;

import java.math.BigDecimal;

/**
 * Between which limits chance alone would keep an area that is like all others.
 *
 * <p>guidance: limits at 95% (two standard deviations) and 99.8% (three), as in Public Health
 * England's funnel plots.
 */
public final class FunnelLimits {

  private FunnelLimits() {}

  /**
   * Of a proportion: {@code b ± z√(b(1−b)/n)}, kept within 0 to 1.
   *
   * @param baseline the proportion of all areas together
   * @param size how many the area has
   * @throws IllegalArgumentException if the baseline is not within 0 to 1 or the size not above 0
   */
  public static Interval ofProportion(BigDecimal baseline, BigDecimal size, Confidence confidence) {
    double b = baseline.doubleValue();
    if (b < 0 || b > 1) {
      throw new IllegalArgumentException("a proportion is from 0 to 1, not " + baseline);
    }
    if (size.signum() <= 0) {
      throw new IllegalArgumentException("a size is above 0, not " + size);
    }
    double reach = confidence.z() * Math.sqrt(b * (1 - b) / size.doubleValue());
    return Interval.of(Math.max(0, b - reach), Math.min(1, b + reach));
  }

  /**
   * How many events may be expected so that as many as were observed are neither significantly few
   * nor many; for ratios of observed to expected, and for rates.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public static Interval ofExpected(BigDecimal observed, Confidence confidence) {
    return PoissonLimits.exact(observed, confidence);
  }
}
