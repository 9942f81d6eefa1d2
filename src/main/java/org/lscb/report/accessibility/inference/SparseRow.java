package org.lscb.report.accessibility.inference;

import java.util.Arrays;

/**
 * A sum of few of many columns, each times a fraction that is not 0.
 *
 * @param columns ascending
 * @param factors as long as the columns
 */
record SparseRow(int[] columns, Fraction[] factors) {

  Fraction factor(int column) {
    int found = Arrays.binarySearch(columns, column);
    return found < 0 ? Fraction.ZERO : factors[found];
  }

  SparseRow times(Fraction factor) {
    Fraction[] products = new Fraction[factors.length];
    for (int i = 0; i < products.length; i++) {
      products[i] = factors[i].times(factor);
    }
    return new SparseRow(columns, products);
  }

  /** Without a column. */
  SparseRow without(int column) {
    int found = Arrays.binarySearch(columns, column);
    if (found < 0) {
      return this;
    }
    int[] kept = new int[columns.length - 1];
    Fraction[] theirs = new Fraction[kept.length];
    System.arraycopy(columns, 0, kept, 0, found);
    System.arraycopy(columns, found + 1, kept, found, kept.length - found);
    System.arraycopy(factors, 0, theirs, 0, found);
    System.arraycopy(factors, found + 1, theirs, found, kept.length - found);
    return new SparseRow(kept, theirs);
  }

  /** With a multiple of another row added. */
  SparseRow plus(SparseRow other, Fraction times) {
    int[] all = new int[columns.length + other.columns.length];
    Fraction[] sums = new Fraction[all.length];
    int size = 0;
    int mine = 0;
    int its = 0;
    while (mine < columns.length || its < other.columns.length) {
      int left = mine < columns.length ? columns[mine] : Integer.MAX_VALUE;
      int right = its < other.columns.length ? other.columns[its] : Integer.MAX_VALUE;
      Fraction sum = left <= right ? factors[mine] : Fraction.ZERO;
      if (right <= left) {
        sum = sum.plus(other.factors[its].times(times));
      }
      if (sum.signum() != 0) {
        all[size] = Math.min(left, right);
        sums[size++] = sum;
      }
      mine += left <= right ? 1 : 0;
      its += right <= left ? 1 : 0;
    }
    return new SparseRow(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
  }
}
