package org.lscb.report.document.codebook;

import java.util.Map;

/**
 * Where the numbers of a report come from, for those who ask.
 *
 * @param workings by the id of the value; none of a withheld one
 * @param signedOff who signed a file of the board's off, and when, by its name
 */
public record Origins(Map<String, Working> workings, Map<String, String> signedOff) {

  /** Of a report that does not tell. */
  public static final Origins UNTOLD = new Origins(Map.of(), Map.of());

  /** Copies the maps. */
  public Origins {
    workings = Map.copyOf(workings);
    signedOff = Map.copyOf(signedOff);
  }

  /** Whether the report tells where its numbers come from. */
  public boolean told() {
    return !workings.isEmpty();
  }
}
