package org.lscb.report.accessibility.inference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Unknowns that hang together by relations, and nothing else. */
final class Component {

  private final long[] least;
  private final long[] most;
  private final Narrowing narrowing;
  private final Tableau tableau;
  private final Steps steps;
  private final boolean possible;

  /** Narrows the bounds at once, for every question profits. */
  Component(long[] least, long[] most, List<Row> rows, long allowed) {
    this.least = least;
    this.most = most;
    steps = new Steps(allowed);
    narrowing = new Narrowing(rows);
    // What one unknown alone must be is in its bounds now.
    List<Row> joint = rows.stream().filter(row -> row.unknowns().length > 1).toList();
    tableau = new Tableau(least.length, joint, steps);
    possible = narrowed();
  }

  /** Where numbers are too large to narrow here, every question will say so. */
  private boolean narrowed() {
    try {
      return narrowing.narrow(least, most);
    } catch (ArithmeticException tooLarge) {
      return true;
    }
  }

  /** The bounds of an unknown that are plain to see. */
  long least(int unknown) {
    return least[unknown];
  }

  /** Likewise. */
  long most(int unknown) {
    return most[unknown];
  }

  /**
   * Whole numbers that satisfy everything, with one unknown between two bounds.
   *
   * @throws Steps.Exhausted when it takes too long
   * @throws ArithmeticException when numbers become too large
   */
  Optional<long[]> solve(int unknown, long from, long to) {
    steps.begin();
    if (!possible) {
      return Optional.empty();
    }
    Deque<long[][]> open = new ArrayDeque<>();
    long[] low = least.clone();
    long[] high = most.clone();
    low[unknown] = Math.max(low[unknown], from);
    high[unknown] = Math.min(high[unknown], to);
    open.push(new long[][] {low, high});
    while (!open.isEmpty()) {
      steps.take();
      long[][] bounds = open.pop();
      if (!narrowing.narrow(bounds[0], bounds[1]) || !tableau.satisfiable(bounds[0], bounds[1])) {
        continue;
      }
      int broken = firstBroken();
      if (broken < 0) {
        return Optional.of(whole());
      }
      branch(bounds, broken, open);
    }
    return Optional.empty();
  }

  private int firstBroken() {
    for (int i = 0; i < least.length; i++) {
      if (!tableau.value(i).isWhole()) {
        return i;
      }
    }
    return -1;
  }

  private void branch(long[][] bounds, int unknown, Deque<long[][]> open) {
    long floor = tableau.value(unknown).floor();
    long[] high = bounds[1].clone();
    high[unknown] = floor;
    long[] low = bounds[0].clone();
    low[unknown] = floor + 1;
    open.push(new long[][] {low, bounds[1]});
    open.push(new long[][] {bounds[0], high});
  }

  private long[] whole() {
    long[] found = new long[least.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = tableau.value(i).floor();
    }
    return found;
  }
}
