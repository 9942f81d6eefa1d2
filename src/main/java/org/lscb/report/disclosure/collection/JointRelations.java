package org.lscb.report.disclosure.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Breakdown.AddsUp;
import org.lscb.report.definition.Breakdown.Member;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.document.manifest.Relation.Axis;
import org.lscb.report.document.manifest.Relation.Joint;

/**
 * What three tables of the same children tell of each other, each by two of three breakdowns: one
 * table by all three has them as its sums, and no count of it is below 0.
 *
 * <p>One or two such tables tell nothing of each other beyond the totals that they share. Given
 * these, the children of one can be combined with those of the other in every way, so that what
 * each of them leaves open stays open; and totals, remainders and complements are cells already.
 * Three tables close a ring: then numbers are ruled out that any two of them allow. (So would four
 * tables in a ring of four breakdowns, which no measure has yet.)
 */
final class JointRelations {

  private static final String WHY = "three tables by two breakdowns each are of the same children";

  private final Cube cube;
  private final Sums sums;
  private final Draught draught;
  private final boolean zeroShown;
  private final String prefix;

  /**
   * Looks into a ledger's draught.
   *
   * @param prefix of the names of what is found, in whatever report
   */
  JointRelations(Sums sums, Draught draught, boolean zeroShown, String prefix) {
    this.sums = sums;
    this.cube = sums.cube();
    this.draught = draught;
    this.zeroShown = zeroShown;
    this.prefix = prefix;
  }

  /** Adds all of them to those that are known, whether or not they could be reckoned with. */
  void find(List<JointTable> known) {
    for (Coordinate total : cube.places()) {
      List<Breakdown> free =
          cube.names().breakdowns(total.subject()).stream()
              .filter(one -> !total.members().containsKey(one.id()))
              .filter(one -> one.addsUp() == AddsUp.FULLY || one.addsUp() == AddsUp.PARTLY)
              .filter(one -> !cube.below(total, one).isEmpty())
              .toList();
      for (int first = 0; first < free.size(); first++) {
        for (int second = first + 1; second < free.size(); second++) {
          for (int third = second + 1; third < free.size(); third++) {
            find(total, List.of(free.get(first), free.get(second), free.get(third)), known);
          }
        }
      }
    }
  }

  private void find(Coordinate total, List<Breakdown> by, List<JointTable> known) {
    if (!told(total, by) || isRecorded(total, by)) {
      return;
    }
    List<Axis> axes = new ArrayList<>();
    for (Breakdown one : by) {
      axes.add(new Axis(one.id(), members(total, one), isComplete(total, one, by)));
    }
    boolean disagree =
        axes.stream().anyMatch(one -> axes.stream().anyMatch(other -> !agree(total, one, other)));
    List<List<String>> tables =
        List.of(
            table(total, by, axes, 0, 1),
            table(total, by, axes, 0, 2),
            table(total, by, axes, 1, 2));
    // What the tables' own sums contradict is told elsewhere, and readers can conclude nothing.
    if (!disagree && known.stream().noneMatch(one -> one.joint().tables().equals(tables))) {
      String id = sums.id(total);
      Joint joint = new Joint(WHY, id.startsWith(prefix) ? id : prefix + id, axes, tables);
      known.add(new JointCells(draught, zeroShown, joint).add(total));
    }
  }

  /** Of a table that nothing prints two others tell something, but not one alone. */
  private boolean told(Coordinate total, List<Breakdown> by) {
    int told = 0;
    for (int left = 0; left < by.size(); left++) {
      Breakdown one = by.get(left == 0 ? 1 : 0);
      Breakdown other = by.get(left == 2 ? 1 : 2);
      List<Seen> seen = new ArrayList<>();
      for (String first : members(total, one)) {
        for (String second : members(total, other)) {
          cell(total, one.id(), first, other.id(), second).map(draught::seen).ifPresent(seen::add);
        }
      }
      if (seen.isEmpty()) {
        return false;
      }
      told += seen.contains(Seen.PRINTED) || seen.contains(Seen.PUBLIC) ? 1 : 0;
    }
    return told >= 2;
  }

  private boolean isRecorded(Coordinate total, List<Breakdown> by) {
    for (String first : members(total, by.get(0))) {
      Coordinate row = total.member(by.get(0).id(), first);
      for (String second : members(total, by.get(1))) {
        if (!cube.below(row.member(by.get(1).id(), second), by.get(2)).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> members(Coordinate total, Breakdown breakdown) {
    return breakdown.open()
        ? cube.below(total, breakdown).stream()
            .map(one -> one.members().get(breakdown.id()))
            .toList()
        : breakdown.members().stream()
            .filter(one -> one.parts().isEmpty() && one.overlapOf().isEmpty())
            .map(Member::id)
            .toList();
  }

  private Optional<String> cell(
      Coordinate total, String one, String first, String other, String second) {
    return sums.cell(total.member(one, first).member(other, second));
  }

  private boolean isComplete(Coordinate total, Breakdown breakdown, List<Breakdown> by) {
    return !breakdown.open() && breakdown.addsUp() == AddsUp.FULLY
        || by.stream()
            .filter(one -> one != breakdown)
            .allMatch(
                other ->
                    members(total, other).stream()
                        .allMatch(
                            one ->
                                missing(
                                        total,
                                        breakdown.id(),
                                        members(total, breakdown),
                                        other.id(),
                                        one)
                                    .filter(it -> it == 0)
                                    .isPresent()));
  }

  /** What the members of a breakdown leave of another one's member; empty where that is unknown. */
  private Optional<Long> missing(
      Coordinate total, String over, List<String> members, String other, String member) {
    return sums.cell(total.member(other, member))
        .map(
            whole ->
                draught.count(whole)
                    - members.stream()
                        .flatMap(one -> cell(total, over, one, other, member).stream())
                        .mapToLong(draught::count)
                        .sum());
  }

  private boolean agree(Coordinate total, Axis over, Axis other) {
    return over == other
        || other.members().stream()
            .allMatch(
                member -> {
                  long left =
                      missing(total, over.breakdown(), over.members(), other.breakdown(), member)
                          .orElse(0L);
                  boolean all =
                      over.members().stream()
                          .allMatch(
                              one ->
                                  cell(total, over.breakdown(), one, other.breakdown(), member)
                                      .isPresent());
                  return left == 0 || left > 0 && !(over.complete() && all);
                });
  }

  private List<String> table(
      Coordinate total, List<Breakdown> by, List<Axis> axes, int one, int other) {
    boolean allWritten =
        by.get(one).open() && axes.get(one).complete()
            || by.get(other).open() && axes.get(other).complete();
    List<String> ids = new ArrayList<>();
    for (String first : axes.get(one).members()) {
      for (String second : axes.get(other).members()) {
        Coordinate at = total.member(by.get(one).id(), first).member(by.get(other).id(), second);
        if (sums.cell(at).isEmpty() && allWritten) {
          // What an open breakdown does not write there is none of.
          draught.cell(sums.id(at), 0, Seen.PUBLIC, 0);
        }
        ids.add(sums.cell(at).orElse(""));
      }
    }
    return ids;
  }
}
