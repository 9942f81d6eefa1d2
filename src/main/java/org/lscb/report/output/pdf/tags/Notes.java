package org.lscb.report.output.pdf.tags;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/**
 * Moves each note from the foot of its page to the place where it is called, as a reader should
 * hear it. A note is an element with {@code float: footnote}; where it says its printed number as
 * {@code data-number}, its call is heard as "Note 3" and not as a bare "3".
 */
final class Notes {

  private static final String MARKER = "fs-footnote-marker";
  private static final String BODY = "fs-footnote-body";
  private static final String NUMBER = "data-number";
  private static final String CALL = "#fs-footnote";

  void move(Node root) {
    List<Node> all = root.all();
    Map<Element, Node> calls = new IdentityHashMap<>();
    all.stream().filter(Notes::isCall).forEach(call -> calls.putIfAbsent(parentOf(call), call));
    Set<String> ids = new HashSet<>();
    for (Node marker : all) {
      if (marker.madeFrom(MARKER) && calls.containsKey(parentOf(marker))) {
        move(marker, calls.get(parentOf(marker)), ids);
      }
    }
    for (Node link : all) {
      if (link.is("Link") && ids.contains(target(link))) {
        link.wrap("Reference");
      }
    }
  }

  /** The identifier that a link leads to; another call of a note is an ordinary link. */
  private static String target(Node link) {
    String href = link.source.map(element -> element.getAttribute("href")).orElse("");
    return href.startsWith("#") ? href.substring(1) : "";
  }

  private static boolean isCall(Node node) {
    return node.is("Link")
        && node.source.filter(link -> link.getAttribute("href").startsWith(CALL)).isPresent();
  }

  private static Element parentOf(Node node) {
    return (Element) node.source.orElseThrow().getParentNode();
  }

  private static void move(Node marker, Node call, Set<String> ids) {
    Node body = bodyOf(marker);
    Element element = parentOf(marker);
    body.detach();
    body.role = "Note";
    String given = element.getAttribute("id");
    String id = given.isEmpty() ? "footnote-" + (ids.size() + 1) : given;
    ids.add(id);
    // PDF/UA demands an identifier on every note.
    body.dictionary.setString(COSName.ID, id);
    label(marker, body);
    call.dictionary.removeItem(COSName.ALT);
    if (element.hasAttribute(NUMBER)) {
      call.dictionary.setString(COSName.ALT, "Note " + element.getAttribute(NUMBER));
    }
    Node reference = call.wrap("Reference");
    reference.parent.insert(reference.indexInParent() + 1, body);
  }

  /** The renderer puts the marker after the text; a reader hears it first. */
  private static void label(Node marker, Node body) {
    marker.detach();
    marker.role = "Lbl";
    body.insert(0, marker);
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
