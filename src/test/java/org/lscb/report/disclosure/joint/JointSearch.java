package org.lscb.report.disclosure.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tries every table of three breakdowns that has sums between given bounds, one count after the
 * other. It shares nothing with the program.
 */
final class JointSearch {

  private final int cells;
  private final long limit;
  private final List<Sum> sums = new ArrayList<>();

  /** Some of the counts, and the bounds of their sum. */
  record Sum(List<Integer> cells, long least, long most) {}

  /** Tables of so many counts, none above a limit. */
  JointSearch(int cells, long limit) {
    this.cells = cells;
    this.limit = limit;
  }

  void sum(List<Integer> of, long least, long most) {
    sums.add(new Sum(of, least, most));
  }

  /** Shows every table that has these sums, until one is what was looked for. */
  boolean search(Predicate<long[]> found) {
    return search(new long[cells], 0, found);
  }

  private boolean search(long[] counts, int next, Predicate<long[]> found) {
    if (next == cells) {
      return found.test(counts);
    }
    long from = 0;
    long to = limit;
    for (Sum sum : sums) {
      if (sum.cells().contains(next)) {
        long sure = 0;
        boolean last = true;
        for (int cell : sum.cells()) {
          sure += cell < next ? counts[cell] : 0;
          last &= cell <= next;
        }
        to = Math.min(to, sum.most() - sure);
        from = last ? Math.max(from, sum.least() - sure) : from;
      }
    }
    for (long count = from; count <= to; count++) {
      counts[next] = count;
      if (search(counts, next + 1, found)) {
        return true;
      }
    }
    return false;
  }
}
