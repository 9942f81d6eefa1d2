package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Heads of tables, or of groups in them, at a page's foot while the first row is on the next. */
final class LoneHeads {

  private LoneHeads() {}

  /** What must begin a page so that no head is alone: it, or the headings before its table. */
  static List<Element> over(List<Box> chapters, List<PageBox> pages) {
    List<Element> over = new ArrayList<>();
    List<Place> places = Place.all(chapters);
    for (int i = 0; i < places.size(); i++) {
      if (isLone(places.get(i).box(), pages)) {
        over.add(Place.withItsHeadings(places, i).box().getElement());
      }
    }
    for (TableRows table : TableRows.all(chapters)) {
      table.groupsAlone(pages).forEach(row -> over.add(row.getElement()));
    }
    return over;
  }

  private static boolean isLone(Box block, List<PageBox> pages) {
    return TableRows.all(List.of(block)).stream().anyMatch(table -> table.headIsAlone(pages));
  }
}
