package org.lscb.report.accessibility.inference;

/**
 * A sum of unknowns, each times a whole number, that lies between two bounds.
 *
 * @param unknowns their places, ascending
 * @param times none of them 0
 * @param least the lower bound; {@link Long#MIN_VALUE} for none
 * @param most the upper bound; {@link Long#MAX_VALUE} for none
 */
public record Row(int[] unknowns, long[] times, long least, long most) {

  /** The same relation in the smallest numbers that say it of whole unknowns. */
  Row reduced() {
    long common = 0;
    for (long one : times) {
      common = Fraction.divisor(one, common);
    }
    if (common <= 1) {
      return this;
    }
    long[] smaller = new long[times.length];
    for (int i = 0; i < smaller.length; i++) {
      smaller[i] = times[i] / common;
    }
    return new Row(
        unknowns,
        smaller,
        least == Long.MIN_VALUE ? least : -Math.floorDiv(-least, common),
        most == Long.MAX_VALUE ? most : Math.floorDiv(most, common));
  }
}
