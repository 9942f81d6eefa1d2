package org.lscb.report.statistics;

/** What a value is counted in. */
public enum Unit {
  /** Whole things: children, cases, places. */
  COUNT("count"),
  /** A percentage, 0 to 100 for shares. */
  PERCENT("percent"),
  /** So many for each so many of a population. */
  RATE("rate"),
  /** So many of one for each one of another. */
  RATIO("ratio"),
  /** A mark on a stated scale. */
  SCORE("score"),
  /** The difference of two percentages. */
  POINTS("points"),
  /** Money in pounds sterling. */
  POUNDS("pounds"),
  /** A place in an order, 1 is first. */
  RANK("rank"),
  /** Years of age. */
  AGE("age"),
  /** One of the measure's declared codes. */
  CODE("code");

  private final String id;

  Unit(String id) {
    this.id = id;
  }

  /** The word used in YAML. */
  public String id() {
    return id;
  }
}
