package org.lscb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All texts of a chapter.
 *
 * @param chapter its id
 * @param main {@code chapter.md}, or the file of a chapter that is only narrative
 * @param slots the texts that fill it, by slot
 * @param lines the one-line texts of its definitions: {@code table:ID}, {@code figure:ID}, {@code
 *     note:ID}
 */
public record ChapterNarrative(
    String chapter, Narrative main, Map<String, Narrative> slots, Map<String, Narrative> lines) {

  /** Copies the maps. */
  public ChapterNarrative {
    slots = Map.copyOf(slots);
    lines = Map.copyOf(lines);
  }

  /** Every text, in a stable order. */
  public List<Narrative> all() {
    List<Narrative> all = new ArrayList<>(List.of(main));
    all.addAll(new TreeMap<>(slots).values());
    all.addAll(new TreeMap<>(lines).values());
    return List.copyOf(all);
  }
}
