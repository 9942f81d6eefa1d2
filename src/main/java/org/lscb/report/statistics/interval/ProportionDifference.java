package org.lscb.report.statistics.interval;

import java.math.BigDecimal;

/**
 * One proportion against another of other people: Newcombe's hybrid score method.
 *
 * <p>guidance: whether two intervals overlap is no test of whether their values differ.
 */
public final class ProportionDifference {

  private ProportionDifference() {}

  /**
   * The interval of the first proportion minus the second.
   *
   * @throws IllegalArgumentException as {@link ProportionLimits#of}
   */
  public static Interval interval(
      BigDecimal part, BigDecimal whole, BigDecimal part2, BigDecimal whole2, Confidence level) {
    double p = part.doubleValue() / whole.doubleValue();
    double q = part2.doubleValue() / whole2.doubleValue();
    Interval one = ProportionLimits.of(part, whole, level);
    Interval two = ProportionLimits.of(part2, whole2, level);
    double down = Math.hypot(p - lower(one), upper(two) - q);
    double up = Math.hypot(upper(one) - p, q - lower(two));
    return Interval.of(p - q - down, p - q + up);
  }

  /** Whether the first proportion differs from the second; throws as the interval does. */
  public static Significance of(
      BigDecimal part, BigDecimal whole, BigDecimal part2, BigDecimal whole2) {
    return Significance.of(
        interval(part, whole, part2, whole2, Confidence.OF_95),
        interval(part, whole, part2, whole2, Confidence.OF_99_8),
        BigDecimal.ZERO);
  }

  private static double lower(Interval interval) {
    return interval.lower().orElseThrow().doubleValue();
  }

  private static double upper(Interval interval) {
    return interval.upper().doubleValue();
  }
}
