package org.lscb.report.statistics.interval;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/** The interval of the mean of single values, by Student's t-distribution. */
public final class MeanLimits {

  private MeanLimits() {}

  /**
   * The interval of the mean.
   *
   * @throws IllegalArgumentException if there are fewer than two values: one says nothing of how
   *     they vary
   */
  public static Interval of(List<BigDecimal> values, Confidence confidence) {
    int n = values.size();
    if (n < 2) {
      throw new IllegalArgumentException("the interval of a mean needs two values, not " + n);
    }
    double mean = values.stream().mapToDouble(BigDecimal::doubleValue).sum() / n;
    double squares =
        values.stream().mapToDouble(one -> Math.pow(one.doubleValue() - mean, 2)).sum();
    double quantile = TDistribution.of(n - 1).inverseCumulativeProbability(confidence.below());
    double reach = quantile * Math.sqrt(squares / (n - 1) / n);
    return Interval.of(mean - reach, mean + reach);
  }
}
