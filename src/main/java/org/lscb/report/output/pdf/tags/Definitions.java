package org.lscb.report.output.pdf.tags;

/** Tags terms and their explanations as a list: the term is the label, the explanation the body. */
final class Definitions {

  void tag(Node root) {
    for (Node list : root.all()) {
      if (list.madeFrom("dl")) {
        list.role = "L";
        tagItems(list);
      }
    }
  }

  private static void tagItems(Node list) {
    Node item = null;
    for (Node child : list.children()) {
      if (child.madeFrom("dt") || item == null) {
        child.role = child.madeFrom("dt") ? "Lbl" : "LBody";
        item = child.wrap("LI");
      } else {
        child.detach();
        child.role = "LBody";
        item.append(child);
      }
    }
  }
}
