package org.lscb.report.statistics;

/**
 * What stands where there is no number.
 *
 * <p>guidance: symbols of the Government Analysis Function, as used in explore education
 * statistics.
 */
public enum Symbol {
  /** Withheld to protect confidentiality. */
  CONFIDENTIAL("c", "withheld to protect confidentiality"),
  /** Not recorded, not supplied or lost. */
  NOT_AVAILABLE("x", "not available"),
  /** The combination has no meaning. */
  NOT_APPLICABLE("z", "not applicable"),
  /** Rounds to 0 but is not 0. */
  LOW("low", "more than 0 but rounds to 0"),
  /** Rests on too few cases. */
  UNRELIABLE("u", "unreliable: based on too few cases"),
  /** Still to come; only ever printed in a draft. */
  AWAITED("awaited", "not yet received");

  private final String id;
  private final String meaning;

  Symbol(String id, String meaning) {
    this.id = id;
    this.meaning = meaning;
  }

  /** The letter or word used in YAML and in brackets in tables. */
  public String id() {
    return id;
  }

  /** The explanation printed above tables and in the notes. */
  public String meaning() {
    return meaning;
  }

  /** As printed: {@code [c]}. */
  public String printed() {
    return "[" + id + "]";
  }
}
