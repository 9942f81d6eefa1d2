package org.lscb.report.output.pdf.tags;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/**
 * Moves each note from the foot of its page to the place where it is called, as a reader should
 * hear it. A note is an element with {@code float: footnote}.
 */
final class Notes {

  private static final String MARKER = "fs-footnote-marker";
  private static final String BODY = "fs-footnote-body";
  private static final String CALL = "#fs-footnote";

  void move(Node root) {
    Map<Element, Node> calls = new IdentityHashMap<>();
    for (Node node : root.all()) {
      if (isCall(node)) {
        calls.putIfAbsent(parentOf(node), node);
      }
    }
    int number = 0;
    for (Node marker : root.all()) {
      if (marker.madeFrom(MARKER)) {
        Node call = calls.get(parentOf(marker));
        if (call != null) {
          move(marker, call, ++number);
        }
      }
    }
  }

  private static boolean isCall(Node node) {
    return node.is("Link")
        && node.source.filter(link -> link.getAttribute("href").startsWith(CALL)).isPresent();
  }

  private static Element parentOf(Node node) {
    return (Element) node.source.orElseThrow().getParentNode();
  }

  private static void move(Node marker, Node call, int number) {
    Node body = bodyOf(marker);
    Element element = parentOf(marker);
    body.detach();
    body.role = "Note";
    String id = element.getAttribute("id");
    // PDF/UA demands an identifier on every note.
    body.dictionary.setString(COSName.ID, id.isEmpty() ? "footnote-" + number : id);
    label(marker, body);
    call.dictionary.setString(COSName.ALT, "Note " + number);
    Node reference = call.wrap("Reference");
    reference.parent.insert(reference.indexInParent() + 1, body);
  }

  /** The renderer puts the marker after the text; a reader hears it first. */
  private static void label(Node marker, Node body) {
    Node label = marker;
    label.detach();
    label.role = "Lbl";
    body.insert(0, label);
  }

  /** What the renderer puts around each note at the foot of the page. */
  private static Node bodyOf(Node marker) {
    Node body = marker;
    while (!body.madeFrom(BODY)) {
      body = body.parent;
    }
    return body;
  }
}
