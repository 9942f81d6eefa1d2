package org.lscb.report.statistics.interval;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Between which limits chance alone would keep an area that is like all others.
 *
 * <p>guidance: limits at 95% (two standard deviations) and 99.8% (three), as in Public Health
 * England's funnel plots.
 */
public final class FunnelLimits {

  /** Each halves how far off the limit may be. */
  private static final int STEPS = 40;

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
   * Of a rate: those rates whose events, counted in such a population, would just make as many as
   * the baseline expects significantly few or many. The other way round than {@link #ofExpected}.
   *
   * @param baseline the rate of all areas together, for each {@code per} of the population
   * @throws IllegalArgumentException if the baseline is negative or the population not above 0
   */
  public static Interval ofRate(
      BigDecimal baseline, BigDecimal population, BigDecimal per, Confidence confidence) {
    if (baseline.signum() < 0 || population.signum() <= 0) {
      throw new IllegalArgumentException(baseline + " for each " + per + " of " + population);
    }
    double people = population.doubleValue() / per.doubleValue();
    double expected = baseline.doubleValue() * people;
    double reach = confidence.z() * (Math.sqrt(expected) + confidence.z()) + 10;
    double few = few(expected, Math.max(0, expected - reach), confidence);
    double many = many(expected, expected + reach, confidence);
    return Interval.of(Math.min(few, expected) / people, Math.max(many, expected) / people);
  }

  // The fewest events whose exact upper limit reaches what is expected; none where none does.
  private static double few(double expected, double least, Confidence confidence) {
    double from = least;
    double to = expected;
    for (int step = 0; step < STEPS; step++) {
      double events = (from + to) / 2;
      if (share(2 * events + 2, 2 * expected) > confidence.below()) {
        from = events;
      } else {
        to = events;
      }
    }
    return from == least ? least : to;
  }

  // The most events whose exact lower limit keeps below what is expected.
  private static double many(double expected, double most, Confidence confidence) {
    double from = expected;
    double to = most;
    for (int step = 0; step < STEPS; step++) {
      double events = (from + to) / 2;
      if (events == 0 || share(2 * events, 2 * expected) > confidence.tail()) {
        from = events;
      } else {
        to = events;
      }
    }
    return to;
  }

  private static double share(double degrees, double below) {
    return ChiSquaredDistribution.of(degrees).cumulativeProbability(below);
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
