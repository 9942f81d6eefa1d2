package org.lscb.report.diagnostic;

import java.util.List;

/**
 * One problem at one place, with what to do about it.
 *
 * @param problem which kind of problem; its code is printed
 * @param position where it is
 * @param message what is wrong, lower case, no full stop, with both numbers where there are two
 * @param help what to do
 * @param related other places that belong to it
 */
public record Diagnostic(
    Problem problem, Position position, String message, String help, List<Related> related) {

  /** Copies the list. */
  public Diagnostic {
    related = List.copyOf(related);
  }

  /** What and where tell it from nearly all others. */
  @Override
  public int hashCode() {
    return 31 * problem.ordinal() + position.hashCode();
  }

  /**
   * Another place that belongs to a problem.
   *
   * @param position where
   * @param what what stands there
   */
  public record Related(Position position, String what) {}

  /** How grave it is. */
  public Severity severity() {
    return problem.severity();
  }
}
