package org.lscb.report.document.trace;

import java.util.List;
import java.util.Optional;

/**
 * Where some values that belong together come from.
 *
 * @param name what they are, such as {@code Children in need}
 * @param how how they were recorded or computed, in words, one for each way
 * @param periods for when they hold; empty where all is said by their names
 * @param sources by whom, each once
 * @param sums how each was worked out that was computed
 */
public record Origin(
    String name, List<String> how, String periods, List<Source> sources, List<Sum> sums) {

  /** Copies the lists. */
  public Origin {
    how = List.copyOf(how);
    sources = List.copyOf(sources);
    sums = List.copyOf(sums);
  }

  /**
   * A source.
   *
   * @param words as the data name it; may be empty
   * @param signedOff by whom and when
   * @param places files with their lines, for those who make the report; none in a final one
   */
  public record Source(String words, Optional<String> signedOff, List<String> places) {

    /** Copies the list. */
    public Source {
      places = List.copyOf(places);
    }
  }
}
