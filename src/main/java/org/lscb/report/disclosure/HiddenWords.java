package org.lscb.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/**
 * What a sentence says in the place of a hidden value.
 *
 * <p>The words are true of every hidden value and the same for all of a kind: they do not tell a
 * small number from one that is hidden because the small one could be worked out from it. They
 * stand in square brackets, as an editor's insertion does, so that every sentence stays as
 * grammatical as it was with the number.
 */
final class HiddenWords {

  private static final List<String> KINDS =
      List.of("number", "percentage", "rate", "change", "interval", "comparison");

  private HiddenWords() {}

  static String of(Computed computed) {
    return inBrackets(kind(computed));
  }

  /** All that may stand in the place of a hidden value, in tables and in sentences. */
  static List<String> all() {
    List<String> all = new ArrayList<>(List.of(Symbol.CONFIDENTIAL.printed()));
    KINDS.forEach(one -> all.add(inBrackets(one)));
    return all;
  }

  private static String inBrackets(String kind) {
    return "[" + kind + " withheld]";
  }

  private static String kind(Computed computed) {
    return switch (computed.how()) {
      case CHANGE -> "change";
      case INTERVAL_95, INTERVAL_99_8 -> "interval";
      case COMPARISON -> "comparison";
      case LIMITS_95, LIMITS_99_8 -> "interval";
      default -> kind(computed.unit());
    };
  }

  private static String kind(Unit unit) {
    return switch (unit) {
      case PERCENT -> "percentage";
      case RATE -> "rate";
      default -> "number";
    };
  }
}
