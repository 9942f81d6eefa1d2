package org.lscb.report.output.pdf.tags;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Finds what is to be seen and not heard: table heads that are repeated at the top of the next
 * page, and pictures without an alternative text, which say nothing beyond the words beside them.
 */
final class Silence {

  private final Map<COSDictionary, Set<Integer>> silenced = new IdentityHashMap<>();

  /** Takes all of it out of the tree. */
  void keep(Node root) {
    for (Node node : root.all()) {
      if (node.is("THead", "TFoot")) {
        firstPage(node).ifPresent(page -> keepOnly(page, node));
      } else if (isOrnament(node)) {
        keepOnly(null, node);
        node.detach();
      }
    }
  }

  /** The numbers of what was taken out, on one page. */
  Set<Integer> on(COSDictionary page) {
    return silenced.getOrDefault(page, Set.of());
  }

  private static boolean isOrnament(Node node) {
    return node.madeFrom("object")
        && node.source.filter(it -> it.getAttribute("alt").isEmpty()).isPresent();
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
          silenced.computeIfAbsent(content.page(), key -> new TreeSet<>()).add(content.number());
        }
      }
    }
  }
}
