package org.lscb.report.output.pdf.tags;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Brings floating and positioned boxes back to where they stand in the page's text; the renderer
 * tags them at the end.
 */
final class ReadingOrder {

  private static final Set<String> INLINE = Set.of("a", "abbr", "em", "span", "strong");

  private final Map<Element, Node> nodes = new IdentityHashMap<>();

  void restore(Node root) {
    for (Node node : root.all()) {
      node.source.ifPresent(element -> nodes.putIfAbsent(element, node));
    }
    for (Node node : root.all()) {
      Optional<Node> home = node.source.filter(ReadingOrder::isWritten).flatMap(this::home);
      if (home.isPresent() && !isBelow(node, home.get())) {
        node.detach();
        place(node, home.get());
      }
    }
  }

  /** Marks and calls of notes were invented by the renderer, and are in order already. */
  private static boolean isWritten(Element element) {
    return !element.getTagName().startsWith("fs-")
        && !element.getAttribute("href").startsWith("#fs-");
  }

  /** A line's end cuts these into several, of which the first alone is not what was around. */
  private static boolean isPiece(org.w3c.dom.Node element) {
    return INLINE.contains(element.getNodeName());
  }

  /** What was made from the nearest element around it that is no piece of a line. */
  private Optional<Node> home(Element element) {
    org.w3c.dom.Node around = element.getParentNode();
    while (around != null && (isPiece(around) || !nodes.containsKey(around))) {
      around = around.getParentNode();
    }
    return Optional.ofNullable(nodes.get(around));
  }

  private static boolean isBelow(Node node, Node ancestor) {
    Node around = node;
    while (around != null && around != ancestor) {
      around = around.parent;
    }
    return around != null;
  }

  private static void place(Node node, Node home) {
    Element element = node.source.orElseThrow();
    for (Node sibling : home.children()) {
      Optional<Element> next = firstSource(sibling);
      if (next.filter(other -> follows(other, element)).isPresent()) {
        home.insert(sibling.indexInParent(), node);
        return;
      }
    }
    home.append(node);
  }

  private static Optional<Element> firstSource(Node node) {
    return node.all().stream().flatMap(inner -> inner.source.stream()).findFirst();
  }

  private static boolean follows(Element other, Element element) {
    int position = element.compareDocumentPosition(other);
    return (position & org.w3c.dom.Node.DOCUMENT_POSITION_FOLLOWING) != 0;
  }
}
