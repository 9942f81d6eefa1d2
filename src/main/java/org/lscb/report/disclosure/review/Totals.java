package org.lscb.report.disclosure.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.disclosure.collection.Collected;
import org.lscb.report.disclosure.collection.ValueIds;

/** The true counts of a ledger, by their places. */
final class Totals {

  private final Map<String, Long> counts = new HashMap<>();
  private final ValueIds ids;

  Totals(Collected collected, ValueIds ids) {
    this.ids = ids;
    collected.ledger().cells().forEach(one -> counts.put(one.id(), one.count()));
  }

  /** The count at a place; empty where nobody knows it. */
  Optional<Long> of(Coordinate at) {
    return Optional.ofNullable(counts.get(ids.of(at)));
  }
}
