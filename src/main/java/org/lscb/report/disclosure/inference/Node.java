package org.lscb.report.disclosure.inference;

/**
 * A cell whose count is not known to everybody, as the programmes see it.
 *
 * @param from the smallest count that fits what is printed while it is shown
 * @param to the largest such count, {@link #FAR} where there is none
 * @param least the smallest count that it may have while it is hidden
 * @param small whether it must not become known
 * @param printed whether a small count must be hidden, because the report prints it
 * @param weight what is lost when it is hidden, in thousandths
 */
public record Node(
    String id,
    long count,
    long from,
    long to,
    long least,
    boolean hideable,
    boolean small,
    boolean printed,
    long weight) {

  /** Beyond every count; small enough that sums of it do not overflow. */
  public static final long FAR = Long.MAX_VALUE / 4;

  /** The same, of which readers must not learn that it is small. */
  Node protectedToo() {
    return new Node(id, count, from, to, least, hideable, true, printed, weight);
  }

  /** How far below the true count a reader may think that it is, as a negative number. */
  public long low(boolean hidden) {
    return (hidden ? Math.min(least, from) : from) - count;
  }

  /** How far above the true count a reader may think that it is. */
  public long high(boolean hidden) {
    return hidden || to >= FAR ? FAR : to - count;
  }
}
