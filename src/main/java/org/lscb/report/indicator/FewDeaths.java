package org.lscb.report.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.MeasureDefinition.About;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Value;

/**
 * What rates and percentages of few deaths are worth.
 *
 * <p>guidance: as the Office for National Statistics does, a rate needs three deaths and is of low
 * reliability under twenty; a percentage needs a base of twenty.
 */
public final class FewDeaths {

  /** What is said beside a rate of few deaths; it would tell how few, were they withheld. */
  public static final String NOTE = "Low reliability [u]: the rate rests on fewer than 20 deaths.";

  private static final BigDecimal LEAST = BigDecimal.valueOf(3);
  private static final BigDecimal RELIABLE = BigDecimal.valueOf(20);

  private FewDeaths() {}

  /** The value itself, the value with a note, or the symbol for what is not reliable. */
  static Computed judged(Computed value, IndicatorDefinition indicator) {
    boolean ofDeaths =
        value.inputs().size() == 2
            && value.inputs().stream().allMatch(one -> one.number().isPresent())
            && value.number().isPresent()
            && value.inputs().get(0).coordinate().subject() instanceof MeasureDefinition measure
            && measure.about() == About.DEATHS;
    if (!ofDeaths) {
      return value;
    }
    BigDecimal count = value.inputs().get(0).number().orElseThrow();
    BigDecimal base = value.inputs().get(1).number().orElseThrow();
    return switch (indicator.kind()) {
      case RATE ->
          count.compareTo(LEAST) < 0
              ? with(value, new Value.Absent(Symbol.UNRELIABLE), value.notes())
              : count.compareTo(RELIABLE) < 0 ? with(value, value.value(), noted(value)) : value;
      case SHARE, CONVERSION, PERCENTAGE ->
          base.compareTo(RELIABLE) < 0
              ? with(value, new Value.Absent(Symbol.UNRELIABLE), value.notes())
              : value;
      default -> value;
    };
  }

  private static List<String> noted(Computed value) {
    List<String> notes = new ArrayList<>(value.notes());
    notes.add(NOTE);
    return notes;
  }

  private static Computed with(Computed value, Value other, List<String> notes) {
    return new Computed(
        value.coordinate(),
        How.INDICATOR,
        other,
        value.unit(),
        value.decimals(),
        value.formula(),
        value.inputs(),
        value.observation(),
        notes);
  }
}
