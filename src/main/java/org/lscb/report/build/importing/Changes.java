package org.lscb.report.build.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lscb.report.build.edit.LineDiff;

/**
 * Files as they are and as they would be.
 *
 * @param imports in the order in which they were made
 * @param before what stands in each file that would change; nothing in one that is new
 * @param after what would stand there
 */
public record Changes(
    List<Imported> imports, Map<String, String> before, Map<String, String> after) {

  /** Copies what it holds. */
  public Changes {
    imports = List.copyOf(imports);
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  /** Whether any file would be another one. */
  public boolean any() {
    return !diff().isEmpty();
  }

  /** All changes, line by line; empty where there are none. */
  public String diff() {
    List<String> parts = new ArrayList<>();
    new TreeMap<>(after)
        .forEach((file, text) -> parts.add(LineDiff.of(file, before.get(file), text)));
    return String.join("", parts);
  }
}
