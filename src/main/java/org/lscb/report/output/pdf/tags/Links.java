package org.lscb.report.output.pdf.tags;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/**
 * Makes one element of the pieces into which line ends and generated content have cut a link, or
 * line ends words in another language.
 */
final class Links {

  void join(Node root) {
    for (Node node : root.all()) {
      // Generated content of a link that is set as a block is a link once more.
      if (node.is("Link") && node.parent.is("Link") && sameSource(node, node.parent)) {
        node.dissolve();
      }
    }
    for (Node node : root.all()) {
      Node before = null;
      for (Kid kid : List.copyOf(node.kids)) {
        Node piece = kid instanceof Node inner && isOnePiece(inner) ? inner : null;
        if (piece != null && before != null && sameSource(before, piece)) {
          piece.detach();
          piece.kids.forEach(before::append);
        } else {
          before = piece;
        }
      }
    }
    root.all().stream().filter(node -> node.is("Link")).forEach(Links::dropEmptyAlt);
  }

  private static boolean isOnePiece(Node node) {
    return node.is("Link") || node.is("Span") && node.dictionary.containsKey(COSName.LANG);
  }

  private static boolean sameSource(Node one, Node other) {
    Optional<Element> source = one.source;
    if (source.isEmpty() || other.source.isEmpty()) {
      return false;
    }
    return source.get() == other.source.get() || isPiece(source.get(), other.source.get());
  }

  /** Two neighbours of which the page says that they are one link. */
  private static boolean isPiece(Element one, Element other) {
    String piece = one.getAttribute("data-piece");
    return !piece.isEmpty()
        && piece.equals(other.getAttribute("data-piece"))
        && one.getAttribute("href").equals(other.getAttribute("href"));
  }

  /** An empty alternative would be said instead of the link's text. */
  private static void dropEmptyAlt(Node link) {
    String alt = link.dictionary.getString(COSName.ALT);
    if (alt != null && alt.isBlank()) {
      link.dictionary.removeItem(COSName.ALT);
    }
  }
}
