package org.lscb.report.validation.narrative.text;

import java.util.List;

/**
 * Some characters of a passage.
 *
 * @param start the first
 * @param end behind the last
 */
public record Range(int start, int end) {

  /** Spelled out, as is the hash: the generated ones take a millisecond at their first call. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Range that && start == that.start && end == that.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Whether a character is one of them. */
  public boolean holds(int index) {
    return index >= start && index < end;
  }

  /**
   * The first of some ranges that ends behind a character.
   *
   * @param ranges in order, none over another
   * @return their number where there is none
   */
  public static int firstBehind(List<Range> ranges, int index) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).end() > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
