package org.lscb.report.disclosure.inference;

/**
 * A relation between nodes, in steps away from their true counts: the sum of steps times factors is
 * at least {@code least}, which is never above 0, and at most {@code most}, never below 0.
 *
 * @param why the relation's words
 * @param nodes by their places in the network
 * @param times the factor of each of them
 * @param gates nodes of which none may be hidden for the relation to be known
 */
public record Row(String why, int[] nodes, long[] times, long least, long most, int[] gates) {

  /** Whether readers know the relation although these nodes are hidden. */
  public boolean known(boolean[] hidden) {
    for (int gate : gates) {
      if (hidden[gate]) {
        return false;
      }
    }
    return true;
  }
}
