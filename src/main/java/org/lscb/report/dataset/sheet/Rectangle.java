package org.lscb.report.dataset.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that lie together; rows and columns are counted from 0, and the last ones belong to it.
 *
 * @param top the first row
 * @param left the first column
 * @param bottom the last row
 * @param right the last column
 */
public record Rectangle(int top, int left, int bottom, int right) {

  /** As it is written. */
  public static final String FORM = "[A-Z]{1,3}[1-9][0-9]{0,6}(:[A-Z]{1,3}[1-9][0-9]{0,6})?";

  private static final Pattern WRITTEN = Pattern.compile("([A-Z]+[0-9]+)(?::([A-Z]+[0-9]+))?");

  /** Reads {@code A3:F15} or {@code B7}; empty where the text is neither. */
  public static Optional<Rectangle> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!text.strip().matches(FORM) || !matcher.matches()) {
      return Optional.empty();
    }
    String first = matcher.group(1);
    String last = matcher.group(2) == null ? first : matcher.group(2);
    Rectangle read =
        new Rectangle(
            CellName.rowOf(first),
            CellName.columnOf(first),
            CellName.rowOf(last),
            CellName.columnOf(last));
    return read.bottom < read.top || read.right < read.left ? Optional.empty() : Optional.of(read);
  }

  /** Whether a cell lies in it. */
  public boolean holds(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** {@code A3:F15}, or {@code B7} where it is one cell. */
  @Override
  public String toString() {
    String first = CellName.of(top, left);
    String last = CellName.of(bottom, right);
    return first.equals(last) ? first : first + ":" + last;
  }
}
