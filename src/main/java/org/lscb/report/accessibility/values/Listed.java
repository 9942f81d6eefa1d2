package org.lscb.report.accessibility.values;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A value as the list of published values says it.
 *
 * @param number empty when a symbol or words stand instead
 * @param symbol such as {@code c}
 * @param text as printed in tables
 * @param unit the word for what it is counted in
 * @param others every other text that the list holds of it, by property, such as its notes
 */
public record Listed(
    String id,
    String unit,
    int decimals,
    Optional<BigDecimal> number,
    Optional<String> symbol,
    String text,
    Map<String, String> others) {

  /** Copies the map. */
  public Listed {
    others = Map.copyOf(others);
  }

  /** Whether it says that the number is withheld. */
  public boolean withheld() {
    return symbol.filter("c"::equals).isPresent();
  }
}
