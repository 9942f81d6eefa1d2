package org.lscb.report.output.pdf;

/**
 * A data file inside the PDF.
 *
 * @param name its file name, without folders
 * @param mediaType such as {@code text/csv}
 * @param description what it holds, in a sentence
 * @param content its bytes
 */
public record PdfAttachment(String name, String mediaType, String description, byte[] content) {

  /** Copies the bytes. */
  public PdfAttachment {
    if (name.isBlank() || name.contains("/") || name.contains("\\")) {
      throw new IllegalArgumentException("not a plain file name: " + name);
    }
    content = content.clone();
  }

  /** A copy of the bytes. */
  @Override
  public byte[] content() {
    return content.clone();
  }
}
