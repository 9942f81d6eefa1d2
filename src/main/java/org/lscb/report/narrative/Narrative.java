package org.lscb.report.narrative;

import java.util.List;
import java.util.Map;

/**
 * One Markdown file, read.
 *
 * @param file relative to the board's folder
 * @param blocks from top to bottom
 * @param notes the footnotes' texts, by the label that calls them
 */
public record Narrative(
    String file, List<NarrativeBlock> blocks, Map<String, List<NarrativeInline>> notes) {

  /** Copies both. */
  public Narrative {
    blocks = List.copyOf(blocks);
    notes = Map.copyOf(notes);
  }
}
