package org.lscb.report.validation.narrative.text;

import java.math.BigDecimal;

/**
 * A number that stands in the text itself.
 *
 * @param range where
 * @param number what it is
 * @param decimals how many places it gives; negative where it is given in thousands or millions
 * @param sort what it is a number of
 * @param spelled whether it is a word
 * @param hedged whether "about" or the like stands before it
 */
public record TypedNumber(
    Range range, BigDecimal number, int decimals, Sort sort, boolean spelled, boolean hedged) {

  /** What a number is a number of. */
  public enum Sort {
    PLAIN,
    PERCENT,
    POUNDS
  }

  /** Whether it is so common that it says nothing by itself. */
  public boolean common() {
    return spelled && (decimals != 0 || isRound())
        || sort == Sort.PLAIN && decimals == 0 && number.compareTo(BigDecimal.valueOf(20)) < 0
        || sort == Sort.PERCENT && number.remainder(BigDecimal.valueOf(50)).signum() == 0;
  }

  /** Nobody writes out forty-three by chance, as forty may be. */
  private boolean isRound() {
    return number.scale() > 0
        || number.compareTo(BigDecimal.valueOf(20)) < 0
        || number.remainder(BigDecimal.TEN).signum() == 0;
  }
}
