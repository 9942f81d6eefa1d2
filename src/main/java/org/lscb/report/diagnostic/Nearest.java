package org.lscb.report.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the right name that a wrong one was probably meant to be.
 *
 * <p>Counts insertions, deletions, replacements and swaps of neighbours, upper and lower case being
 * the same. One slip in three characters is forgiven, and always one.
 */
public final class Nearest {

  /** Longer names are not slips of the finger; comparing them would cost time for nothing. */
  private static final int LONGEST = 80;

  private Nearest() {}

  /** The nearest name; of several as near as each other the first in the alphabet. */
  public static Optional<String> to(String wrong, Collection<String> right) {
    String typed = wrong.strip().toLowerCase(Locale.ROOT);
    if (typed.isEmpty() || typed.length() > LONGEST) {
      return Optional.empty();
    }
    if (right.contains(wrong)) {
      return Optional.of(wrong);
    }
    int best = Math.max(1, typed.length() / 3) + 1;
    String nearest = null;
    for (String candidate : new TreeSet<>(right)) {
      int slips = slips(typed, candidate.toLowerCase(Locale.ROOT), best);
      if (slips < best) {
        best = slips;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** What to write instead, for the help of a message: the nearest name, or all there are. */
  public static String advice(String wrong, Collection<String> right) {
    if (right.isEmpty()) {
      return "take it out: there is none to choose from";
    }
    return to(wrong, right)
        .map(one -> "did you mean \"" + one + "\"?")
        .orElse("use one of: " + String.join(", ", right));
  }

  private static int slips(String typed, String right, int enough) {
    if (Math.abs(typed.length() - right.length()) >= enough) {
      return enough;
    }
    int[][] cost = new int[typed.length() + 1][right.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, typed, right, i, j);
      }
    }
    return cost[typed.length()][right.length()];
  }

  private static int cheapest(int[][] cost, String typed, String right, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (typed.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
    int cheapest = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == right.charAt(j - 2)
            && typed.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
  }
}
