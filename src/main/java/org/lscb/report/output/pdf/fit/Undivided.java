package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Blocks that stay in one piece and so leave the page before them mostly white. */
final class Undivided {

  /**
   * What may be divided where its rows, branches or blocks end, and how full a page may be before
   * it.
   */
  private static final Map<String, Double> KINDS =
      Map.of("table", 0.5, "tree", 0.4, "callout", 0.5, "halves", 0.5);

  /** How full a page may be before a row that is high. */
  private static final double ENOUGH_BEFORE_A_ROW = 0.7;

  private Undivided() {}

  /** All in some chapters that stand one behind the other. */
  static List<Element> in(List<Box> chapters, List<PageBox> pages) {
    List<Element> found = rows(chapters, pages);
    List<Place> places = Place.all(chapters);
    for (Place place : places) {
      int page = ChapterRun.page(pages, place.box().getAbsY());
      if (page == 0 || !isUndivided(place.box())) {
        continue;
      }
      PageBox on = pages.get(page);
      PageBox before = pages.get(page - 1);
      double filled = filled(before, chapters);
      boolean white = filled > 0 && filled < enough(place.box()) && alike(before, on);
      if (white && isFirst(place, places, on)) {
        found.add(place.box().getElement());
      }
    }
    return found;
  }

  /** Rows that would leave the page before them whiter than a part of them would. */
  private static List<Element> rows(List<Box> chapters, List<PageBox> pages) {
    List<Element> found = new ArrayList<>();
    for (TableRows table : TableRows.all(chapters)) {
      for (Box row : table.wentOver(pages)) {
        PageBox before = pages.get(ChapterRun.page(pages, row.getAbsY()) - 1);
        if (filled(before, chapters) < ENOUGH_BEFORE_A_ROW) {
          found.add(TableRows.whole(row));
        }
      }
    }
    return found;
  }

  /** Which part of a page is filled, without its notes. */
  private static double filled(PageBox page, List<Box> chapters) {
    int foot = LastPages.foot(page, chapters) - page.getTop();
    return (double) foot / (page.getBottom() - page.getTop());
  }

  private static boolean alike(PageBox before, PageBox on) {
    return before.getBottom() - before.getTop() == on.getBottom() - on.getTop();
  }

  private static boolean isUndivided(Box box) {
    return box.getStyle().isAvoidPageBreakInside() && enough(box) > 0;
  }

  private static double enough(Box box) {
    return KINDS.keySet().stream()
        .filter(kind -> ChapterRun.isOf(kind, box.getElement()))
        .mapToDouble(KINDS::get)
        .max()
        .orElse(0);
  }

  /** Whether nothing but headings stands above it on its page. */
  private static boolean isFirst(Place place, List<Place> places, PageBox page) {
    return places.stream()
        .takeWhile(one -> one != place)
        .filter(one -> one.isOn(page))
        .allMatch(Place::isHeading);
  }
}
