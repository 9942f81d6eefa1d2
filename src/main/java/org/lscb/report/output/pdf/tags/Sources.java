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
  private final Map<COSDictionary, List<Optional<COSDictionary>>> lines = new IdentityHashMap<>();

  /** Looks through the boxes of a renderer that has just painted them. */
  Sources(PdfBoxRenderer renderer) {
    walk(renderer.getRootBox().getLayer());
  }

  /** The page's element; empty for one that the renderer invented. */
  Optional<Element> of(COSDictionary element) {
    return Optional.ofNullable(made.get(element));
  }

  /**
   * What stands in the lines of an element, in the order of the text: an element's dictionary, or
   * nothing for a run of text. Empty where the element has no lines of its own.
   */
  List<Optional<COSDictionary>> line(COSDictionary element) {
    return lines.getOrDefault(element, List.of());
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

  private static List<Optional<COSDictionary>> pieces(Box box) {
    List<Optional<COSDictionary>> pieces = new ArrayList<>();
    if (box instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().forEach(child -> addPiece(child, pieces));
    } else {
      for (int i = 0; i < box.getChildCount(); i++) {
        if (box.getChild(i) instanceof LineBox line) {
          line.getChildren().forEach(child -> addPiece(child, pieces));
        }
      }
    }
    return pieces;
  }

  private static void addPiece(Object child, List<Optional<COSDictionary>> pieces) {
    if (child instanceof InlineLayoutBox inline && tag(inline).isEmpty()) {
      // The renderer makes no element of a box that holds one thing only.
      pieces.addAll(pieces(inline));
    } else {
      pieces.add(child instanceof Box inner ? tag(inner) : Optional.empty());
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
