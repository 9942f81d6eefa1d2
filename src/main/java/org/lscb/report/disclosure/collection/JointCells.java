package org.lscb.report.disclosure.collection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.disclosure.collection.JointTable.State;
import org.lscb.report.disclosure.inference.Completion;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.disclosure.ledger.Relation.Term;
import org.lscb.report.document.manifest.Relation.Joint;

/** Writes the counts by three breakdowns into a ledger's draught that three tables of two imply. */
final class JointCells {

  /** Beyond so many counts that are not plainly 0 an audit would take longer than a build may. */
  static final int MOST = 150;

  private final Draught draught;
  private final boolean zeroShown;
  private final Joint joint;
  private final int[] sizes;
  private final int[] place;
  private final String[] ids;
  private int size;

  /** A table of this ledger. */
  JointCells(Draught draught, boolean zeroShown, Joint joint) {
    this.draught = draught;
    this.zeroShown = zeroShown;
    this.joint = joint;
    sizes = joint.axes().stream().mapToInt(one -> one.members().size()).toArray();
    place = new int[JointTable.size(joint.axes())];
    ids = new String[place.length];
    for (int cell = 0; cell < place.length; cell++) {
      place[cell] = isNobody(cell) ? -1 : size;
      if (place[cell] >= 0) {
        ids[size++] =
            joint.cell(cell / sizes[2] / sizes[1], cell / sizes[2] % sizes[1], cell % sizes[2]);
      }
    }
  }

  /** Adds the counts, some that fit standing for those that nobody knows. */
  JointTable add(Coordinate total) {
    if (size > MOST) {
      return new JointTable(joint, total, State.TOO_LARGE, Set.of());
    }
    List<Completion.Sum> sums = new ArrayList<>();
    everySum((places, id, exact) -> sums.add(new Completion.Sum(places, draught.count(id), exact)));
    Completion.Result result = Completion.of(size, sums);
    if (result.counts().isEmpty()) {
      State state = result.decided() ? State.IMPOSSIBLE : State.TOO_LARGE;
      return new JointTable(joint, total, state, Set.of());
    }
    long[] counts = result.counts().get();
    for (int at = 0; at < size; at++) {
      draught.uncounted(ids[at], counts[at]);
    }
    Set<Relation> relations = new LinkedHashSet<>();
    everySum((places, id, exact) -> relations.add(relation(places, id, exact)));
    relations.forEach(draught::relate);
    return new JointTable(joint, total, State.COLLECTED, relations);
  }

  private Relation relation(int[] places, String id, boolean exact) {
    List<Term> terms = new ArrayList<>();
    for (int at : places) {
      terms.add(new Term(ids[at], 1));
    }
    terms.add(new Term(id, -1));
    return new Relation(joint.why(), terms, exact ? 0 : Long.MIN_VALUE, 0);
  }

  /** Whether everybody sees that there are no such children. */
  private boolean isNobody(int cell) {
    for (int over = 0; over < sizes.length; over++) {
      String id = joint.tables().get(table(over)).get(margin(cell, over));
      if (!id.isEmpty() && draught.count(id) == 0) {
        Seen seen = draught.seen(id);
        if (seen == Seen.PUBLIC || seen == Seen.PRINTED && zeroShown) {
          return true;
        }
      }
    }
    return false;
  }

  /** Some of the counts and the one that they add up to, or stay below. */
  private interface Reader {
    void read(int[] places, String id, boolean exact);
  }

  private void everySum(Reader reader) {
    for (int over = 0; over < sizes.length; over++) {
      List<String> ids = joint.tables().get(table(over));
      List<List<Integer>> along = new ArrayList<>();
      ids.forEach(one -> along.add(new ArrayList<>()));
      for (int cell = 0; cell < place.length; cell++) {
        if (place[cell] >= 0) {
          along.get(margin(cell, over)).add(place[cell]);
        }
      }
      for (int margin = 0; margin < ids.size(); margin++) {
        if (!ids.get(margin).isEmpty()) {
          int[] places = along.get(margin).stream().mapToInt(Integer::intValue).toArray();
          reader.read(places, ids.get(margin), joint.axes().get(over).complete());
        }
      }
    }
  }

  /** The table that an axis is missing from. */
  private static int table(int over) {
    return 2 - over;
  }

  /** Where the sum over an axis stands in its table. */
  private int margin(int cell, int over) {
    int third = cell % sizes[2];
    int second = cell / sizes[2] % sizes[1];
    int first = cell / sizes[2] / sizes[1];
    return switch (over) {
      case 0 -> second * sizes[2] + third;
      case 1 -> first * sizes[2] + third;
      default -> first * sizes[1] + second;
    };
  }
}
