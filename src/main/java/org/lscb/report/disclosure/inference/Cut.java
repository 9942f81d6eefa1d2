package org.lscb.report.disclosure.inference;

/**
 * One of these nodes must be hidden, or the demand fails.
 *
 * @param nodes ascending; none where hiding is of no use
 * @param demand what it protects
 * @param rows the relations by which the demand's value could be ruled out
 */
public record Cut(int[] nodes, Demand demand, int[] rows) {

  /** Whether it is served by these hidden nodes. */
  public boolean served(boolean[] hidden) {
    for (int node : nodes) {
      if (hidden[node]) {
        return true;
      }
    }
    return false;
  }

  /** Whether serving it serves the other. */
  public boolean within(Cut other) {
    int at = 0;
    for (int node : nodes) {
      while (at < other.nodes.length && other.nodes[at] < node) {
        at++;
      }
      if (at == other.nodes.length || other.nodes[at] != node) {
        return false;
      }
    }
    return true;
  }
}
