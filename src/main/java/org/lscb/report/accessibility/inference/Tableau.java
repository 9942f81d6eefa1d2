package org.lscb.report.accessibility.inference;

import java.util.Arrays;
import java.util.List;

/**
 * Relations over fractions, solved exactly: each relation's sum is a variable with bounds of its
 * own, and a basis is kept from question to question, for only bounds change between them.
 *
 * <p>After Dutertre and de Moura, "A fast linear-arithmetic solver" (2006), with Bland's rule, so
 * that it ends.
 */
final class Tableau {

  private final int unknowns;
  private final SparseRow[] rows;
  private final int[] basic;
  private final int[] rowOf;
  private final Fraction[] value;
  private final long[] least;
  private final long[] most;
  private final Steps steps;

  Tableau(int unknowns, List<Row> relations, Steps steps) {
    this.unknowns = unknowns;
    this.steps = steps;
    int all = unknowns + relations.size();
    rows = new SparseRow[relations.size()];
    basic = new int[rows.length];
    rowOf = new int[all];
    value = new Fraction[all];
    least = new long[all];
    most = new long[all];
    Arrays.fill(value, Fraction.ZERO);
    Arrays.fill(rowOf, -1);
    for (int i = 0; i < rows.length; i++) {
      Row relation = relations.get(i);
      Fraction[] factors = new Fraction[relation.times().length];
      for (int j = 0; j < factors.length; j++) {
        factors[j] = Fraction.of(relation.times()[j]);
      }
      rows[i] = new SparseRow(relation.unknowns(), factors);
      basic[i] = unknowns + i;
      rowOf[unknowns + i] = i;
      least[unknowns + i] = relation.least();
      most[unknowns + i] = relation.most();
    }
  }

  /**
   * Whether fractions between these bounds satisfy all relations; if so they are the values.
   *
   * @throws Steps.Exhausted when it takes too long
   */
  boolean satisfiable(long[] lower, long[] upper) {
    for (int i = 0; i < unknowns; i++) {
      least[i] = lower[i];
      most[i] = upper[i];
      if (rowOf[i] < 0 && outside(i) != 0) {
        move(i, Fraction.of(outside(i) < 0 ? least[i] : most[i]));
      }
    }
    while (true) {
      int wrong = firstOutside();
      if (wrong < 0) {
        return true;
      }
      boolean below = outside(wrong) < 0;
      int entering = entering(rows[rowOf[wrong]], below);
      if (entering < 0) {
        return false;
      }
      steps.take();
      exchange(wrong, entering, Fraction.of(below ? least[wrong] : most[wrong]));
    }
  }

  Fraction value(int unknown) {
    return value[unknown];
  }

  private int firstOutside() {
    int first = -1;
    for (int one : basic) {
      if ((first < 0 || one < first) && outside(one) != 0) {
        first = one;
      }
    }
    return first;
  }

  /** -1 below its bounds, 1 above them. */
  private int outside(int variable) {
    if (least[variable] != Long.MIN_VALUE && value[variable].compareTo(least[variable]) < 0) {
      return -1;
    }
    boolean above =
        most[variable] != Long.MAX_VALUE && value[variable].compareTo(most[variable]) > 0;
    return above ? 1 : 0;
  }

  private int entering(SparseRow row, boolean upwards) {
    for (int i = 0; i < row.columns().length; i++) {
      int column = row.columns()[i];
      boolean rises = row.factors()[i].signum() > 0 == upwards;
      boolean free =
          rises
              ? most[column] == Long.MAX_VALUE || value[column].compareTo(most[column]) < 0
              : least[column] == Long.MIN_VALUE || value[column].compareTo(least[column]) > 0;
      if (free) {
        return column;
      }
    }
    return -1;
  }

  private void move(int column, Fraction to) {
    Fraction by = to.minus(value[column]);
    value[column] = to;
    for (int i = 0; i < rows.length; i++) {
      Fraction factor = rows[i].factor(column);
      if (factor.signum() != 0) {
        value[basic[i]] = value[basic[i]].plus(factor.times(by));
      }
    }
  }

  private void exchange(int leaving, int entering, Fraction to) {
    int at = rowOf[leaving];
    Fraction inverse = rows[at].factor(entering).inverted();
    Fraction by = to.minus(value[leaving]).times(inverse);
    move(entering, value[entering].plus(by));
    value[leaving] = to;
    SparseRow rest = rows[at].without(entering).times(inverse.negated());
    SparseRow solved =
        rest.plus(new SparseRow(new int[] {leaving}, new Fraction[] {Fraction.ONE}), inverse);
    rows[at] = solved;
    basic[at] = entering;
    rowOf[entering] = at;
    rowOf[leaving] = -1;
    for (int i = 0; i < rows.length; i++) {
      Fraction factor = i == at ? Fraction.ZERO : rows[i].factor(entering);
      if (factor.signum() != 0) {
        rows[i] = rows[i].without(entering).plus(solved, factor);
      }
    }
  }
}
