package org.lscb.report.validation.narrative.number;

import java.math.BigDecimal;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Unit;

/**
 * A number that a text could have meant.
 *
 * @param order its place among all of the report
 * @param coordinate where it stands
 * @param exact unrounded
 * @param decimals how many are printed
 */
public record KnownValue(
    int order, Coordinate coordinate, BigDecimal exact, Unit unit, int decimals) {

  /** As printed, without its unit. */
  BigDecimal printed() {
    return Rounding.round(exact, decimals);
  }

  /** As printed, with its unit. */
  String shown() {
    return NumberText.of(exact, unit, decimals);
  }

  /** How many decimals of a number are printed: of a recorded one, as many as were given. */
  public static int decimals(Computed computed) {
    BigDecimal exact = computed.number().orElseThrow();
    boolean recorded = computed.how() == Computed.How.RECORDED;
    int given = Math.max(0, exact.stripTrailingZeros().scale());
    return recorded ? Math.max(computed.decimals(), Math.min(given, 3)) : computed.decimals();
  }
}
