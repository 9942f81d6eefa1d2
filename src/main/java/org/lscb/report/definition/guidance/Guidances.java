package org.lscb.report.definition.guidance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All guidance that applies to a report, with the answers that report.yaml names.
 *
 * @param mentions as report.yaml lists them
 * @param none why report.yaml names none
 * @param chosen those that could be read
 * @param answers as report.yaml gives them
 * @param known the elements of every guidance there is; empty where none was looked up
 */
public record Guidances(
    List<Mention> mentions,
    Optional<String> none,
    List<Guidance> chosen,
    List<Answer> answers,
    Set<String> known) {

  /** Copies the collections. */
  public Guidances {
    mentions = List.copyOf(mentions);
    chosen = List.copyOf(chosen);
    answers = List.copyOf(answers);
    known = Set.copyOf(known);
  }

  /** The ids of the elements that are asked for, each once. */
  public List<String> elements() {
    return chosen.stream()
        .flatMap(one -> one.elements().stream())
        .map(Guidance.Element::id)
        .distinct()
        .toList();
  }

  /** What report.yaml says of an element. */
  public Optional<Answer> answer(String element) {
    return answers.stream().filter(one -> one.element().equals(element)).findFirst();
  }
}
