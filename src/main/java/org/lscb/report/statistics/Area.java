package org.lscb.report.statistics;

/**
 * A local authority of the board, the total over the board's areas, or a comparator.
 *
 * @param id its slug
 * @param label as printed
 */
public record Area(String id, String label, Kind kind) {

  /** The id of the total over the board's areas. */
  public static final String TOTAL_ID = "total";

  /** What an area is. */
  public enum Kind {
    /** One of the board's local authorities. */
    LOCAL,
    /** All of the board's areas together. */
    TOTAL,
    /** England, a region, statistical neighbours. */
    COMPARATOR
  }
}
