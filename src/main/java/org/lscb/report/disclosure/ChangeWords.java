package org.lscb.report.disclosure;

import java.math.BigDecimal;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Unit;

/**
 * A change in words: "down 14% from 407".
 *
 * <p>guidance: on a base below 20 a percentage says little, so both numbers are given instead.
 */
final class ChangeWords {

  private static final BigDecimal SMALL_BASE = BigDecimal.valueOf(20);

  private ChangeWords() {}

  /** Whether both numbers are known; from 0 there is no percentage, but there are words. */
  static boolean canSay(Computed change) {
    return change.inputs().size() == 2
        && change.inputs().stream().allMatch(one -> one.number().isPresent());
  }

  /** For a sentence or a tile. */
  static String sentence(Computed change) {
    Computed now = change.inputs().get(0);
    Computed before = change.inputs().get(1);
    int direction = now.number().orElseThrow().compareTo(before.number().orElseThrow());
    if (direction == 0) {
      return "unchanged at " + number(now);
    }
    String word = direction < 0 ? "down" : "up";
    if (smallBase(before)) {
      return word + " from " + number(before) + " to " + number(now);
    }
    return word + " " + size(change) + " from " + number(before);
  }

  /** For a cell of a table. */
  static String cell(Computed change) {
    if (smallBase(change.inputs().get(1))) {
      return "from " + number(change.inputs().get(1)) + " to " + number(change.inputs().get(0));
    }
    String text = NumberText.of(change.number().orElseThrow(), change.unit(), change.decimals());
    return change.unit() == Unit.POINTS ? text + " points" : text;
  }

  private static String size(Computed change) {
    BigDecimal size = change.number().orElseThrow().abs();
    boolean vanishes = Rounding.round(size, change.decimals()).signum() == 0;
    if (change.unit() == Unit.PERCENT) {
      return vanishes ? "less than 1%" : NumberText.of(size, Unit.PERCENT, change.decimals());
    }
    if (change.unit() == Unit.POINTS) {
      String points = NumberText.of(size, Unit.POINTS, change.decimals());
      return vanishes
          ? "less than 1 percentage point"
          : points + (points.equals("1") ? " percentage point" : " percentage points");
    }
    return NumberText.of(size, change.unit(), change.decimals());
  }

  private static boolean smallBase(Computed before) {
    return before.unit() == Unit.COUNT
        && before.number().filter(one -> one.abs().compareTo(SMALL_BASE) < 0).isPresent();
  }

  private static String number(Computed computed) {
    return NumberText.of(computed.number().orElseThrow(), computed.unit(), computed.decimals());
  }
}
