package org.lscb.report.definition;

import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Unit;

/** What a value is of: something counted by somebody, or computed by us. */
public sealed interface Subject permits MeasureDefinition, IndicatorDefinition {

  /** The chapter that declares it. */
  String chapter();

  /** Its name in that chapter. */
  String id();

  /** As printed: a noun phrase. */
  String label();

  /** Shorter, as printed under a large number. */
  String tile();

  /** How many decimals are printed. */
  int decimals();

  /** What its values are counted in. */
  Unit unit();

  /** Where it is declared. */
  Position position();

  /** Unique in the report: {@code chapter:name}. */
  default String key() {
    return chapter() + ":" + id();
  }
}
