package org.lscb.report.disclosure.ledger;

import java.util.List;

/**
 * What a reader knows of several counts together: the sum of the terms is at least {@code least}
 * and at most {@code most}.
 *
 * @param why in words that can be printed, such as "categories add up to their total"
 */
public record Relation(String why, List<Term> terms, long least, long most) {

  /** A cell times a whole number. */
  public record Term(String cell, long times) {}

  /**
   * Copies the terms.
   *
   * @throws IllegalArgumentException if nothing fits between the bounds
   */
  public Relation {
    terms = List.copyOf(terms);
    if (least > most) {
      throw new IllegalArgumentException("no number is between " + least + " and " + most);
    }
  }
}
