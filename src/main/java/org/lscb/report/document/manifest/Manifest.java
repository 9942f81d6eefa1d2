package org.lscb.report.document.manifest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must stay hidden, and how the counts hang together, by id; no number of the report is in it.
 *
 * <p>Every id of a printed value is the id that it has in the list of values. An id that has
 * neither a published number nor one that is known from elsewhere stands for an unknown count: at
 * least 1 where it is hidden and zeros are shown, else at least 0.
 *
 * @param threshold counts from 1 to it, from 0 where zeros are hidden too, must not become known; 0
 *     when small numbers are shown
 * @param zeroShown whether a 0 may be printed, so that a hidden count is at least 1
 * @param roundedTo to what multiple printed counts of children are rounded; 1 where they are exact.
 *     A printed 0 is always exact
 * @param sensitive counts of children: printed, hidden, or only to be worked out
 * @param hidden those of them that are withheld, everywhere in the report, whether or not they
 *     would stand in it themselves
 * @param known numbers that are public from elsewhere, such as last year's report
 * @param relations what connects the counts
 * @param computed every published value that is computed from such counts, and from which
 * @param words what stands in the place of a hidden value, such as {@code fewer than 6}
 * @param accepted small numbers typed beside words for children, for which a reason was given: the
 *     words as printed
 */
public record Manifest(
    int threshold,
    boolean zeroShown,
    int roundedTo,
    List<String> sensitive,
    List<String> hidden,
    Map<String, Long> known,
    List<Relation> relations,
    List<Computed> computed,
    List<String> words,
    List<String> accepted) {

  /** A report in which nothing is protected. */
  public static final Manifest NOTHING_HIDDEN =
      new Manifest(
          0,
          true,
          1,
          List.of(),
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of("[c]"),
          List.of());

  /**
   * Copies the lists and sorts what is known.
   *
   * @throws IllegalArgumentException when the threshold is below 0, or counts are rounded to
   *     nothing
   */
  public Manifest {
    if (threshold < 0 || roundedTo < 1) {
      throw new IllegalArgumentException("threshold " + threshold + ", rounded to " + roundedTo);
    }
    sensitive = List.copyOf(sensitive);
    hidden = List.copyOf(hidden);
    known = Collections.unmodifiableMap(new TreeMap<>(known));
    relations = List.copyOf(relations);
    computed = List.copyOf(computed);
    words = List.copyOf(words);
    accepted = List.copyOf(accepted);
  }

  /** The same, with small numbers that were typed and accepted for a reason. */
  public Manifest accepting(List<String> typed) {
    return new Manifest(
        threshold, zeroShown, roundedTo, sensitive, hidden, known, relations, computed, words,
        typed);
  }

  /**
   * A published value that is computed from counts of children: a share, a rate, a change, a mean,
   * a rank, a significance, the limits of an interval. It must be hidden when one of the counts is.
   */
  public record Computed(String id, List<String> from) {

    /** Copies the list. */
    public Computed {
      from = List.copyOf(from);
    }
  }
}
