package org.lscb.report.statistics.interval;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The interval of a count of events, such as the numerator of a rate. */
public final class PoissonLimits {

  private static final int EXACT_BELOW = 10;

  private PoissonLimits() {}

  /**
   * Exact below ten events, Byar's approximation from there on.
   *
   * <p>guidance: so the Office for Health Improvement and Disparities computes rates.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public static Interval of(BigDecimal count, Confidence confidence) {
    return count.compareTo(BigDecimal.valueOf(EXACT_BELOW)) < 0
        ? exact(count, confidence)
        : byar(count, confidence);
  }

  /**
   * Exact, by the chi-squared distribution.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public static Interval exact(BigDecimal count, Confidence confidence) {
    double x = notNegative(count);
    double lower =
        x == 0
            ? 0
            : ChiSquaredDistribution.of(2 * x).inverseCumulativeProbability(confidence.tail()) / 2;
    double upper =
        ChiSquaredDistribution.of(2 * x + 2).inverseCumulativeProbability(confidence.below()) / 2;
    return Interval.of(lower, upper);
  }

  /**
   * Byar's approximation; a lower limit below 0 is none.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public static Interval byar(BigDecimal count, Confidence confidence) {
    double x = notNegative(count);
    double z = confidence.z();
    double more = x + 1;
    double lower = x == 0 ? 0 : x * cube(1 - 1 / (9 * x) - z / (3 * Math.sqrt(x)));
    double upper = more * cube(1 - 1 / (9 * more) + z / (3 * Math.sqrt(more)));
    return new Interval(
        lower < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(lower)),
        BigDecimal.valueOf(upper));
  }

  private static double notNegative(BigDecimal count) {
    if (count.signum() < 0) {
      throw new IllegalArgumentException("a count of events is not negative: " + count);
    }
    return count.doubleValue();
  }

  private static double cube(double number) {
    return number * number * number;
  }
}
