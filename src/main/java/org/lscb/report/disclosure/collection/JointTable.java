package org.lscb.report.disclosure.collection;

import java.util.List;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.document.manifest.Relation.Axis;
import org.lscb.report.document.manifest.Relation.Joint;

/**
 * Three tables of the same children, each by two of three breakdowns, of which nobody recorded the
 * one by all three.
 *
 * @param joint the tables
 * @param total where all of the children stand
 * @param relations what it adds to a ledger, where it does
 */
public record JointTable(Joint joint, Coordinate total, State state, Set<Relation> relations) {

  /** What became of it. */
  public enum State {
    /** What it tells is in the ledger. */
    COLLECTED,
    /** It has too many counts to say what it tells. */
    TOO_LARGE,
    /** No table by all three breakdowns has these sums. */
    IMPOSSIBLE
  }

  /** Copies the relations. */
  public JointTable {
    relations = Set.copyOf(relations);
  }

  /** How many counts by all three breakdowns there would be. */
  public int size() {
    return size(joint.axes());
  }

  static int size(List<Axis> axes) {
    return axes.stream().mapToInt(one -> one.members().size()).reduce(1, Math::multiplyExact);
  }
}
