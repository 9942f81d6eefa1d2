package org.lscb.report.document.compose;

import java.util.HashMap;
import java.util.Map;

/** Gives every block an id that is unique in the report and stays the same from build to build. */
final class Ids {

  private final Map<String, Integer> used = new HashMap<>();

  String next(String stem) {
    int count = used.merge(stem, 1, Integer::sum);
    return count == 1 ? stem : stem + "-" + count;
  }

  /** An id that always carries its number: {@code training-p-3}. */
  String numbered(String chapter, String kind) {
    String stem = chapter + "-" + kind;
    return stem + "-" + used.merge(stem + "#", 1, Integer::sum);
  }
}
