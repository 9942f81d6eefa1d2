package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that runs over the edge of its page.
 *
 * @param page on which it begins, from 1
 * @param words the first of it that are cut off
 */
public record CutTable(int page, String words) {

  /**
   * All of a document, in order.
   *
   * @param renderer has laid it out
   */
  static List<CutTable> all(PdfBoxRenderer renderer) {
    Box root = renderer.getRootBox();
    CssContext context = renderer.getSharedContext().newLayoutContextInstance();
    List<CutTable> cut = new ArrayList<>();
    for (Box table : TableRows.tables(List.of(root))) {
      List<PageBox> pages = root.getLayer().getPages();
      int page = ChapterRun.page(pages, table.getAbsY());
      PageBox on = pages.get(page);
      int edge = on.getWidth(context) - on.getMarginBorderPadding(context, CalculatedStyle.LEFT);
      beyond(table, edge).ifPresent(words -> cut.add(new CutTable(page + 1, words)));
    }
    return cut;
  }

  private static Optional<String> beyond(Box box, int edge) {
    if (TableRows.is("th", box) || TableRows.is("td", box)) {
      String words = box.getElement().getTextContent().strip();
      boolean over = box.getAbsX() + box.getWidth() > edge && !words.isEmpty();
      return over ? Optional.of(words) : Optional.empty();
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      Optional<String> words = beyond(box.getChild(i), edge);
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }
}
