package org.lscb.report.accessibility.inference;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an unknown can be.
 *
 * @param small the numbers in question that are possible
 * @param others some of the other numbers that are possible: at least one where there is any
 * @param decided whether every number in question was decided
 */
public record Possible(SortedSet<Long> small, SortedSet<Long> others, boolean decided) {

  /** Copies the numbers. */
  public Possible {
    small = Collections.unmodifiableSortedSet(new TreeSet<>(small));
    others = Collections.unmodifiableSortedSet(new TreeSet<>(others));
  }

  /** How many numbers were found in all. */
  public int count() {
    return small.size() + others.size();
  }
}
