package org.lscb.report.accessibility.audit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value as the list of published values says it.
 *
 * @param number empty when a symbol or words stand instead
 * @param symbol such as {@code c}
 * @param text as printed in tables
 * @param formula how it was computed; empty where that is not said
 */
public record Listed(
    String id,
    int decimals,
    Optional<BigDecimal> number,
    Optional<String> symbol,
    String text,
    Optional<String> formula) {

  /** Whether it says that the number is withheld. */
  public boolean withheld() {
    return symbol.filter("c"::equals).isPresent();
  }
}
