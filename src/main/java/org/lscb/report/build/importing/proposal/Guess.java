package org.lscb.report.build.importing.proposal;

import java.util.List;
import java.util.Optional;

/**
 * A block that a table may be for.
 *
 * @param weight how much of the table it explains; more is better
 * @param lines of the import, behind those that name file, sheet, dataset and block
 */
record Guess(String dataset, String block, double weight, List<String> lines) {

  /** Copies the lines. */
  Guess {
    lines = List.copyOf(lines);
  }

  /** The same with something more that speaks for it. */
  Guess with(double more) {
    return new Guess(dataset, block, weight + more, lines);
  }

  /** The heavier of two; the first where they weigh the same. */
  static Optional<Guess> better(Optional<Guess> one, Optional<Guess> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return other.get().weight() > one.get().weight() ? other : one;
  }
}
