package org.lscb.report.disclosure.ledger;

import java.util.List;

/**
 * What a reader knows of several counts together: the sum of the terms is at least {@code least}
 * and at most {@code most}.
 *
 * @param why in words that can be printed, such as "categories add up to their total"
 * @param least {@link Long#MIN_VALUE} where nothing is known
 * @param most {@link Long#MAX_VALUE} where nothing is known
 * @param unless cells of which none may be hidden for a reader to know this: a printed share or
 *     rate goes with its counts. A cell that is only implied can be hidden when it stands here
 */
public record Relation(String why, List<Term> terms, long least, long most, List<String> unless) {

  /** A cell times a whole number. */
  public record Term(String cell, long times) {}

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if nothing fits between the bounds
   */
  public Relation {
    terms = List.copyOf(terms);
    unless = List.copyOf(unless);
    if (least > most) {
      throw new IllegalArgumentException("no number is between " + least + " and " + most);
    }
  }

  /** A relation that every reader knows, whatever is hidden. */
  public Relation(String why, List<Term> terms, long least, long most) {
    this(why, terms, least, most, List.of());
  }
}
