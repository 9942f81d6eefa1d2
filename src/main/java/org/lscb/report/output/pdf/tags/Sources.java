package org.lscb.report.output.pdf.tags;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Element;

/** Knows from which element of the page each element of the structure tree was made. */
final class Sources {

  private final Map<COSDictionary, Element> made = new IdentityHashMap<>();
  private final Map<COSDictionary, List<Piece>> lines = new IdentityHashMap<>();

  /**
   * A piece of a line.
   *
   * @param tag of an element; a run of text has none
   * @param foreign the element that gives a run of text its language
   */
  record Piece(Optional<COSDictionary> tag, Optional<Element> foreign) {}

  /** Looks through the boxes of a renderer that has just painted them. */
  Sources(PdfBoxRenderer renderer) {
    walk(renderer.getRootBox().getLayer());
  }

  /** The page's element; empty for one that the renderer invented. */
  Optional<Element> of(COSDictionary element) {
    return Optional.ofNullable(made.get(element));
  }

  /**
   * What stands in the lines of an element, in the order of the text. Empty where the element has
   * no lines of its own.
   */
  List<Piece> line(COSDictionary element) {
    return lines.getOrDefault(element, List.of());
  }

  /** The language that the page gives an element; empty where it gives none. */
  static String languageOf(Element element) {
    return element.getAttribute("lang");
  }

  private void walk(Box box) {
    Optional<COSDictionary> tag = tag(box);
    if (tag.isPresent() && box.getElement() != null && !box.isAnonymous()) {
      made.put(tag.get(), box.getElement());
    }
    tag.ifPresent(dictionary -> lines.put(dictionary, pieces(box)));
    for (int i = 0; i < box.getChildCount(); i++) {
      walk(box.getChild(i));
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner) {
          walk(inner);
        }
      }
    }
  }

  private static List<Piece> pieces(Box box) {
    List<Piece> pieces = new ArrayList<>();
    if (box instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().forEach(child -> addPiece(child, Optional.empty(), pieces));
    } else {
      for (int i = 0; i < box.getChildCount(); i++) {
        if (box.getChild(i) instanceof LineBox line) {
          line.getChildren().forEach(child -> addPiece(child, Optional.empty(), pieces));
        }
      }
    }
    return pieces;
  }

  private static void addPiece(Object child, Optional<Element> foreign, List<Piece> pieces) {
    if (child instanceof InlineLayoutBox inline && tag(inline).isEmpty()) {
      // The renderer makes no element of a box that holds one thing only.
      Optional<Element> nearest =
          Optional.ofNullable(inline.getElement())
              .filter(one -> !languageOf(one).isEmpty())
              .or(() -> foreign);
      inline.getInlineChildren().forEach(inner -> addPiece(inner, nearest, pieces));
    } else if (child instanceof Box inner) {
      pieces.add(new Piece(tag(inner), Optional.empty()));
    } else {
      pieces.add(new Piece(Optional.empty(), foreign));
    }
  }

  private static Optional<COSDictionary> tag(Box box) {
    return Optional.ofNullable(PdfBoxAccessibilityHelper.getStructualElementForBox(box))
        .map(PDStructureElement::getCOSObject);
  }

  /** Notes, floating and positioned boxes hang on layers. */
  private void walk(Layer layer) {
    walk(layer.getMaster());
    layer.getFloats().forEach(this::walk);
    layer.getChildren().forEach(this::walk);
  }
}
