package org.lscb.report.build.begin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.definition.guidance.Guidance;

/**
 * A chapter of words alone, which the guidance demands.
 *
 * @param elements what it answers
 */
record WrittenChapter(String id, List<Guidance.Element> elements) {

  /** Copies the list. */
  WrittenChapter {
    elements = List.copyOf(elements);
  }

  /** Its title: what its id says. */
  String title() {
    String words = id.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** One for all that no chapter with data answers, in the order of the guidance. */
  static List<WrittenChapter> demanded(NewBoard board) {
    Map<String, List<Guidance.Element>> demanded = new LinkedHashMap<>();
    List<String> builtIn = new BuiltInChapters().all().stream().map(BuiltInChapter::id).toList();
    for (Guidance.Element element : board.guidance().elements()) {
      if (answering(board, element).isEmpty()) {
        String id =
            element.answeredBy().stream()
                .filter(one -> !builtIn.contains(one))
                .findFirst()
                .orElse(element.id());
        demanded.computeIfAbsent(id, any -> new ArrayList<>()).add(element);
      }
    }
    return demanded.entrySet().stream()
        .map(one -> new WrittenChapter(one.getKey(), one.getValue()))
        .toList();
  }

  /** The chapters with data that answer an element. */
  static List<String> answering(NewBoard board, Guidance.Element element) {
    return board.chapters().stream()
        .filter(
            one ->
                element.answeredBy().contains(one.id())
                    || one.definition().answers().stream()
                        .anyMatch(it -> it.id().equals(element.id())))
        .map(BuiltInChapter::id)
        .toList();
  }
}
