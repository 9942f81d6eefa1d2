package org.lscb.report.validation.mistake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Rounding;

/** Does a number, rounded as the stated one is, give the stated one? */
final class Fit {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Fit() {}

  static boolean fits(BigDecimal number, BigDecimal stated) {
    return rounded(number, Math.max(0, stated.scale())).compareTo(stated) == 0;
  }

  /** Fits but for the sign: a fall is often stated without its minus. */
  static boolean fitsAsSize(BigDecimal number, BigDecimal stated) {
    return fits(number.abs(), stated.abs());
  }

  /** Whether a positive number, its further decimals left out, is the stated one. */
  static boolean cutOff(BigDecimal number, BigDecimal stated) {
    int decimals = Math.max(0, stated.scale());
    return decimals > 0 && number.setScale(decimals, RoundingMode.DOWN).compareTo(stated) == 0;
  }

  static BigDecimal rounded(BigDecimal number, int decimals) {
    return Rounding.round(number, decimals);
  }

  /** What a quotient is multiplied by; empty for what is no quotient of two values. */
  static Optional<BigDecimal> factor(Computed value) {
    boolean quotient =
        value.coordinate().subject() instanceof IndicatorDefinition
            && value.how() == Computed.How.INDICATOR
            && value.inputs().size() == 2;
    if (!quotient) {
      return Optional.empty();
    }
    IndicatorDefinition indicator = (IndicatorDefinition) value.coordinate().subject();
    return switch (indicator.kind()) {
      case RATE -> Optional.of(indicator.per());
      case SHARE, CONVERSION, PERCENTAGE -> Optional.of(HUNDRED);
      case MEAN, RATIO -> Optional.of(BigDecimal.ONE);
      case REMAINDER, DIFFERENCE, CHANGE, TOTAL, OCCURRENCES -> Optional.empty();
    };
  }

  /** Whether a part of a base, multiplied, fits. */
  static boolean fits(BigDecimal part, BigDecimal base, BigDecimal factor, BigDecimal stated) {
    return base.signum() != 0 && fits(Rounding.divide(part.multiply(factor), base), stated);
  }
}
