package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The two pages on which chapters end.
 *
 * @param before the last but one
 * @param last the last one
 */
record LastPages(PageBox before, PageBox last) {

  /** A page that is filled to less than this part is mostly white. */
  private static final double LITTLE = 0.4;

  /** So much must stay on the page before. */
  private static final double STAYS = 0.5;

  /** What goes over brings its notes along. */
  private static final double ROOM = 0.85;

  /** For a heading at its top, pages may be so much less full. */
  private static final double HEADING = 0.2;

  /**
   * A place where the page before may end.
   *
   * @param box begins the last page
   * @param follows what stands before it, unless it is the first
   */
  private record Place(Box box, Optional<Box> follows) {

    boolean isHeading() {
      return box.getElement().getTagName().matches("h[1-6]");
    }

    /** Whether what stands before it must not be parted from it. */
    boolean isBound() {
      return is(box.getStyle(), CSSName.PAGE_BREAK_BEFORE)
          || follows.filter(one -> is(one.getStyle(), CSSName.PAGE_BREAK_AFTER)).isPresent()
          || follows
              .filter(one -> one.getElement().getTextContent().strip().endsWith(":"))
              .isPresent();
    }

    private static boolean is(CalculatedStyle style, CSSName name) {
      return style.getIdent(name) == IdentValue.AVOID;
    }
  }

  /**
   * What should begin the last page, a heading where one can: the least that fills it.
   *
   * @param bottom where the last page ends now
   */
  Optional<Element> over(List<Box> chapters, int bottom) {
    double height = last.getBottom() - last.getTop();
    double ends = (bottom - last.getTop()) / height;
    if (ends >= LITTLE || before.getBottom() - before.getTop() != height) {
      return Optional.empty();
    }
    List<Place> places = places(chapters);
    int foot = foot(places);
    Optional<Element> best = Optional.empty();
    double most = ends / LITTLE;
    for (Place place : places) {
      int y = place.box().getAbsY();
      double goes = ends + (foot - y) / height;
      double worth = Math.min((y - before.getTop()) / height / STAYS, goes / LITTLE);
      double all = Math.min(worth, 1) + (place.isHeading() ? HEADING : 0);
      if (!place.isBound() && goes <= ROOM && worth > ends / LITTLE && all >= most) {
        best = Optional.of(place.box().getElement());
        most = all;
      }
    }
    return best;
  }

  private List<Place> places(List<Box> chapters) {
    List<Place> places = new ArrayList<>();
    chapters.forEach(chapter -> collect(chapter, Optional.empty(), places));
    places.removeIf(place -> !isOn(place.box()));
    return places;
  }

  /** Where the page before ends now. */
  private int foot(List<Place> places) {
    return places.stream()
        .mapToInt(place -> place.box().getAbsY() + place.box().getHeight())
        .map(y -> Math.min(y, before.getBottom()))
        .max()
        .orElse(before.getTop());
  }

  private boolean isOn(Box box) {
    return box.getAbsY() >= before.getTop() && box.getAbsY() < before.getBottom();
  }

  /** What stands one below the other; a box that only holds others together is not one. */
  private static void collect(Box parent, Optional<Box> first, List<Place> places) {
    Optional<Box> follows = first;
    for (int i = 0; i < parent.getChildCount(); i++) {
      Box box = parent.getChild(i);
      if (box.getElement() == null || box.isAnonymous()) {
        continue;
      }
      if (holdsOthers(box)) {
        collect(box, follows, places);
      } else {
        places.add(new Place(box, follows));
      }
      follows = Optional.of(box);
    }
  }

  private static boolean holdsOthers(Box box) {
    return List.of("div", "ul", "ol").contains(box.getElement().getTagName())
        && !box.getStyle().isAvoidPageBreakInside()
        && box.getChildCount() > 0
        && box.getChild(0).getElement() != null
        && !box.getChild(0).isAnonymous();
  }
}
