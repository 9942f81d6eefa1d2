package org.lscb.report.build.importing.level;

import java.util.List;
import java.util.Set;

/**
 * What the heading of a block says, such as {@code bookings by sector and booking}.
 *
 * @param subject a measure, or {@code values}
 * @param levels in their order
 */
public record BlockHeading(String subject, List<String> levels) {

  private static final String BY = " by ";

  /** Copies the list. */
  public BlockHeading {
    levels = List.copyOf(levels);
  }

  /** Reads a heading, or a key that is none and has no levels. */
  public static BlockHeading of(String key) {
    int by = key.indexOf(BY);
    return by < 0
        ? new BlockHeading(key, List.of())
        : new BlockHeading(
            key.substring(0, by), List.of(key.substring(by + BY.length()).split(" and ")));
  }

  /** Whether both name the same, their levels in whatever order. */
  public boolean isLike(BlockHeading other) {
    return subject.equals(other.subject)
        && levels.size() == other.levels.size()
        && Set.copyOf(levels).equals(Set.copyOf(other.levels));
  }
}
