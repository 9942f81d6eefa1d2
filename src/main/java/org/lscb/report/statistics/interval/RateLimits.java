package org.lscb.report.statistics.interval;

import java.math.BigDecimal;
import org.lscb.report.statistics.Rounding;

/** The interval of a rate: of its count, for each so many of its population. */
public final class RateLimits {

  private RateLimits() {}

  /**
   * The interval of {@code count ÷ population × per}. The population is taken as exact. There may
   * be more events than people.
   *
   * @throws IllegalArgumentException if the count is negative or the population not above 0
   */
  public static Interval of(
      BigDecimal count, BigDecimal population, BigDecimal per, Confidence confidence) {
    if (population.signum() <= 0) {
      throw new IllegalArgumentException("a population is above 0, not " + population);
    }
    return PoissonLimits.of(count, confidence).times(Rounding.divide(per, population));
  }
}
