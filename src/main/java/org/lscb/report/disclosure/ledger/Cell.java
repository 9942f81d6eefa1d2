package org.lscb.report.disclosure.ledger;

/**
 * One count of children that a reader may see or work out.
 *
 * @param id what it is in the published values, or a made-up name of a count that is only implied
 * @param count the true number, at least 0
 * @param seen how a reader comes to know it
 * @param sensitive whether a small number of these children must not become known
 * @param weight what is lost when it is hidden, at least 0
 * @param from the smallest count that fits what is printed or public; the count itself where that
 *     is exact
 * @param to the largest such count
 */
public record Cell(
    String id, long count, Seen seen, boolean sensitive, double weight, long from, long to) {

  /** How a reader comes to know a count. */
  public enum Seen {
    /** The report prints it, or something that gives it, unless it is hidden. */
    PRINTED,
    /** Nothing prints it; it can only be worked out. */
    IMPLIED,
    /**
     * Nobody recorded it, and it could not be worked out: its number here is one of those that it
     * can be. It must be protected only where readers can tell that it is small.
     */
    UNCOUNTED,
    /** Known from elsewhere, last year's report included: hiding it here is no use. */
    PUBLIC
  }

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the count or the weight is below 0, or the count is not
   *     among those that fit what is printed
   */
  public Cell {
    if (count < 0 || weight < 0) {
      throw new IllegalArgumentException("a count and its weight are at least 0: " + id);
    }
    if (from > count || count > to) {
      throw new IllegalArgumentException("what is printed does not fit the count: " + id);
    }
  }

  /** A count that is printed, or public, exactly. */
  public Cell(String id, long count, Seen seen, boolean sensitive, double weight) {
    this(id, count, seen, sensitive, weight, count, count);
  }
}
