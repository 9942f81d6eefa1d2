package org.lscb.report.output.pdf.tags;

import org.apache.pdfbox.cos.COSDictionary;

/** What an element of the structure tree holds. */
sealed interface Kid permits Node, Kid.Content, Kid.Annotation {

  /**
   * Marked content on a page.
   *
   * @param number its number on that page
   */
  record Content(COSDictionary page, int number) implements Kid {}

  /**
   * A reference to an annotation, such as a link's active area.
   *
   * @param reference the reference's own dictionary
   */
  record Annotation(COSDictionary reference) implements Kid {}
}
