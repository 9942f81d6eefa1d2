package org.lscb.report.disclosure;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.disclosure.collection.PrintedCounts;
import org.lscb.report.disclosure.collection.ValueIds;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Value;

/**
 * Which values must not be published: the hidden counts, everything that is computed from one, and
 * what a source says roughly of so few children.
 */
final class Withholding {

  private final SmallNumbers rule;
  private final ValueIds ids;
  private final Set<String> hidden;

  /** By which it is, not by all that it holds: a calculator gives each value once. */
  private final Map<Computed, Boolean> known = new IdentityHashMap<>();

  /**
   * Withholds some counts.
   *
   * @param hidden their ids
   */
  Withholding(SmallNumbers rule, ValueIds ids, Set<String> hidden) {
    this.rule = rule;
    this.ids = ids;
    this.hidden = Set.copyOf(hidden);
  }

  /** Whether a value must not be published. */
  boolean withheld(Computed computed) {
    if (!rule.protects()) {
      return false;
    }
    Boolean earlier = known.get(computed);
    if (earlier == null) {
      earlier =
          switch (computed.how()) {
            case MISSING, BENCHMARK, TARGET -> false;
            case RECORDED, TOTAL ->
                hidden.contains(ids.of(PrintedCounts.place(computed)))
                    || isOfChildren(computed) && roughlyFew(computed.value());
            case INDICATOR,
                CHANGE,
                INTERVAL_95,
                INTERVAL_99_8,
                COMPARISON,
                LIMITS_95,
                LIMITS_99_8 ->
                computed.inputs().stream().anyMatch(this::withheld);
          };
      known.put(computed, earlier);
    }
    return earlier;
  }

  private static boolean isOfChildren(Computed computed) {
    return computed.coordinate().subject() instanceof MeasureDefinition measure
        && measure.disclosive();
  }

  private boolean roughlyFew(Value value) {
    if (value instanceof Value.Range range) {
      return isSmall(range.from()) || isSmall(range.to());
    }
    return value instanceof Value.Quantity quantity
        && quantity.qualifier() != Value.Qualifier.EXACT
        && isSmall(quantity.number());
  }

  private boolean isSmall(BigDecimal number) {
    int least = rule.zeroShown() ? 1 : 0;
    return number.signum() >= least && number.compareTo(BigDecimal.valueOf(rule.threshold())) <= 0;
  }
}
