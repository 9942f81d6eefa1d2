package org.lscb.report.output.pdf.tags;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Removes what only the renderer's boxes needed: wrappers without meaning, empty elements, table
 * tags around things that only stand side by side; and names paragraphs.
 */
final class Tidy {

  private static final COSName EXPANSION = COSName.getPDFName("E");
  private static final COSName SPOKEN = COSName.getPDFName("ActualText");
  private static final List<COSName> MEANINGFUL =
      List.of(COSName.LANG, COSName.ALT, COSName.A, EXPANSION, SPOKEN);

  void tidy(Node root) {
    for (Node child : root.children()) {
      visit(child);
    }
  }

  private void visit(Node node) {
    node.children().forEach(this::visit);
    if (isLayout(node)) {
      loosen(node);
    }
    if (node.kids.isEmpty() && !node.is("TD", "TH", "Figure")) {
      node.detach();
    } else if (isWrapper(node)) {
      node.dissolve();
    } else if (isParagraph(node)) {
      node.role = "P";
    }
  }

  private static boolean isLayout(Node node) {
    return node.is("Table")
        && node.source.filter(t -> t.getAttribute("role").equals("presentation")).isPresent();
  }

  /** Turns a table that is only an arrangement into what it holds, cell by cell. */
  private void loosen(Node table) {
    loosenInside(table);
    table.role = "Div";
  }

  /** A table in a cell is one. */
  private void loosenInside(Node table) {
    for (Node node : table.children()) {
      if (node.is("Table")) {
        continue;
      }
      loosenInside(node);
      if (node.is("THead", "TBody", "TFoot", "TR")) {
        node.dissolve();
      } else if (node.is("TD", "TH") && node.kids.isEmpty()) {
        node.detach();
      } else if (node.is("TD", "TH") && holdsOneThing(node)) {
        node.dissolve();
      } else if (node.is("TD", "TH")) {
        node.role = isInline(node) ? "P" : "Div";
        node.dictionary.removeItem(COSName.A);
      }
    }
  }

  private static boolean holdsOneThing(Node cell) {
    return cell.children().size() == 1 && cell.kids.size() == 1 && !isInline(cell);
  }

  private static boolean isWrapper(Node node) {
    // A span that CSS makes a block is still a piece of its line.
    if (node.is("Span") || node.madeFrom("span")) {
      return isPlain(node.dictionary);
    }
    boolean unnamed = node.source.filter(element -> element.hasAttribute("id")).isEmpty();
    return node.is("Div") && unnamed && isPlain(node.dictionary) && !isInline(node);
  }

  private static boolean isPlain(COSDictionary element) {
    return MEANINGFUL.stream().noneMatch(element::containsKey);
  }

  private static boolean isParagraph(Node node) {
    return node.is("Div") && isInline(node);
  }

  /** Whether it holds text and nothing that would start a new line. */
  private static boolean isInline(Node node) {
    return node.kids.stream()
        .allMatch(
            kid ->
                !(kid instanceof Node inner)
                    || inner.is("Span", "Link", "Reference", "Note", "Lbl"));
  }
}
