package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Two pages of which the second is followed by white.
 *
 * @param before the first of them
 * @param last the second
 */
record LastPages(PageBox before, PageBox last) {

  /** A page that is filled to less than this part is mostly white. */
  private static final double LITTLE = 0.4;

  /** A table that has ended is parted only for the sake of a page that holds less than this. */
  private static final double FEW_LINES = 0.35;

  /** So much must stay on the page before. */
  private static final double STAYS = 0.5;

  /** What goes over brings its notes along. */
  private static final double ROOM = 0.85;

  /** For a heading at its top, pages may be so much less full. */
  private static final double HEADING = 0.2;

  /** What should begin the last page, a heading where one can: the least that fills it. */
  Optional<Element> over(List<Box> chapters) {
    double height = last.getBottom() - last.getTop();
    double ends = (foot(last, chapters) - last.getTop()) / height;
    if (ends <= 0 || ends >= LITTLE || before.getBottom() - before.getTop() != height) {
      return Optional.empty();
    }
    int foot = foot(before, chapters);
    Optional<Element> best = Optional.empty();
    double most = ends / LITTLE;
    List<Place> places = Place.all(chapters);
    if (places.stream().anyMatch(this::wentOver)) {
      return Optional.empty();
    }
    for (Place place : places) {
      int y = place.box().getAbsY();
      double goes = ends + (foot - y) / height;
      double worth = Math.min((y - before.getTop()) / height / STAYS, goes / LITTLE);
      double all = Math.min(worth, 1) + (place.isHeading() ? HEADING : 0);
      if (isOpen(place, ends) && goes <= ROOM && worth > ends / LITTLE && all >= most) {
        best = Optional.of(place.box().getElement());
        most = all;
      }
    }
    return best;
  }

  private boolean wentOver(Place place) {
    return place.isOn(last) && ChapterRun.isOf(ChapterRun.OVER, place.box().getElement());
  }

  private boolean isOpen(Place place, double ends) {
    return place.isOn(before) && !place.isBound() && (!place.row() || ends < FEW_LINES);
  }

  /** Where what stands on a page ends; its notes stand lower. */
  static int foot(PageBox page, List<Box> boxes) {
    return boxes.stream().mapToInt(box -> foot(page, box)).max().orElse(page.getTop());
  }

  private static int foot(PageBox page, Box box) {
    int top = box.getAbsY();
    int bottom = top + box.getHeight();
    if (top >= page.getBottom() || bottom <= page.getTop()) {
      return page.getTop();
    }
    if (box instanceof LineBox || box.getChildCount() == 0) {
      return top >= page.getTop() ? Math.min(bottom, page.getBottom()) : page.getTop();
    }
    int foot = page.getTop();
    for (int i = 0; i < box.getChildCount(); i++) {
      foot = Math.max(foot, foot(page, box.getChild(i)));
    }
    return foot;
  }
}
