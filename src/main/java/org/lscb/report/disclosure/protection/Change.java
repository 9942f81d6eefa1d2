package org.lscb.report.disclosure.protection;

import java.util.List;

/**
 * Another design of a table.
 *
 * @param name what it is called where it is proposed
 * @param merged counts that are printed as one
 * @param dropped counts that are no longer printed
 * @param printed counts that nothing prints so far
 */
public record Change(String name, List<Merged> merged, List<String> dropped, List<String> printed) {

  /** Copies the lists. */
  public Change {
    merged = List.copyOf(merged);
    dropped = List.copyOf(dropped);
    printed = List.copyOf(printed);
  }

  /** A design that prints nothing new but sums. */
  public Change(String name, List<Merged> merged, List<String> dropped) {
    this(name, merged, dropped, List.of());
  }

  /**
   * Counts that are printed as their sum.
   *
   * @param id of the sum
   */
  public record Merged(String id, List<String> parts) {

    /** Copies the list. */
    public Merged {
      parts = List.copyOf(parts);
    }
  }
}
