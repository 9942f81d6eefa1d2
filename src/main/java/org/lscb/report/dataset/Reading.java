package org.lscb.report.dataset;

import java.util.HashMap;
import java.util.Map;

/** What some work found in a cube, to tell whether it would find the same in another. */
public final class Reading {

  private final Map<String, Object> found = new HashMap<>();

  /** Notes what stands in a part of the cube, all of it. */
  void note(String part, Object holds) {
    found.putIfAbsent(part, holds);
  }

  /** Whether somebody who asks again finds the same in a cube, at the same places of the files. */
  public boolean isSameIn(Datasets datasets) {
    return found.entrySet().stream()
        .allMatch(one -> one.getValue().equals(datasets.part(one.getKey())));
  }
}
