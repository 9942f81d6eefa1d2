package org.lscb.report.accessibility.criterion;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.document.manifest.Relation;
import org.lscb.report.document.manifest.Relation.Term;

/**
 * The table of three breakdowns that three tables of two imply: its cells, and what they add up to.
 */
final class JointSums {

  private final Relation.Joint joint;

  JointSums(Relation.Joint joint) {
    this.joint = joint;
  }

  /** The made-up ids of the cells. */
  List<String> cells() {
    List<String> cells = new ArrayList<>();
    for (int first = 0; first < size(0); first++) {
      for (int second = 0; second < size(1); second++) {
        for (int third = 0; third < size(2); third++) {
          cells.add(joint.cell(first, second, third));
        }
      }
    }
    return cells;
  }

  /** The cells along one axis add up to a count by the other two, or to less. */
  List<Relation.Sum> sums() {
    List<Relation.Sum> sums = new ArrayList<>();
    int[] others = {2, 1, 0};
    for (int table = 0; table < others.length; table++) {
      List<String> ids = joint.tables().get(table);
      int over = others[table];
      int columns = size(over == 2 ? 1 : 2);
      for (int place = 0; place < ids.size(); place++) {
        if (!ids.get(place).isEmpty()) {
          sums.add(sum(over, place / columns, place % columns, ids.get(place)));
        }
      }
    }
    return sums;
  }

  private Relation.Sum sum(int over, int row, int column, String id) {
    List<Term> terms = new ArrayList<>();
    for (int along = 0; along < size(over); along++) {
      terms.add(
          new Term(
              switch (over) {
                case 0 -> joint.cell(along, row, column);
                case 1 -> joint.cell(row, along, column);
                default -> joint.cell(row, column, along);
              },
              1));
    }
    terms.add(new Term(id, -1));
    long least = joint.axes().get(over).complete() ? 0 : Long.MIN_VALUE;
    return new Relation.Sum(joint.why(), terms, least, 0);
  }

  private int size(int axis) {
    return joint.axes().get(axis).members().size();
  }
}
