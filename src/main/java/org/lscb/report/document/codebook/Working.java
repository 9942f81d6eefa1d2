package org.lscb.report.document.codebook;

import java.util.List;

/**
 * How a published value came about, without a number: whoever tells it looks up which of its parts
 * are published.
 *
 * @param kind what was done with the parts
 * @param words the same in words, with the names of measures, such as {@code Children in need ÷
 *     population aged 0 to 17 × 10,000}
 * @param name of what it is, such as {@code Children in need}
 * @param where members, area and period, in words
 * @param parts what it was computed from, in the order of the formula
 * @param times by what a quotient is multiplied, as printed; empty for nothing
 */
public record Working(
    Kind kind, String words, String name, String where, List<Part> parts, String times) {

  /** What was done with the parts. */
  public enum Kind {
    /** Nothing, or what cannot be said with a few numbers. */
    TAKEN,
    /** Added up. */
    SUM,
    /** The first divided by the second. */
    QUOTIENT,
    /** The first less all others. */
    DIFFERENCE,
    /** The first less the second, divided by the second. */
    CHANGE
  }

  /**
   * What a value was computed from.
   *
   * @param id by which it is known where it is published
   * @param label what it is, with members, area and period
   * @param minus whether a sum subtracts it
   */
  public record Part(String id, String label, boolean minus) {}

  /** Copies the list. */
  public Working {
    parts = List.copyOf(parts);
  }
}
