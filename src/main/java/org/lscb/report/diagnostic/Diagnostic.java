package org.lscb.report.diagnostic;

import java.util.List;
import java.util.stream.Stream;

/**
 * One problem at one place, with what to do about it.
 *
 * @param problem which kind of problem; its code is printed
 * @param position where it is
 * @param message what is wrong, lower case, no full stop, with both numbers where there are two
 * @param help what to do
 * @param related other places that belong to it
 * @param words what fills the gaps of message and help
 */
public record Diagnostic(
    Kind problem,
    Position position,
    String message,
    String help,
    List<Related> related,
    List<String> words) {

  /** Copies the lists. */
  public Diagnostic {
    related = List.copyOf(related);
    words = List.copyOf(words);
  }

  /** A problem in its own wording. */
  static Diagnostic of(Kind problem, Position position, List<Related> related, Object... words) {
    return new Diagnostic(
        problem,
        position,
        Wording.filled(problem.code(), words),
        Wording.filled(problem.code() + ".help", words),
        related,
        Stream.of(words).map(String::valueOf).toList());
  }

  /** The same problem in the same place, told in other words. */
  public Diagnostic with(List<String> otherWords, List<Related> otherRelated) {
    return of(problem, position, otherRelated, otherWords.toArray());
  }

  /** The same with more help. */
  public Diagnostic adding(String more) {
    return new Diagnostic(problem, position, message, help + more, related, words);
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
