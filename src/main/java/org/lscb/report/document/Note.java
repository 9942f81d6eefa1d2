package org.lscb.report.document;

import java.util.List;

/**
 * A footnote.
 *
 * @param id unique in the report
 * @param number from 1, in order of the calls
 * @param chapterId the chapter that calls it
 */
public record Note(String id, int number, String chapterId, List<Inline> content) {

  /** Copies the list. */
  public Note {
    content = List.copyOf(content);
  }
}
