package org.lscb.report.disclosure;

import java.util.Locale;
import java.util.Map;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Value;
import org.lscb.report.statistics.interval.Confidence;
import org.lscb.report.statistics.interval.Significance;

/**
 * A comparison in words that claim no more than it shows: what is not significant is similar, not
 * the same, and what could not be tested is not called significant.
 */
final class ComparisonWords {

  private static final Map<Significance, String> WORDS =
      Map.of(
          Significance.HIGHER_BEYOND_99_8, "higher",
          Significance.HIGHER_BEYOND_95, "higher",
          Significance.SIMILAR, "similar",
          Significance.LOWER_BEYOND_95, "lower",
          Significance.LOWER_BEYOND_99_8, "lower");

  private ComparisonWords() {}

  /** For a cell of a table: {@code Higher}, {@code Similar}, {@code Higher, not tested}. */
  static String cell(Computed comparison) {
    if (untested(comparison)) {
      int direction = direction(comparison);
      return direction == 0 ? "The same" : capital(word(direction)) + ", not tested";
    }
    Significance found = significance(comparison);
    return capital(WORDS.get(found)) + (far(comparison, found) ? " (99.8%)" : "");
  }

  /**
   * For a sentence: {@code higher than England, by more than chance alone would explain}.
   *
   * @param area the printed name of the area that is compared with
   */
  static String sentence(Computed comparison, String area) {
    boolean before = otherId(comparison).equals(Aspect.PREVIOUS);
    String other = before ? comparison.inputs().get(1).coordinate().period().phrase() : area;
    if (untested(comparison)) {
      int direction = direction(comparison);
      return direction == 0 ? "the same as " + other : word(direction) + " than " + other;
    }
    Significance found = significance(comparison);
    if (!found.differs()) {
      return "similar to "
          + (before ? "that " : "")
          + other
          + " (chance alone could explain the difference)";
    }
    return WORDS.get(found) + " than " + other + ", by more than chance alone would explain";
  }

  /** What the words mean, for the foot of a table. */
  static String explanation(Computed comparison) {
    if (!(comparison.value() instanceof Value.Code)) {
      return "";
    }
    if (untested(comparison)) {
      return "Not tested: whether chance alone could explain the difference cannot be told, because"
          + " many of the same children are counted both times or no interval fits.";
    }
    return "Higher or lower: by more than chance alone would explain (tested at 95%"
        + (wide(comparison) ? "; where it says so, at 99.8%" : "")
        + "). Similar: chance alone could explain the difference.";
  }

  /** The area that is compared with, or {@code previous}. */
  static String otherId(Computed comparison) {
    String own = comparison.inputs().get(0).coordinate().area();
    String other = comparison.inputs().get(1).coordinate().area();
    return own.equals(other) ? Aspect.PREVIOUS : other;
  }

  private static boolean untested(Computed comparison) {
    return ((Value.Code) comparison.value()).code().equals(Computed.UNTESTED);
  }

  private static Significance significance(Computed comparison) {
    return Significance.valueOf(((Value.Code) comparison.value()).code());
  }

  private static boolean far(Computed comparison, Significance found) {
    return wide(comparison)
        && (found == Significance.HIGHER_BEYOND_99_8 || found == Significance.LOWER_BEYOND_99_8);
  }

  private static boolean wide(Computed comparison) {
    return comparison.coordinate().subject() instanceof IndicatorDefinition indicator
        && indicator.intervals().contains(Confidence.OF_99_8);
  }

  private static int direction(Computed comparison) {
    return comparison
        .inputs()
        .get(0)
        .number()
        .orElseThrow()
        .compareTo(comparison.inputs().get(1).number().orElseThrow());
  }

  private static String word(int direction) {
    return direction > 0 ? "higher" : "lower";
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
  }
}
