package org.lscb.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/** Published values for tests. */
public final class SampleValues {

  private SampleValues() {}

  /** A count at an address. */
  public static PublishedValue count(String id, long number) {
    return number(id, Unit.COUNT, 0, BigDecimal.valueOf(number), String.format("%,d", number));
  }

  /** A number of any unit. */
  public static PublishedValue number(
      String id, Unit unit, int decimals, BigDecimal number, String text) {
    return new PublishedValue(
        id,
        id,
        unit,
        decimals,
        Optional.of(number),
        Optional.empty(),
        text,
        "as recorded",
        List.of(),
        List.of(new PublishedValue.Origin("2018-19/data/a.yaml", 3, "Case system")),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A symbol that stands for a number. */
  public static PublishedValue symbol(String id, Symbol symbol) {
    return new PublishedValue(
        id,
        id,
        Unit.COUNT,
        0,
        Optional.empty(),
        Optional.of(symbol),
        symbol.printed(),
        "as recorded",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
