package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.lscb.report.disclosure.inference.Cut;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Mutate1D;

/**
 * The lightest nodes that serve every cut: greedy first, then by branch and bound, which stops
 * after a number of steps, never by the clock.
 */
final class Cover {

  private final long[] weights;
  private final int[][] sets;
  private final int[][] setsOf;
  private final long patience;
  private final int[] served;
  private final boolean[] barred;
  private final boolean[] chosen;
  private boolean[] best;
  private long bestWeight;
  private long steps;
  private long bound;

  /** The cuts as sets of nodes; the search takes at most so many steps. */
  Cover(long[] weights, List<Cut> cuts, long patience) {
    this.weights = weights;
    this.patience = patience;
    sets = essential(cuts);
    List<List<Integer>> holding = new ArrayList<>();
    for (int node = 0; node < weights.length; node++) {
      holding.add(new ArrayList<>());
    }
    for (int set = 0; set < sets.length; set++) {
      for (int node : sets[set]) {
        holding.get(node).add(set);
      }
    }
    setsOf = new int[weights.length][];
    for (int node = 0; node < setsOf.length; node++) {
      setsOf[node] = holding.get(node).stream().mapToInt(Integer::intValue).toArray();
    }
    served = new int[sets.length];
    barred = new boolean[weights.length];
    chosen = new boolean[weights.length];
  }

  /**
   * A cover.
   *
   * @param weight of the chosen nodes
   * @param bound no cover weighs less
   */
  record Result(boolean[] chosen, long weight, long bound) {

    /** Whether no cover weighs less. */
    boolean proven() {
      return weight == bound;
    }
  }

  /** Searches. */
  Result solve() {
    best = greedy();
    bestWeight = weight(best);
    bound = lowerBound();
    if (bound < bestWeight) {
      branch(0);
    }
    if (steps < patience) {
      return new Result(best, bestWeight, bestWeight);
    }
    return new Result(best, bestWeight, Math.min(bestWeight, Math.max(bound, relaxedBound())));
  }

  /** What the cuts cost at least when nodes may be hidden in part. */
  private long relaxedBound() {
    LinearSolver.Builder builder =
        LinearSolver.newBuilder(LongStream.of(weights).asDoubleStream().toArray());
    for (int[] set : sets) {
      Mutate1D least = builder.inequality(-1);
      for (int node : set) {
        least.set(node, -1);
      }
    }
    builder.lower(0).upper(1);
    Optimisation.Result result = builder.build().solve();
    return result.getState().isOptimal() ? (long) Math.ceil(result.getValue() - 1e-3) : 0;
  }

  /** Without sets that hold another whole set. */
  private static int[][] essential(List<Cut> cuts) {
    List<Cut> kept = new ArrayList<>();
    List<Cut> sorted = new ArrayList<>(cuts);
    sorted.sort(
        Comparator.<Cut>comparingInt(cut -> cut.nodes().length)
            .thenComparing(Cut::nodes, Arrays::compare));
    for (Cut cut : sorted) {
      if (kept.stream().noneMatch(smaller -> smaller.within(cut))) {
        kept.add(cut);
      }
    }
    return kept.stream().map(Cut::nodes).toArray(int[][]::new);
  }

  private boolean[] greedy() {
    boolean[] taken = new boolean[weights.length];
    boolean[] done = new boolean[sets.length];
    for (int open = sets.length; open > 0; ) {
      int choice = -1;
      double cheapest = Double.POSITIVE_INFINITY;
      for (int node = 0; node < weights.length; node++) {
        int serves = 0;
        for (int set : setsOf[node]) {
          serves += done[set] ? 0 : 1;
        }
        if (serves > 0 && weights[node] / (double) serves < cheapest) {
          cheapest = weights[node] / (double) serves;
          choice = node;
        }
      }
      taken[choice] = true;
      for (int set : setsOf[choice]) {
        open -= done[set] ? 0 : 1;
        done[set] = true;
      }
    }
    return withoutSpare(taken);
  }

  private boolean[] withoutSpare(boolean[] taken) {
    int[] count = new int[sets.length];
    for (int node = 0; node < taken.length; node++) {
      for (int set : setsOf[node]) {
        count[set] += taken[node] ? 1 : 0;
      }
    }
    Integer[] heaviest = new Integer[taken.length];
    Arrays.setAll(heaviest, node -> node);
    Arrays.sort(heaviest, Comparator.comparingLong(node -> -weights[node]));
    for (int node : heaviest) {
      if (taken[node] && Arrays.stream(setsOf[node]).allMatch(set -> count[set] > 1)) {
        taken[node] = false;
        for (int set : setsOf[node]) {
          count[set]--;
        }
      }
    }
    return taken;
  }

  private long weight(boolean[] nodes) {
    long sum = 0;
    for (int node = 0; node < nodes.length; node++) {
      sum += nodes[node] ? weights[node] : 0;
    }
    return sum;
  }

  /** What the open sets cost at least: every set takes from its nodes what it can. */
  private long lowerBound() {
    long[] left = weights.clone();
    long sum = 0;
    for (int set = 0; set < sets.length; set++) {
      if (served[set] == 0) {
        long least = Long.MAX_VALUE;
        for (int node : sets[set]) {
          if (!barred[node]) {
            least = Math.min(least, left[node]);
          }
        }
        if (least == Long.MAX_VALUE) {
          return Long.MAX_VALUE / 2;
        }
        for (int node : sets[set]) {
          left[node] -= least;
        }
        sum += least;
      }
    }
    return sum;
  }

  private void branch(long spent) {
    if (++steps >= patience || spent + lowerBound() >= bestWeight) {
      return;
    }
    int set = narrowest();
    if (set < 0) {
      bestWeight = spent;
      best = chosen.clone();
      return;
    }
    List<Integer> nodes = new ArrayList<>();
    for (int node : sets[set]) {
      if (!barred[node]) {
        nodes.add(node);
      }
    }
    nodes.sort(Comparator.comparingDouble(node -> weights[node] / (double) openSets(node)));
    for (int node : nodes) {
      take(node, 1);
      branch(spent + weights[node]);
      take(node, -1);
      barred[node] = true;
    }
    nodes.forEach(node -> barred[node] = false);
  }

  private void take(int node, int times) {
    chosen[node] = times > 0;
    for (int set : setsOf[node]) {
      served[set] += times;
    }
  }

  private int openSets(int node) {
    int open = 0;
    for (int set : setsOf[node]) {
      open += served[set] == 0 ? 1 : 0;
    }
    return open;
  }

  private int narrowest() {
    int narrowest = -1;
    int fewest = Integer.MAX_VALUE;
    for (int set = 0; set < sets.length; set++) {
      if (served[set] == 0) {
        int free = 0;
        for (int node : sets[set]) {
          free += barred[node] ? 0 : 1;
        }
        if (free < fewest) {
          fewest = free;
          narrowest = set;
        }
      }
    }
    return narrowest;
  }
}
