package org.lscb.report.disclosure.inference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The neighbourhood of a node: the nodes that may move, and the relations that hold them.
 *
 * @param nodes in ascending order
 * @param rows in ascending order
 */
record Region(int[] nodes, int[] rows) {

  /**
   * Everything that can be reached over nodes that are not known exactly, and over as many known
   * ones as {@code radius} says.
   */
  static Region around(Network network, int start, boolean[] hidden, int radius) {
    int[] distance = new int[network.size()];
    Arrays.fill(distance, Integer.MAX_VALUE);
    distance[start] = 0;
    BitSet rows = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      int node = open.poll();
      for (int row : network.rowsOf(node)) {
        if (network.row(row).known(hidden)) {
          rows.set(row);
          spread(network, network.row(row), hidden, distance[node], radius, distance, open);
        }
      }
    }
    int[] nodes = new int[network.size()];
    int count = 0;
    for (int node = 0; node < nodes.length; node++) {
      if (distance[node] <= radius) {
        nodes[count++] = node;
      }
    }
    return new Region(Arrays.copyOf(nodes, count), rows.stream().toArray());
  }

  /** What can be reached over so many relations and nodes that are not known exactly. */
  static Region near(Network network, int start, boolean[] hidden, int hops) {
    BitSet nodes = new BitSet();
    BitSet rows = new BitSet();
    nodes.set(start);
    List<Integer> edge = List.of(start);
    for (int hop = 0; hop <= hops; hop++) {
      List<Integer> next = new ArrayList<>();
      for (int node : edge) {
        for (int row : network.rowsOf(node)) {
          if (!rows.get(row) && network.row(row).known(hidden)) {
            rows.set(row);
            // The relations of the outermost nodes hold, but no other node is moved for them.
            if (hop < hops) {
              for (int one : network.row(row).nodes()) {
                if (!nodes.get(one) && moves(network, one, hidden)) {
                  nodes.set(one);
                  next.add(one);
                }
              }
            }
          }
        }
      }
      edge = next;
    }
    return new Region(nodes.stream().toArray(), rows.stream().toArray());
  }

  private static boolean moves(Network network, int node, boolean[] hidden) {
    return network.node(node).low(hidden[node]) < network.node(node).high(hidden[node]);
  }

  /** Whether the node may move. */
  boolean has(int node) {
    return Arrays.binarySearch(nodes, node) >= 0;
  }

  private static void spread(
      Network network,
      Row row,
      boolean[] hidden,
      int from,
      int radius,
      int[] distance,
      Deque<Integer> open) {
    for (int next : row.nodes()) {
      Node node = network.node(next);
      boolean moves = moves(network, next, hidden);
      int far = moves ? from : from + 1;
      if (far <= radius && far < distance[next] && (moves || node.hideable())) {
        distance[next] = far;
        if (moves) {
          open.addFirst(next);
        } else {
          open.addLast(next);
        }
      }
    }
  }
}
