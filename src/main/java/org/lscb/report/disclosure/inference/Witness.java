package org.lscb.report.disclosure.inference;

import java.util.Arrays;

/**
 * Whole numbers that a reader cannot rule out, confirmed exactly: the proof that values are open.
 *
 * @param nodes those with another value than the true one, ascending
 * @param moves their steps away from it
 * @param broken relations that do not hold for these values, so that one of their gates is hidden
 */
record Witness(int[] nodes, long[] moves, int[] broken) {

  /** The witness with these moves, or null if they are no whole numbers that fit. */
  static Witness of(Network network, double[] moves) {
    long[] steps = new long[moves.length];
    for (int node = 0; node < moves.length; node++) {
      steps[node] = Math.round(moves[node]);
      if (Math.abs(moves[node] - steps[node]) > 1e-5) {
        return null;
      }
    }
    return of(network, steps);
  }

  /** The witness with these moves, or null if they break what every reader knows. */
  static Witness of(Network network, long[] steps) {
    int[] moved = new int[steps.length];
    int count = 0;
    for (int node = 0; node < steps.length; node++) {
      if (steps[node] != 0) {
        Node at = network.node(node);
        boolean widest = at.hideable();
        if (steps[node] < at.low(widest) || steps[node] > at.high(widest)) {
          return null;
        }
        moved[count++] = node;
      }
    }
    int[] broken = new int[network.rowCount()];
    int breaks = 0;
    for (int row = 0; row < broken.length; row++) {
      if (!holds(network.row(row), steps)) {
        if (network.row(row).gates().length == 0) {
          return null;
        }
        broken[breaks++] = row;
      }
    }
    int[] nodes = Arrays.copyOf(moved, count);
    long[] moves = Arrays.stream(nodes).mapToLong(node -> steps[node]).toArray();
    return new Witness(nodes, moves, Arrays.copyOf(broken, breaks));
  }

  private static boolean holds(Row row, long[] steps) {
    long sum = 0;
    for (int term = 0; term < row.nodes().length; term++) {
      sum += row.times()[term] * steps[row.nodes()[term]];
    }
    return sum >= row.least() && sum <= row.most();
  }

  /** Whether readers cannot rule it out while these nodes are hidden. */
  boolean standsWith(Network network, boolean[] hidden) {
    for (int index = 0; index < nodes.length; index++) {
      Node node = network.node(nodes[index]);
      boolean unknown = hidden[nodes[index]];
      if (moves[index] < node.low(unknown) || moves[index] > node.high(unknown)) {
        return false;
      }
    }
    for (int row : broken) {
      if (network.row(row).known(hidden)) {
        return false;
      }
    }
    return true;
  }

  /** Steps of one node. */
  long move(int node) {
    int index = Arrays.binarySearch(nodes, node);
    return index < 0 ? 0 : moves[index];
  }
}
