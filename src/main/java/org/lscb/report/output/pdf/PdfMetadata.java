package org.lscb.report.output.pdf;

import java.time.LocalDate;

/**
 * What a PDF says of itself in its properties.
 *
 * @param title shown in the window's title bar
 * @param author the board's full name
 * @param subject one sentence on what the document is
 * @param language such as {@code en-GB}
 * @param date ISO date that every date in the file is set to, at midnight UTC; never the clock
 * @param seed what identifies this document beside its content, such as board and year
 */
public record PdfMetadata(
    String title, String author, String subject, String language, String date, String seed) {

  /**
   * Checks what PDF/UA requires.
   *
   * @throws IllegalArgumentException when title, subject or language is blank
   * @throws java.time.format.DateTimeParseException when the date is no ISO date
   */
  public PdfMetadata {
    if (title.isBlank() || subject.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException("title, subject and language are required");
    }
    LocalDate.parse(date);
  }
}
