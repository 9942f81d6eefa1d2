package org.lscb.report.statistics;

import java.math.BigDecimal;

/** What stands in the place of a value in a board's data. */
public sealed interface Value {

  /**
   * A number, as exact as its source.
   *
   * @param qualifier how exact
   */
  record Quantity(BigDecimal number, Qualifier qualifier) implements Value {}

  /** A span of numbers: {@code 34 to 48}. */
  record Range(BigDecimal from, BigDecimal to) implements Value {}

  /** A symbol instead of a number. */
  record Absent(Symbol symbol) implements Value {}

  /**
   * Still to come.
   *
   * @param words from whom and by when, as written
   */
  record Awaited(String words) implements Value {}

  /** One of the measure's declared codes. */
  record Code(String code) implements Value {}

  /** An exact number. */
  static Value of(BigDecimal number) {
    return new Quantity(number, Qualifier.EXACT);
  }

  /** How exact a number is. */
  enum Qualifier {
    /** As it is. */
    EXACT(""),
    /** Roughly. */
    ABOUT("about"),
    /** More than. */
    OVER("over"),
    /** Less than. */
    UNDER("under"),
    /** Not less than. */
    AT_LEAST("at least"),
    /** Not more than. */
    UP_TO("up to"),
    /** A little less than. */
    ALMOST("almost");

    private final String word;

    Qualifier(String word) {
      this.word = word;
    }

    /** The word in front of the number; empty for an exact one. */
    public String word() {
      return word;
    }
  }
}
