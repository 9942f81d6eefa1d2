package org.lscb.report.disclosure.ledger;

import java.util.List;

/**
 * Everything that readers know of the children's counts of a report, and how small is too small.
 *
 * @param cells in the order of the report, ids being unique
 * @param threshold counts from 1 to it (from 0 where zeros are hidden) must not become known
 * @param zeroShown whether a 0 may be printed, so that a hidden count is at least 1
 */
public record Ledger(List<Cell> cells, List<Relation> relations, int threshold, boolean zeroShown) {

  /** Copies the lists. */
  public Ledger {
    cells = List.copyOf(cells);
    relations = List.copyOf(relations);
  }
}
