package org.lscb.report.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.IndicatorDefinition.Polarity;
import org.lscb.report.disclosure.collection.ValueIds;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Unit;

/** What tells a change, an interval or a comparison apart from the value that it is of. */
final class AspectWords {

  private static final String LIMITS =
      "The limits show how far chance alone would move the figure of a place of this size, were it"
          + " like the benchmark: 95 in 100 such places would lie within the 95% limits, and 998 in"
          + " 1,000 within the 99.8% limits. A point outside is a reason to ask why; it does not"
          + " show that anything is better or worse.";

  private AspectWords() {}

  /** The id of a value. */
  static String id(Computed computed, ValueIds ids) {
    return idPrefix(computed) + ids.of(computed.coordinate()) + idSuffix(computed);
  }

  /** In front of the value's id; empty for the value itself. */
  static String idPrefix(Computed computed) {
    return switch (computed.how()) {
      case CHANGE -> "change of ";
      case INTERVAL_95 -> "interval of ";
      case INTERVAL_99_8 -> "99.8% interval of ";
      case COMPARISON -> "comparison of ";
      case LIMITS_95 -> "limits of ";
      case LIMITS_99_8 -> "99.8% limits of ";
      case TARGET -> "target of ";
      default -> "";
    };
  }

  /** Behind the value's id. */
  private static String idSuffix(Computed computed) {
    if (computed.how() == How.CHANGE && computed.inputs().size() == 2) {
      return ofChange(computed);
    }
    if (computed.how() == How.LIMITS_95 || computed.how() == How.LIMITS_99_8) {
      return " round " + computed.inputs().get(1).coordinate().area();
    }
    return computed.how() == How.COMPARISON && computed.inputs().size() == 2
        ? " with " + ComparisonWords.otherId(computed)
        : "";
  }

  /** One value may change by so much per cent, by so many, since last year and since the first. */
  private static String ofChange(Computed change) {
    Unit counted = change.inputs().get(0).unit();
    Period now = change.inputs().get(0).coordinate().period();
    Period then = change.inputs().get(1).coordinate().period();
    StringBuilder suffix = new StringBuilder();
    if (change.unit() == counted && counted != Unit.PERCENT) {
      suffix.append(", as a difference");
    } else if (change.unit() == Unit.PERCENT && change.decimals() != 0) {
      suffix.append(", decimals ").append(change.decimals());
    }
    if (!then.end().plusDays(1).equals(now.start())) {
      suffix.append(", since ").append(then);
    }
    return suffix.toString();
  }

  /** In front of the value's printed name. */
  static String label(Computed computed) {
    return switch (computed.how()) {
      case CHANGE -> "Change: ";
      case INTERVAL_95 -> "95% interval: ";
      case INTERVAL_99_8 -> "99.8% interval: ";
      case COMPARISON -> "Comparison: ";
      case LIMITS_95 -> "95% limits: ";
      case LIMITS_99_8 -> "99.8% limits: ";
      case TARGET -> "Target: ";
      default -> "";
    };
  }

  /** What must be said under a table that holds such values, once each. */
  static List<String> explanations(List<Computed> values) {
    Set<String> said = new LinkedHashSet<>();
    for (Computed one : values) {
      switch (one.how()) {
        case INTERVAL_95 -> said.add(interval("95%", "95 in 100"));
        case INTERVAL_99_8 -> said.add(interval("99.8%", "998 in 1,000"));
        case LIMITS_95, LIMITS_99_8 -> said.add(LIMITS);
        case COMPARISON -> {
          said.add(ComparisonWords.explanation(one));
          polarity(one, said);
        }
        default -> {
          // Explains itself.
        }
      }
    }
    said.remove("");
    return List.copyOf(said);
  }

  private static String interval(String confidence, String share) {
    return "The "
        + confidence
        + " interval shows how far chance alone moves a figure that rests on so many cases: "
        + share
        + " such intervals hold the figure that would be found in the long run.";
  }

  private static void polarity(Computed computed, Set<String> said) {
    if (computed.coordinate().subject() instanceof IndicatorDefinition indicator
        && indicator.polarity() != Polarity.NONE) {
      String better = indicator.polarity() == Polarity.LOWER ? "lower" : "higher";
      said.add(indicator.label() + ": " + better + " is better.");
    }
  }
}
