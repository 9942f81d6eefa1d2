package org.lscb.report.disclosure.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One part of a ledger that hangs together, with its nodes and relations by their places. */
public final class Network {

  private final List<Node> nodes;
  private final List<Row> rows;
  private final int[][] rowsOf;

  Network(List<Node> nodes, List<Row> rows) {
    this.nodes = List.copyOf(nodes);
    this.rows = List.copyOf(rows);
    List<List<Integer>> touching = new ArrayList<>();
    nodes.forEach(node -> touching.add(new ArrayList<>()));
    for (int row = 0; row < rows.size(); row++) {
      for (int node : rows.get(row).nodes()) {
        touching.get(node).add(row);
      }
    }
    rowsOf = new int[nodes.size()][];
    for (int node = 0; node < rowsOf.length; node++) {
      rowsOf[node] = touching.get(node).stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** The same, with more nodes that must not become known. */
  public Network protecting(Set<Integer> more) {
    List<Node> all = new ArrayList<>(nodes);
    more.forEach(place -> all.set(place, all.get(place).protectedToo()));
    return new Network(all, rows);
  }

  /** How many nodes it has; their places are 0 to one less. */
  public int size() {
    return nodes.size();
  }

  /** The node at a place. */
  public Node node(int place) {
    return nodes.get(place);
  }

  /** How many relations it has. */
  public int rowCount() {
    return rows.size();
  }

  /** The relation at a place. */
  public Row row(int place) {
    return rows.get(place);
  }

  /** The relations that a node takes part in. */
  int[] rowsOf(int node) {
    return rowsOf[node];
  }

  /** Hides the small counts that the report prints. */
  public boolean[] primaries() {
    boolean[] hidden = new boolean[size()];
    for (int place = 0; place < hidden.length; place++) {
      Node node = node(place);
      hidden[place] = node.small() && node.printed();
    }
    return hidden;
  }

  /** Hides all that can be hidden. */
  public boolean[] everything() {
    boolean[] hidden = new boolean[size()];
    for (int place = 0; place < hidden.length; place++) {
      hidden[place] = node(place).hideable();
    }
    return hidden;
  }

  /** What is lost by hiding these nodes, beyond the small ones, in thousandths. */
  public long weight(boolean[] hidden) {
    boolean[] primaries = primaries();
    long sum = 0;
    for (int place = 0; place < hidden.length; place++) {
      sum += hidden[place] && !primaries[place] ? node(place).weight() : 0;
    }
    return sum;
  }
}
