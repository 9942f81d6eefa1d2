package org.lscb.report.statistics.interval;

import java.math.BigDecimal;

/** Whether a value differs from another by more than chance alone would explain. */
public enum Significance {
  /** Higher, beyond three standard deviations. */
  HIGHER_BEYOND_99_8,
  /** Higher, beyond two standard deviations. */
  HIGHER_BEYOND_95,
  /** Chance alone would explain the difference. */
  SIMILAR,
  /** Lower, beyond two standard deviations. */
  LOWER_BEYOND_95,
  /** Lower, beyond three standard deviations. */
  LOWER_BEYOND_99_8;

  /**
   * A value, by its intervals, against a number that is taken as exact.
   *
   * @param at95 the value's interval at 95%
   * @param at998 the same at 99.8%
   */
  public static Significance of(Interval at95, Interval at998, BigDecimal number) {
    if (at998.above(number)) {
      return HIGHER_BEYOND_99_8;
    }
    if (at998.below(number)) {
      return LOWER_BEYOND_99_8;
    }
    if (at95.above(number)) {
      return HIGHER_BEYOND_95;
    }
    return at95.below(number) ? LOWER_BEYOND_95 : SIMILAR;
  }

  /** The other way round: a number against the limits of a funnel. */
  public static Significance within(Interval at95, Interval at998, BigDecimal number) {
    return of(at95, at998, number).reversed();
  }

  private Significance reversed() {
    return values()[values().length - 1 - ordinal()];
  }

  /** Whether it is higher or lower by more than chance alone would explain. */
  public boolean differs() {
    return this != SIMILAR;
  }
}
