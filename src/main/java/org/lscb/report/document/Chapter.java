package org.lscb.report.document;

import java.util.List;

/**
 * A chapter.
 *
 * @param id its folder's or file's name; also its HTML id
 * @param numbered whether it counts: a foreword does not
 * @param blocks in reading order, without the title
 */
public record Chapter(String id, boolean numbered, String title, List<Block> blocks) {

  /** Copies the list. */
  public Chapter {
    blocks = List.copyOf(blocks);
  }
}
