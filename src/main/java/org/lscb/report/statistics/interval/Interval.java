package org.lscb.report.statistics.interval;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * From where to where the true value may lie; in whatever unit its value has.
 *
 * @param lower empty where the method gives none
 */
public record Interval(Optional<BigDecimal> lower, BigDecimal upper) {

  /** Checks the order; throws {@link IllegalArgumentException} where the limits are exchanged. */
  public Interval {
    if (lower.filter(one -> one.compareTo(upper) > 0).isPresent()) {
      throw new IllegalArgumentException("from " + lower + " to " + upper);
    }
  }

  static Interval of(double lower, double upper) {
    return new Interval(Optional.of(BigDecimal.valueOf(lower)), BigDecimal.valueOf(upper));
  }

  /** The interval of so many times the value. */
  public Interval times(BigDecimal factor) {
    return new Interval(lower.map(factor::multiply), upper.multiply(factor));
  }

  /** Whether all of it lies above a number; never where its lower limit is not known. */
  public boolean above(BigDecimal number) {
    return lower.filter(one -> one.compareTo(number) > 0).isPresent();
  }

  /** Whether all of it lies below a number. */
  public boolean below(BigDecimal number) {
    return upper.compareTo(number) < 0;
  }
}
