package org.lscb.report.output.pdf.tags;

import org.apache.pdfbox.cos.COSName;

/** Tags lists of class {@code toc} as a table of contents. */
final class Contents {

  void tag(Node root) {
    for (Node node : root.all()) {
      if (node.is("L") && node.hasClass("toc")) {
        node.role = "TOC";
        node.dictionary.removeItem(COSName.A);
        node.children().forEach(Contents::tagItem);
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
