package org.lscb.report.disclosure.protection;

import java.util.List;
import java.util.SortedSet;

/**
 * Which cells are hidden, and why.
 *
 * @param hidden in the order of the ledger
 * @param exposed what stays too narrow whatever is hidden; the table must be redesigned
 * @param weight what is lost beyond the small counts themselves
 * @param bound no choice that protects as much loses less; the same as the weight where the choice
 *     is proven to be the best
 */
public record Protection(List<Hidden> hidden, List<Exposed> exposed, double weight, double bound) {

  /** Copies the lists. */
  public Protection {
    hidden = List.copyOf(hidden);
    exposed = List.copyOf(exposed);
  }

  /** Whether the choice is proven to be the lightest. */
  public boolean proven() {
    return weight == bound;
  }

  /**
   * A cell that is hidden.
   *
   * @param protects the cell that could be worked out if this one were shown; empty where the count
   *     is small itself
   * @param why the words of the relation by which it could be; empty likewise
   */
  public record Hidden(String cell, String protects, String why) {

    /** Whether the count is small itself. */
    public boolean small() {
      return protects.isEmpty();
    }
  }

  /**
   * A small count that cannot be protected, or of which that could not be decided.
   *
   * @param values all that it can be, as readers see it, even if every count were hidden
   */
  public record Exposed(String cell, SortedSet<Long> values) {}
}
