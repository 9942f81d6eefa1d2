package org.lscb.report.narrative.markdown;

import org.commonmark.node.CustomBlock;

/** A line that holds nothing but a directive or {@code {{end}}}. */
public final class DirectiveLine extends CustomBlock {

  private final int offset;
  private final String inner;

  /**
   * Keeps what was found.
   *
   * @param offset of the opening braces in the text
   * @param inner what stands between the braces
   */
  DirectiveLine(int offset, String inner) {
    this.offset = offset;
    this.inner = inner;
  }

  /** Where the opening braces stand in the text. */
  public int offset() {
    return offset;
  }

  /** What stands between the braces. */
  public BraceContent content() {
    return BraceContent.of(inner);
  }

  /** How many characters it takes with its braces. */
  public int length() {
    return inner.length() + 4;
  }
}
