package org.lscb.report.validation.mistake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.lscb.report.statistics.Rounding;

/** The right number, but not rounded half up. */
final class RoundingMistakes {

  private static final int SHOWN_MORE = 2;

  Optional<String> of(BigDecimal exact, BigDecimal stated) {
    int decimals = Math.max(0, stated.scale());
    String shown = Fit.rounded(exact, decimals + SHOWN_MORE).stripTrailingZeros().toPlainString();
    if (exact.setScale(decimals, RoundingMode.DOWN).compareTo(stated) == 0) {
      boolean tie = exact.setScale(decimals, RoundingMode.HALF_DOWN).compareTo(stated) == 0;
      return Optional.of(
          tie ? shown + " is a tie, which rounds up" : shown + " was cut off, not rounded");
    }
    BigDecimal once = Rounding.round(exact, decimals + 1);
    if (Rounding.round(once, decimals).compareTo(stated) == 0) {
      return Optional.of(shown + " was rounded twice, first to " + once.toPlainString());
    }
    if (exact.setScale(decimals, RoundingMode.UP).compareTo(stated) == 0) {
      return Optional.of(shown + " was rounded up, not to the nearest");
    }
    return Optional.empty();
  }

  /** Two neighbouring digits the wrong way round. */
  Optional<String> transposed(BigDecimal exact, BigDecimal stated) {
    String right = Fit.rounded(exact, Math.max(0, stated.scale())).toPlainString();
    String written = stated.toPlainString();
    for (int i = 0; i + 1 < right.length() && right.length() == written.length(); i++) {
      String swapped =
          right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2);
      if (swapped.equals(written)) {
        return Optional.of("two of its digits are the wrong way round");
      }
    }
    return Optional.empty();
  }
}
