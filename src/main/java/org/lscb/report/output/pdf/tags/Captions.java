package org.lscb.report.output.pdf.tags;

import java.util.List;
import org.w3c.dom.Element;

/** Puts each caption first inside the table or figure that it belongs to. */
final class Captions {

  void place(Node root) {
    List<Node> all = root.all();
    for (Node caption : all) {
      if (caption.is("Caption") || caption.madeFrom("figcaption")) {
        all.stream()
            .filter(node -> node.is("Table", "Figure") && belongTogether(caption, node))
            .findFirst()
            .ifPresent(owner -> move(caption, owner));
      }
    }
  }

  /** A quotation has a caption too, but nothing to put it into. */
  private static boolean belongTogether(Node caption, Node owner) {
    Element around = (Element) caption.source.orElseThrow().getParentNode();
    org.w3c.dom.Node inside = owner.source.orElse(null);
    while (inside != null && inside != around) {
      inside = inside.getParentNode();
    }
    return inside != null;
  }

  private static void move(Node caption, Node owner) {
    caption.detach();
    caption.role = "Caption";
    owner.insert(0, caption);
  }
}
