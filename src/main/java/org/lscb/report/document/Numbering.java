package org.lscb.report.document;

import java.util.Map;

/**
 * The printed labels of everything that is numbered.
 *
 * @param labels from the id of a chapter, heading, table or figure to {@code Chapter 3}, {@code
 *     3.2}, {@code Table 4}, {@code Figure 2}; absent where it has no number
 */
public record Numbering(Map<String, String> labels) {

  /** Copies the map. */
  public Numbering {
    labels = Map.copyOf(labels);
  }

  /** The label, or an empty text. */
  public String label(String id) {
    return labels.getOrDefault(id, "");
  }
}
