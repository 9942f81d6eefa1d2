package org.lscb.report.output.ees;

import java.math.RoundingMode;
import java.util.Optional;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.codebook.Codebook;
import org.lscb.report.document.codebook.Codebook.Entry;
import org.lscb.report.document.codebook.Codebook.Place;
import org.lscb.report.statistics.Symbol;

/** A published value whose time and place the open data standard knows. */
record OpenNumber(PublishedValue value, Entry entry, TimeColumns time, Place place) {

  /** Empty for changes, intervals, codes, and for what has no official time or place. */
  static Optional<OpenNumber> of(PublishedValue value, Codebook codebook) {
    Optional<Entry> entry = Optional.ofNullable(codebook.entries().get(value.id()));
    if (value.number().isEmpty() && value.symbol().isEmpty() || entry.isEmpty()) {
      return Optional.empty();
    }
    Place place = codebook.places().get(entry.get().area());
    return TimeColumns.of(entry.get().period())
        .filter(any -> place != null)
        .map(time -> new OpenNumber(value, entry.get(), time, place));
  }

  /** What stands in its cell. */
  String text() {
    return value
        .number()
        .map(one -> one.setScale(value.decimals(), RoundingMode.HALF_UP).toPlainString())
        .or(() -> value.symbol().filter(one -> one != Symbol.AWAITED).map(Symbol::id))
        .orElse(Symbol.NOT_AVAILABLE.id());
  }
}
