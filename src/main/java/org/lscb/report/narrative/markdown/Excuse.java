package org.lscb.report.narrative.markdown;

import org.lscb.report.diagnostic.Position;

/**
 * A comment that accepts a warning about a line: {@code <!-- accept code: reason -->}.
 *
 * @param position of the comment
 * @param line the line that it speaks of: its own, or the next with text where it stands alone
 * @param code the warning's code, as written; may be empty
 * @param reason why it is accepted; may be empty
 */
public record Excuse(Position position, int line, String code, String reason) {

  /** Where it stands tells it from nearly all others. */
  @Override
  public int hashCode() {
    return position.hashCode();
  }
}
