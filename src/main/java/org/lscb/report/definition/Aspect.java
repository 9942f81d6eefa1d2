package org.lscb.report.definition;

import java.util.Optional;
import org.lscb.report.statistics.interval.Confidence;

/** What a line of a table, or a sentence, tells of a value. */
public sealed interface Aspect {

  /** The value itself. */
  Aspect ITSELF = new Itself();

  /** The word for the period before, where the id of an area may stand. */
  String PREVIOUS = "previous";

  /** The value itself. */
  record Itself() implements Aspect {

    /** Spelled out, as in Change: the generated ones take a millisecond at their first call. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Itself;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /** Its change from the period before. */
  record Change() implements Aspect {

    @Override
    public boolean equals(Object other) {
      return other instanceof Change;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /** Its confidence interval. */
  record Interval(Confidence confidence) implements Aspect {}

  /**
   * Whether it differs from another by more than chance alone would explain.
   *
   * @param other the id of an area, or {@link #PREVIOUS}
   */
  record Against(String other) implements Aspect {}

  /** What it is set against: its population, or the whole that it is a part of. */
  record SetAgainst() implements Aspect {

    @Override
    public boolean equals(Object other) {
      return other instanceof SetAgainst;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /**
   * Between which limits chance alone would keep it, were it like a benchmark.
   *
   * @param benchmark the id of an area
   * @param by the level of which the benchmark is the whole
   */
  record Limits(Confidence confidence, String benchmark, String by) implements Aspect {}

  /** What confidence a definition's word means: {@code 95%} or {@code 99.8%}. */
  static Confidence confidence(String word) {
    return word.equals("99.8%") ? Confidence.OF_99_8 : Confidence.OF_95;
  }

  /** A confidence as definitions and readers know it. */
  static String word(Confidence confidence) {
    return confidence.equals(Confidence.OF_99_8) ? "99.8%" : "95%";
  }

  /** What an item of a table asks for. */
  static Aspect of(
      boolean comparePrevious, Optional<Confidence> interval, Optional<String> against) {
    return comparePrevious
        ? new Change()
        : interval.<Aspect>map(Interval::new).or(() -> against.map(Against::new)).orElse(ITSELF);
  }
}
