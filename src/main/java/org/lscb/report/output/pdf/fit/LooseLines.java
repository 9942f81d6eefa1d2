package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Words that are kept in one line and have a hole above them: where the renderer first tries them
 * at the foot of a page and then on the next one, it does not lay them out again.
 */
final class LooseLines {

  private LooseLines() {}

  /** All in a document. */
  static List<Element> in(Box root) {
    List<Element> loose = new ArrayList<>();
    collect(root, false, loose);
    return loose;
  }

  private static void collect(Box box, boolean inLine, List<Element> loose) {
    boolean hole = inLine && box.getChildCount() > 0 && box.getChild(0).getY() > 0;
    if (hole && box.getElement() != null && box.getStyle().isInlineBlock()) {
      loose.add(box.getElement());
      return;
    }
    for (Box child : box.getChildren()) {
      collect(child, box instanceof LineBox, loose);
    }
    if (box instanceof InlineLayoutBox line) {
      for (int i = 0; i < line.getInlineChildCount(); i++) {
        if (line.getInlineChild(i) instanceof Box inner) {
          collect(inner, true, loose);
        }
      }
    }
  }
}
