package org.lscb.report.accessibility.inference;

import java.util.List;

/** Draws the bounds of unknowns closer, relation by relation, as far as one alone can. */
final class Narrowing {

  /** A relation that creeps on for longer is left to the search. */
  private static final int ROUNDS = 40;

  private final List<Row> rows;

  Narrowing(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * Narrows in place.
   *
   * @return whether something may be left; false is certain
   * @throws ArithmeticException when numbers become too large
   */
  boolean narrow(long[] least, long[] most) {
    for (int i = 0; i < least.length; i++) {
      if (least[i] > most[i]) {
        return false;
      }
    }
    boolean moved = true;
    for (int round = 0; moved && round < ROUNDS; round++) {
      moved = false;
      for (Row row : rows) {
        int change = narrow(row, least, most);
        if (change < 0) {
          return false;
        }
        moved |= change > 0;
      }
    }
    return true;
  }

  /** -1 when nothing is left, 1 when a bound moved, else 0. */
  private static int narrow(Row row, long[] least, long[] most) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < row.unknowns().length; i++) {
      low = Math.addExact(low, end(row, i, least, most, false));
      high = Math.addExact(high, end(row, i, least, most, true));
    }
    if (row.least() > row.most() || low > row.most() || high < row.least()) {
      return -1;
    }
    boolean moved = false;
    for (int i = 0; i < row.unknowns().length; i++) {
      int unknown = row.unknowns()[i];
      long times = row.times()[i];
      // What this unknown's term may be, given the extremes of all the others.
      long above = bound(row.most(), low - end(row, i, least, most, false));
      long below = bound(row.least(), high - end(row, i, least, most, true));
      long newLeast = least[unknown];
      long newMost = most[unknown];
      if (above != Long.MAX_VALUE) {
        newMost = times > 0 ? Math.min(newMost, Math.floorDiv(above, times)) : newMost;
        newLeast = times < 0 ? Math.max(newLeast, ceiling(above, times)) : newLeast;
      }
      if (below != Long.MIN_VALUE) {
        newLeast = times > 0 ? Math.max(newLeast, ceiling(below, times)) : newLeast;
        newMost = times < 0 ? Math.min(newMost, Math.floorDiv(below, times)) : newMost;
      }
      if (newLeast > newMost) {
        return -1;
      }
      if (newLeast != least[unknown] || newMost != most[unknown]) {
        low += times * (times > 0 ? newLeast - least[unknown] : newMost - most[unknown]);
        high += times * (times > 0 ? newMost - most[unknown] : newLeast - least[unknown]);
        least[unknown] = newLeast;
        most[unknown] = newMost;
        moved = true;
      }
    }
    return moved ? 1 : 0;
  }

  private static long bound(long of, long others) {
    return of == Long.MAX_VALUE || of == Long.MIN_VALUE ? of : Math.subtractExact(of, others);
  }

  private static long end(Row row, int term, long[] least, long[] most, boolean upper) {
    int unknown = row.unknowns()[term];
    long times = row.times()[term];
    return Math.multiplyExact(times, times > 0 == upper ? most[unknown] : least[unknown]);
  }

  private static long ceiling(long number, long by) {
    return Math.negateExact(Math.floorDiv(Math.negateExact(number), by));
  }
}
