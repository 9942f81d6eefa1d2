package org.lscb.report.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.narrative.markdown.Excuse;

/**
 * One Markdown file, read.
 *
 * @param file relative to the board's folder
 * @param blocks from top to bottom
 * @param notes the footnotes' texts, by the label that calls them
 * @param excuses the warnings that it accepts
 */
public record Narrative(
    String file,
    List<NarrativeBlock> blocks,
    Map<String, List<NarrativeInline>> notes,
    List<Excuse> excuses) {

  /** Copies the collections. */
  public Narrative {
    blocks = List.copyOf(blocks);
    notes = Map.copyOf(notes);
    excuses = List.copyOf(excuses);
  }

  /** The first heading of the highest level. */
  public Optional<NarrativeBlock.Heading> title() {
    return blocks.stream()
        .filter(NarrativeBlock.Heading.class::isInstance)
        .map(NarrativeBlock.Heading.class::cast)
        .filter(one -> one.level() == 1)
        .findFirst();
  }
}
