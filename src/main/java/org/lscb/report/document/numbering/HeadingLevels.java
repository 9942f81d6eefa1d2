package org.lscb.report.document.numbering;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.document.Block;

/**
 * Closes gaps in the levels of headings: a person who listens finds a section by its level, and a
 * number without its middle part would be none.
 */
public final class HeadingLevels {

  private static final int CHAPTER_LEVEL = 2;

  private HeadingLevels() {}

  /** The blocks of a chapter, in which no heading is more than one level below the one before. */
  public static List<Block> withoutGaps(List<Block> blocks) {
    List<Block> closed = new ArrayList<>();
    int level = CHAPTER_LEVEL;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        level = Math.max(CHAPTER_LEVEL + 1, Math.min(heading.level(), level + 1));
        closed.add(new Block.Heading(heading.id(), level, heading.content()));
      } else {
        closed.add(block);
      }
    }
    return closed;
  }
}
