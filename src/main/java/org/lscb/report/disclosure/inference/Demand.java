package org.lscb.report.disclosure.inference;

/**
 * What must stay possible: that a node has a value.
 *
 * @param node its place in the network
 * @param value the value that a reader must not be able to rule out
 * @param revealed the place of a node whose count this reader knows already, or {@link #NOBODY}
 */
public record Demand(int node, long value, int revealed) {

  /** The reader knows nothing of his own. */
  public static final int NOBODY = -1;
}
