package org.lscb.report.statistics.interval;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How sure an interval is.
 *
 * @param level the proportion of intervals, made in this way, that hold the true value; 0.9 to 1
 */
public record Confidence(double level) {

  /** The usual one. */
  public static final Confidence OF_95 = new Confidence(0.95);

  /** Of control charts and funnels: three standard deviations. */
  public static final Confidence OF_99_8 = new Confidence(0.998);

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Checks the level; throws {@link IllegalArgumentException} below 0.9 and above 1. */
  public Confidence {
    if (!(level >= 0.9 && level <= 1)) {
      throw new IllegalArgumentException("a confidence level is from 0.9 to 1, not " + level);
    }
  }

  /** Spelled out, as is the hash: the generated ones take a millisecond at their first call. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Confidence that && Double.compare(level, that.level) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(level);
  }

  /** What lies outside on one side: 0.025 for 95%. */
  double tail() {
    return (1 - level) / 2;
  }

  /** What lies below the upper limit: 0.975 for 95%. */
  double below() {
    return level + (1 - level) / 2;
  }

  /** The limit of a standard normal distribution: 1.96 for 95%; infinite for certainty. */
  double z() {
    return NORMAL.inverseCumulativeProbability(below());
  }
}
