package org.lscb.report.validation.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Unit;

/**
 * A number that a text could have meant.
 *
 * @param coordinate where it stands
 * @param address as it is written in the chapter that asks
 * @param exact unrounded
 * @param decimals how many are printed
 * @param latest whether it is of the latest recorded period
 * @param home whether it is the board's own
 * @param words what its label says
 * @param memberWords what the label of each of its members says
 */
record KnownValue(
    Coordinate coordinate,
    String address,
    BigDecimal exact,
    Unit unit,
    int decimals,
    boolean latest,
    boolean home,
    Set<String> words,
    List<Set<String>> memberWords) {

  /** As printed, without its unit. */
  BigDecimal printed() {
    return Rounding.round(exact, decimals);
  }

  /** As printed, with its unit. */
  String shown() {
    return NumberText.of(exact, unit, decimals);
  }

  static int decimals(Computed computed) {
    BigDecimal exact = computed.number().orElseThrow();
    boolean recorded = computed.how() == Computed.How.RECORDED;
    int given = Math.max(0, exact.stripTrailingZeros().scale());
    return recorded ? Math.max(computed.decimals(), Math.min(given, 3)) : computed.decimals();
  }
}
