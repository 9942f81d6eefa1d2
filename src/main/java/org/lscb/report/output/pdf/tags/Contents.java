package org.lscb.report.output.pdf.tags;

import java.util.List;
import org.apache.pdfbox.cos.COSName;

/** Tags lists of class {@code toc} as a table of contents. */
final class Contents {

  void tag(Node root) {
    root.all().stream().filter(node -> node.hasClass("listing")).forEach(Contents::join);
    for (Node node : root.all()) {
      if (node.is("L") && node.hasClass("toc")) {
        node.role = "TOC";
        node.dictionary.removeItem(COSName.A);
        node.children().forEach(Contents::tagItem);
      }
    }
  }

  /** A list that stands in two columns is one list. */
  private static void join(Node columns) {
    List<Node> lists = columns.all().stream().filter(node -> node.is("L")).toList();
    for (Node more : lists.subList(Math.min(1, lists.size()), lists.size())) {
      Node column = more.parent;
      List.copyOf(more.kids).forEach(lists.get(0)::append);
      more.detach();
      if (column.kids.isEmpty() && column != columns) {
        column.detach();
      }
    }
  }

  private static void tagItem(Node item) {
    item.role = "TOCI";
    for (Node child : item.children()) {
      if (child.is("LBody")) {
        child.dissolve();
      }
    }
    // Beside an inner list the line stands in a paragraph of its own.
    for (Node child : item.children()) {
      if (child.is("P")) {
        child.dissolve();
      }
    }
    for (Node child : item.children()) {
      if (child.is("Link")) {
        child.wrap("Reference");
      }
    }
  }
}
