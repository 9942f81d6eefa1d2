package org.lscb.report.document;

/**
 * One data file, not yet written.
 *
 * @param blockId the table or figure that it belongs to; empty when it belongs to the whole report
 * @param name its name without a folder, such as {@code table-placements.csv}
 * @param title of the table or figure that it holds, with its number
 * @param mediaType such as {@code text/csv}
 * @param bytes its content
 */
public record DataFile(String blockId, String name, String title, String mediaType, byte[] bytes) {

  /** Copies the content. */
  public DataFile {
    bytes = bytes.clone();
  }

  /** A copy of the content. */
  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
