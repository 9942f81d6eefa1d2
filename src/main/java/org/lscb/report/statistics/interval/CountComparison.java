package org.lscb.report.statistics.interval;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * One count of events against another, each with its population: given how many there were in all,
 * the first is binomial if both rates are the same. Exact, two-sided.
 */
public final class CountComparison {

  private CountComparison() {}

  /**
   * Whether the first rate differs from the second. Without populations give 1 for both.
   *
   * @throws IllegalArgumentException if a count is negative or no whole number, or a population not
   *     above 0
   */
  public static Significance of(
      BigDecimal count, BigDecimal population, BigDecimal count2, BigDecimal population2) {
    if (population.signum() <= 0 || population2.signum() <= 0) {
      throw new IllegalArgumentException("populations are above 0");
    }
    int first = whole(count);
    int all = Math.addExact(first, whole(count2));
    double share = population.doubleValue() / population.add(population2).doubleValue();
    BinomialDistribution binomial = BinomialDistribution.of(all, share);
    double asMany = first == 0 ? 1 : binomial.survivalProbability(first - 1);
    double asFew = binomial.cumulativeProbability(first);
    if (asMany <= Confidence.OF_95.tail()) {
      return asMany <= Confidence.OF_99_8.tail()
          ? Significance.HIGHER_BEYOND_99_8
          : Significance.HIGHER_BEYOND_95;
    }
    if (asFew <= Confidence.OF_95.tail()) {
      return asFew <= Confidence.OF_99_8.tail()
          ? Significance.LOWER_BEYOND_99_8
          : Significance.LOWER_BEYOND_95;
    }
    return Significance.SIMILAR;
  }

  private static int whole(BigDecimal count) {
    try {
      int number = count.intValueExact();
      if (number >= 0) {
        return number;
      }
    } catch (ArithmeticException notWhole) {
      // Told below together with what is negative.
    }
    throw new IllegalArgumentException("a count is a whole number from 0, not " + count);
  }
}
