package org.lscb.report.disclosure.inference;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Mutate1D;

/**
 * A linear programme over the steps that nodes take away from their true counts. Every node has
 * variables for steps up and down, and every relation one for its sum.
 */
final class Programme {

  /** Less than this is rounding. */
  static final double NOTHING = 1e-7;

  /** Columns of a node: steps up and down within its range, and beyond it. */
  private static final int WIDTH = 4;

  private final Network network;
  private final Region region;
  private final int[] place;
  private final double[] cost;
  private final double[] lower;
  private final double[] upper;
  private final double[] scale;

  /** Nothing may move as yet. */
  Programme(Network network, Region region) {
    this.network = network;
    this.region = region;
    place = new int[network.size()];
    Arrays.fill(place, -1);
    for (int index = 0; index < region.nodes().length; index++) {
      place[region.nodes()[index]] = index;
    }
    int columns = WIDTH * region.nodes().length + 3 * region.rows().length;
    cost = new double[columns];
    lower = new double[columns];
    upper = new double[columns];
    scale = new double[region.rows().length];
    for (int index = 0; index < scale.length; index++) {
      Row row = network.row(region.rows()[index]);
      long largest = 1;
      for (long times : row.times()) {
        largest = Math.max(largest, Math.abs(times));
      }
      scale[index] = 1.0 / largest;
    }
  }

  /** The node may take from {@code low} to {@code high} steps, at a price for each. */
  void range(int node, long low, long high, double price) {
    int up = WIDTH * place[node];
    lower[up] = Math.max(0, low);
    upper[up] = bound(Math.max(0, high));
    lower[up + 1] = Math.max(0, -high);
    upper[up + 1] = bound(Math.max(0, -low));
    cost[up] = price;
    cost[up + 1] = price;
  }

  /** The node may go further than its range, at a price for each step. */
  void stretch(int node, long down, long up, double price) {
    int beyond = WIDTH * place[node] + 2;
    upper[beyond] = bound(up);
    upper[beyond + 1] = bound(down);
    cost[beyond] = price;
    cost[beyond + 1] = price;
  }

  /** The relation holds; breaking it costs so much a step, nothing being allowed at 0. */
  void hold(int index, double price) {
    Row row = network.row(region.rows()[index]);
    int sum = WIDTH * region.nodes().length + 3 * index;
    lower[sum] = row.least() <= -Node.FAR ? Double.NEGATIVE_INFINITY : row.least() * scale[index];
    upper[sum] = row.most() >= Node.FAR ? Double.POSITIVE_INFINITY : row.most() * scale[index];
    cost[sum + 1] = price;
    cost[sum + 2] = price;
    upper[sum + 1] = price > 0 ? Double.POSITIVE_INFINITY : 0;
    upper[sum + 2] = upper[sum + 1];
  }

  /** The cheapest steps, or null where there are none. */
  Steps solve() {
    int[] used = used();
    LinearSolver.Builder builder = LinearSolver.newBuilder(only(cost, used));
    int[] column = new int[cost.length];
    Arrays.fill(column, -1);
    for (int index = 0; index < used.length; index++) {
      column[used[index]] = index;
    }
    for (int index = 0; index < region.rows().length; index++) {
      Mutate1D equation = builder.equality(0);
      Row row = network.row(region.rows()[index]);
      for (int term = 0; term < row.nodes().length; term++) {
        int at = place[row.nodes()[term]];
        double times = row.times()[term] * scale[index];
        for (int part = 0; at >= 0 && part < WIDTH; part++) {
          set(equation, column[WIDTH * at + part], part % 2 == 0 ? times : -times);
        }
      }
      int sum = WIDTH * region.nodes().length + 3 * index;
      set(equation, column[sum], -1);
      set(equation, column[sum + 1], 1);
      set(equation, column[sum + 2], -1);
    }
    LinearSolver solver = builder.lower(only(lower, used)).upper(only(upper, used)).build();
    Optimisation.Result result = solver.solve();
    return result.getState().isOptimal() ? steps(solver, result, used) : null;
  }

  /** The columns that can be anything but 0. */
  private int[] used() {
    return IntStream.range(0, cost.length)
        .filter(column -> lower[column] != 0 || upper[column] != 0)
        .toArray();
  }

  private static double[] only(double[] values, int[] used) {
    return IntStream.of(used).mapToDouble(column -> values[column]).toArray();
  }

  private static void set(Mutate1D equation, int column, double times) {
    if (column >= 0) {
      equation.set(column, times);
    }
  }

  private Steps steps(LinearSolver solver, Optimisation.Result result, int[] used) {
    double[] moves = new double[network.size()];
    double price = 0;
    int ofNodes = WIDTH * region.nodes().length;
    for (int index = 0; index < used.length; index++) {
      int column = used[index];
      double steps = result.doubleValue(index);
      price += steps * cost[column];
      if (column < ofNodes) {
        moves[region.nodes()[column / WIDTH]] += column % 2 == 0 ? steps : -steps;
      }
    }
    double[] prices = new double[network.rowCount()];
    for (int index = 0; index < region.rows().length; index++) {
      prices[region.rows()[index]] = -solver.getDualMultiplier(index) * scale[index];
    }
    return new Steps(moves, prices, price);
  }

  private static double bound(long steps) {
    return steps >= Node.FAR ? Double.POSITIVE_INFINITY : steps;
  }

  /**
   * A solution.
   *
   * @param moves steps up or down of every node of the network
   * @param prices of every relation of the network: the dual solution
   * @param price of all moves
   */
  record Steps(double[] moves, double[] prices, double price) {}
}
