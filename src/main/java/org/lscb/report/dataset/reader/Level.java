package org.lscb.report.dataset.reader;

import java.util.Optional;
import org.lscb.report.definition.Breakdown;

/**
 * What a depth of a block is.
 *
 * @param breakdown for a depth of categories
 */
record Level(Kind kind, Optional<Breakdown> breakdown) {

  enum Kind {
    MEASURE,
    PERIOD,
    AREA,
    BREAKDOWN
  }

  /** Spelled out: the generated one costs more than all searches of a run. */
  @Override
  public int hashCode() {
    return 31 * kind.ordinal() + breakdown.hashCode();
  }

  String name() {
    return breakdown.map(Breakdown::id).orElse(kind.name().toLowerCase(java.util.Locale.ROOT));
  }
}
