package org.lscb.report.document.compose;

import java.util.List;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.document.PublishedValue;

/**
 * The open problems of a draft.
 *
 * @param problems those that would stop a final build
 */
public record Draft(List<Diagnostic> problems) {

  /** Copies the list. */
  public Draft {
    problems = List.copyOf(problems);
  }

  /** What is wrong with some values, by the line on which one of their inputs is written. */
  List<String> about(List<PublishedValue> values) {
    return problems.stream()
        .filter(
            problem ->
                values.stream()
                    .flatMap(value -> value.origins().stream())
                    .anyMatch(
                        origin ->
                            origin.file().equals(problem.position().file())
                                && origin.line() == problem.position().line()))
        .map(Draft::words)
        .distinct()
        .toList();
  }

  static String words(Diagnostic problem) {
    return problem.message() + " (" + problem.position() + ")";
  }
}
