package org.lscb.report.template.part;

import java.util.HashMap;
import java.util.Map;

/** Names the parts of a page that scroll: two of one name could not be told apart by listening. */
public final class RegionNames {

  private final Map<String, Integer> times = new HashMap<>();

  /** The name of the next part that would have the given one. */
  public String next(String name) {
    int before = times.merge(name, 1, Integer::sum);
    return before == 1 ? name : name + ", " + before;
  }
}
