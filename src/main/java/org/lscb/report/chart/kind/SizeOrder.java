package org.lscb.report.chart.kind;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.lscb.report.document.Figure;
import org.lscb.report.document.PublishedValue;

/**
 * The order of bars by size. What is not a kind of its own ("Not recorded") follows the others, and
 * what has no number comes last in the order declared, so that its place tells nothing.
 */
final class SizeOrder {

  private static final Pattern RESIDUAL =
      Pattern.compile(
          "(\\p{L}+ )?(not recorded|not known|not stated|not specified|unknown)",
          Pattern.CASE_INSENSITIVE);

  private SizeOrder() {}

  static List<Integer> of(Figure figure) {
    List<PublishedValue> values = figure.series().get(0).values();
    return LyingBars.natural(figure).stream()
        .sorted(
            Comparator.<Integer>comparingInt(i -> rank(figure, values.get(i), i))
                .thenComparing(
                    i -> values.get(i).number().orElse(BigDecimal.ZERO), Comparator.reverseOrder()))
        .toList();
  }

  private static int rank(Figure figure, PublishedValue value, int index) {
    if (value.number().isEmpty()) {
      return 2;
    }
    return isResidual(figure.categories().get(index)) ? 1 : 0;
  }

  static boolean isResidual(String category) {
    return RESIDUAL.matcher(category.strip()).matches();
  }
}
