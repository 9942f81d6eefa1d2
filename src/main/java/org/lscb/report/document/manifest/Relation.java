package org.lscb.report.document.manifest;

import java.util.List;

/** What readers know of several counts together. */
public sealed interface Relation {

  /** In words that can be printed, such as {@code the placements add up to their total}. */
  String why();

  /** A count times a whole number. */
  record Term(String id, long times) {}

  /**
   * The sum of the terms is at least one number and at most another.
   *
   * @param least {@link Long#MIN_VALUE} for no lower bound
   * @param most {@link Long#MAX_VALUE} for no upper bound
   */
  record Sum(String why, List<Term> terms, long least, long most) implements Relation {

    /** Copies the terms. */
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A printed number is a fraction of two sums of counts, rounded half up away from 0; it says
   * nothing while it is not printed.
   *
   * @param id of the printed percentage, rate or percentage change
   * @param terms the sum above; for a change the new count, and the old one times -1
   * @param of the sum below, never below 1
   * @param per 100 for a percentage, 10,000 for a rate
   * @param decimals how many are printed
   */
  record Rounded(String why, String id, List<Term> terms, List<Term> of, long per, int decimals)
      implements Relation {

    /** Copies the terms. */
    public Rounded {
      terms = List.copyOf(terms);
      of = List.copyOf(of);
    }
  }

  /**
   * Three tables of the same children, each by two of three breakdowns: one table of all three has
   * these sums. No number of it is recorded, but none of them is below 0.
   *
   * @param id of the children that all three tables are of
   * @param axes the breakdowns
   * @param tables ids of the counts by the first axis and the second, by the first and the third,
   *     and by the second and the third, row by row; an empty text where there is no such count
   */
  record Joint(String why, String id, List<Axis> axes, List<List<String>> tables)
      implements Relation {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the tables are not as large as the axes say
     */
    public Joint {
      axes = List.copyOf(axes);
      tables = tables.stream().map(List::copyOf).toList();
      if (axes.size() != 3 || tables.size() != 3) {
        throw new IllegalArgumentException("three axes and three tables belong to " + id);
      }
      int first = axes.get(0).members().size();
      int second = axes.get(1).members().size();
      int third = axes.get(2).members().size();
      if (tables.get(0).size() != first * second
          || tables.get(1).size() != first * third
          || tables.get(2).size() != second * third) {
        throw new IllegalArgumentException("the tables do not fit the axes of " + id);
      }
    }

    /** The made-up id of a count by all three breakdowns, by the places of its members. */
    public String cell(int first, int second, int third) {
      int[] members = {first, second, third};
      StringBuilder cell = new StringBuilder(id);
      for (int axis = 0; axis < members.length; axis++) {
        Axis by = axes.get(axis);
        cell.append('/').append(by.breakdown()).append('=').append(by.members().get(members[axis]));
      }
      return cell.toString();
    }
  }

  /**
   * A breakdown.
   *
   * @param complete whether its members are all there are: if not, they make less than their sum
   */
  record Axis(String breakdown, List<String> members, boolean complete) {

    /** Copies the members. */
    public Axis {
      members = List.copyOf(members);
    }
  }
}
