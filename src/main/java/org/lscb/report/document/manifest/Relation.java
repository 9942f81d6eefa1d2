package org.lscb.report.document.manifest;

import java.util.List;

/** What readers know of several counts together. */
public sealed interface Relation {

  /** In words that can be printed, such as {@code the placements add up to their total}. */
  String why();

  /** A count times a whole number. */
  record Term(String id, long times) {}

  /**
   * The sum of the terms is at least one number and at most another.
   *
   * @param least {@link Long#MIN_VALUE} for no lower bound
   * @param most {@link Long#MAX_VALUE} for no upper bound
   */
  record Sum(String why, List<Term> terms, long least, long most) implements Relation {

    /** Copies the terms. */
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A printed number is a fraction of two sums of counts, rounded half up away from 0; it says
   * nothing while it is not printed.
   *
   * @param id of the printed percentage, rate or percentage change
   * @param terms the sum above; for a change the new count, and the old one times -1
   * @param of the sum below, never below 1
   * @param per 100 for a percentage, 10,000 for a rate
   * @param decimals how many are printed
   */
  record Rounded(String why, String id, List<Term> terms, List<Term> of, long per, int decimals)
      implements Relation {

    /** Copies the terms. */
    public Rounded {
      terms = List.copyOf(terms);
      of = List.copyOf(of);
    }
  }
}
