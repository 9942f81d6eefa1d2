package org.lscb.report.accessibility.inference;

import java.util.ArrayList;
import java.util.List;

/** Parts unknowns into groups that no relation connects. */
final class Groups {

  private Groups() {}

  /** The number of each unknown's group. */
  static int[] of(int size, List<Row> rows) {
    int[] parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
    for (Row row : rows) {
      for (int one : row.unknowns()) {
        parent[root(parent, one)] = root(parent, row.unknowns()[0]);
      }
    }
    int[] number = new int[size];
    int[] named = new int[size];
    int next = 0;
    for (int i = 0; i < size; i++) {
      int root = root(parent, i);
      if (named[root] == 0) {
        named[root] = ++next;
      }
      number[i] = named[root] - 1;
    }
    return number;
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** The unknowns of each group, ascending. */
  static List<int[]> members(int[] group) {
    List<List<Integer>> all = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      while (all.size() <= group[i]) {
        all.add(new ArrayList<>());
      }
      all.get(group[i]).add(i);
    }
    return all.stream().map(one -> one.stream().mapToInt(Integer::intValue).toArray()).toList();
  }

  /** The relations of each group, in terms of places within it. */
  static List<List<Row>> rows(int[] group, int[] place, int groups, List<Row> rows) {
    List<List<Row>> all = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      all.add(new ArrayList<>());
    }
    for (Row row : rows) {
      if (row.unknowns().length > 0) {
        int[] places = new int[row.unknowns().length];
        for (int i = 0; i < places.length; i++) {
          places[i] = place[row.unknowns()[i]];
        }
        all.get(group[row.unknowns()[0]])
            .add(new Row(places, row.times(), row.least(), row.most()));
      }
    }
    return all;
  }
}
