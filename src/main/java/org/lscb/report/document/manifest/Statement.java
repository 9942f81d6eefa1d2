package org.lscb.report.document.manifest;

/**
 * Something that a report says of itself in its notes.
 *
 * @param ofHidden whether it explains hidden numbers, and helps nobody where there are none
 */
public record Statement(String words, boolean ofHidden) {

  /** What is said whatever the report holds. */
  public static Statement always(String words) {
    return new Statement(words, false);
  }

  /** What is said where a number is hidden. */
  public static Statement ofHidden(String words) {
    return new Statement(words, true);
  }
}
