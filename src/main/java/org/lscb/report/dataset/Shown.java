package org.lscb.report.dataset;

import org.lscb.report.statistics.Value;

/** A recorded value as a diagnostic shows it. */
public final class Shown {

  private Shown() {}

  /** The value as its file writes it. */
  public static String of(Value value) {
    if (value instanceof Value.Quantity quantity) {
      String word = quantity.qualifier().word();
      return (word.isEmpty() ? "" : word + " ") + quantity.number().toPlainString();
    }
    if (value instanceof Value.Range range) {
      return range.from().toPlainString() + " to " + range.to().toPlainString();
    }
    if (value instanceof Value.Absent absent) {
      return absent.symbol().id();
    }
    return value instanceof Value.Code code ? code.code() : "awaited";
  }
}
