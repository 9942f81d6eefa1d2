package org.lscb.report.accessibility.criterion;

import java.util.SortedSet;

/**
 * What readers can conclude of one count.
 *
 * @param open the small numbers that are still possible
 * @param others some other numbers that are possible
 * @param insider the count of 1 that a reader must know, being that child, to conclude it; empty
 *     when every reader can
 */
public record CellFinding(
    String id, Outcome outcome, SortedSet<Long> open, SortedSet<Long> others, String insider) {

  /** What every reader can conclude. */
  public CellFinding(String id, Outcome outcome, SortedSet<Long> open, SortedSet<Long> others) {
    this(id, outcome, open, others, "");
  }

  /** Whether a count is protected. */
  public enum Outcome {
    /** Every small number that could be kept open is open. */
    PROTECTED,
    /** It is certain that the number is not small. */
    NOT_SMALL,
    /** Some small numbers are ruled out, which is harmless unless the number is small. */
    NARROWED,
    /** The number may be small, and too much is known of it. */
    LEAKS,
    /** The number is small and printed. */
    PRINTED,
    /** It could not be decided what is still possible: that never counts as protection. */
    UNDECIDED
  }

  /** Whether the report must not be published with it. */
  public boolean fails() {
    return outcome == Outcome.LEAKS || outcome == Outcome.PRINTED || outcome == Outcome.UNDECIDED;
  }
}
