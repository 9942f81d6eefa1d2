package org.lscb.report.output.pdf.tags;

import java.util.Optional;

/** Puts each caption first inside the table or figure that it belongs to. */
final class Captions {

  void place(Node root) {
    for (Node node : root.all()) {
      if (node.is("Caption") && !node.parent.is("Table", "Figure")) {
        move(node, node.parent.first("Table"));
      } else if (node.madeFrom("figcaption")) {
        move(node, node.parent.first("Figure", "Table"));
      }
    }
  }

  private static void move(Node caption, Optional<Node> owner) {
    owner.ifPresent(
        target -> {
          caption.detach();
          caption.role = "Caption";
          target.insert(0, caption);
        });
  }
}
