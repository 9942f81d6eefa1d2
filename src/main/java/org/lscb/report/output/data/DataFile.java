package org.lscb.report.output.data;

/**
 * One data file, not yet written.
 *
 * @param name its name without a folder, such as {@code table-placements.csv}
 * @param title of the table or figure that it holds, with its number
 * @param bytes its content
 */
public record DataFile(String name, String title, byte[] bytes) {

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
