package org.lscb.report.validation.narrative.text;

/**
 * Some characters of a passage.
 *
 * @param start the first
 * @param end behind the last
 */
public record Range(int start, int end) {

  /** Whether a character is one of them. */
  public boolean holds(int index) {
    return index >= start && index < end;
  }
}
