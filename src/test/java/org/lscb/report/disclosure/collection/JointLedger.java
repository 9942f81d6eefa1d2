package org.lscb.report.disclosure.collection;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.document.manifest.Relation.Joint;

/** A ledger to which is added, as to that of a board, what three tables tell together. */
public final class JointLedger {

  private final Draught draught = new Draught();
  private final List<JointTable> tables = new ArrayList<>();
  private final boolean zeroShown;

  /** Begins with these cells and relations. */
  public JointLedger(List<Cell> cells, List<Relation> relations, boolean zeroShown) {
    this.zeroShown = zeroShown;
    cells.forEach(draught::cell);
    relations.forEach(draught::relate);
  }

  /** Adds what is behind three tables. */
  public void add(Joint joint) {
    tables.add(new JointCells(draught, zeroShown, joint).add(null));
  }

  /** What became of each. */
  public List<JointTable> tables() {
    return List.copyOf(tables);
  }

  /** The ledger. */
  public Ledger ledger(int threshold) {
    return draught.ledger(threshold, zeroShown);
  }
}
