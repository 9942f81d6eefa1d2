package org.lscb.report.document;

import java.util.List;
import java.util.Optional;
import org.lscb.report.statistics.LanguageTag;

/**
 * A chapter.
 *
 * @param id its folder's or file's name; also its HTML id
 * @param numbered whether it counts: a foreword does not
 * @param language of its title, where that is not the report's
 * @param blocks in reading order, without the title
 */
public record Chapter(
    String id, boolean numbered, String title, Optional<LanguageTag> language, List<Block> blocks) {

  /** Copies the list. */
  public Chapter {
    blocks = List.copyOf(blocks);
  }

  /** With a title in the report's language. */
  public Chapter(String id, boolean numbered, String title, List<Block> blocks) {
    this(id, numbered, title, Optional.empty(), blocks);
  }

  /** The same chapter with other blocks. */
  public Chapter with(List<Block> others) {
    return new Chapter(id, numbered, title, language, others);
  }
}
