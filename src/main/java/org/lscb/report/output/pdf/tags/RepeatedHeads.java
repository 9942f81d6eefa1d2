package org.lscb.report.output.pdf.tags;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Finds the table heads that are repeated at the top of the next page, so that nobody hears them
 * twice.
 */
final class RepeatedHeads {

  private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

  /** Takes the repetitions out of the tree. */
  void remove(Node root) {
    for (Node node : root.all()) {
      if (node.is("THead", "TFoot")) {
        firstPage(node).ifPresent(page -> keepOnly(page, node));
      }
    }
  }

  /** The numbers of what was taken out, on one page. */
  Set<Integer> on(COSDictionary page) {
    return repeated.getOrDefault(page, Set.of());
  }

  private static Optional<COSDictionary> firstPage(Node head) {
    return head.all().stream()
        .flatMap(node -> node.kids.stream())
        .filter(Kid.Content.class::isInstance)
        .map(kid -> ((Kid.Content) kid).page())
        .findFirst();
  }

  private void keepOnly(COSDictionary page, Node head) {
    for (Node node : head.all()) {
      for (Kid kid : List.copyOf(node.kids)) {
        if (kid instanceof Kid.Content content && content.page() != page) {
          node.kids.remove(kid);
          repeated.computeIfAbsent(content.page(), key -> new TreeSet<>()).add(content.number());
        }
      }
    }
  }
}
