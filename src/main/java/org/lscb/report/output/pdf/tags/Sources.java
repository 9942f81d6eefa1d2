package org.lscb.report.output.pdf.tags;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Element;

/** Knows from which element of the page each element of the structure tree was made. */
final class Sources {

  private final Map<COSDictionary, Element> made = new IdentityHashMap<>();

  /** Looks through the boxes of a renderer that has just painted them. */
  Sources(PdfBoxRenderer renderer) {
    walk(renderer.getRootBox().getLayer());
  }

  /** The page's element; empty for one that the renderer invented. */
  Optional<Element> of(COSDictionary element) {
    return Optional.ofNullable(made.get(element));
  }

  private void walk(Box box) {
    PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
    if (tag != null && box.getElement() != null && !box.isAnonymous()) {
      made.put(tag.getCOSObject(), box.getElement());
    }
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

  /** Notes, floating and positioned boxes hang on layers. */
  private void walk(Layer layer) {
    walk(layer.getMaster());
    layer.getFloats().forEach(this::walk);
    layer.getChildren().forEach(this::walk);
  }
}
