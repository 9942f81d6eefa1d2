package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place where a page may end.
 *
 * @param box begins the next page
 * @param follows what stands before it, unless it is the first
 * @param row whether it is one of a table's or within one, and parts the table
 */
record Place(Box box, Optional<Box> follows, boolean row) {

  /** So many rows stay together at the beginning and at the end of a table. */
  private static final int TOGETHER = 2;

  private static final String NOTE = "under";

  /** What has a ground of its own. */
  private static final String FRAMED = "callout";

  /** A node of a tree with those that hang from it. */
  private static final String STEM = "stem";

  /** All in some chapters, in order. */
  static List<Place> all(List<Box> chapters) {
    List<Place> places = new ArrayList<>();
    chapters.forEach(chapter -> collect(chapter, 0, Optional.empty(), places));
    return places;
  }

  boolean isHeading() {
    return box.getElement().getTagName().matches("h[1-6]");
  }

  /** Whether what stands before it must not be parted from it. */
  boolean isBound() {
    return is(box.getStyle(), CSSName.PAGE_BREAK_BEFORE)
        || ChapterRun.isOf(NOTE, box.getElement())
        || follows.filter(one -> is(one.getStyle(), CSSName.PAGE_BREAK_AFTER)).isPresent()
        || follows
            .filter(one -> one.getElement().getTextContent().strip().endsWith(":"))
            .isPresent();
  }

  /** A place, or the first of those before it that must not be parted from it. */
  static Place withItsHeadings(List<Place> places, int index) {
    int first = index;
    while (first > 0 && places.get(first).isBound()) {
      first--;
    }
    return places.get(first);
  }

  /** Whether it begins on a page. */
  boolean isOn(PageBox page) {
    return box.getAbsY() >= page.getTop() && box.getAbsY() < page.getBottom();
  }

  private static boolean is(CalculatedStyle style, CSSName name) {
    return style.getIdent(name) == IdentValue.AVOID;
  }

  /** What stands one below the other; a box that only holds others together is not one. */
  private static void collect(Box parent, int from, Optional<Box> first, List<Place> places) {
    Optional<Box> follows = first;
    for (int i = from; i < parent.getChildCount(); i++) {
      Box box = parent.getChild(i);
      if (box.getElement() == null || isEmptyWrapper(box)) {
        continue;
      }
      if (!holdsOthers(box)) {
        places.add(new Place(box, follows, false));
      } else if (isTable(box.getChild(0))) {
        places.add(new Place(box, follows, false));
        rows(box.getChild(0), places);
        collect(box, 1, Optional.of(box.getChild(0)), places);
      } else if (isFramed(box)) {
        places.add(new Place(box, follows, false));
        collect(box, 1, Optional.of(box.getChild(0)), places);
      } else {
        collect(box, 0, follows, places);
      }
      follows = Optional.of(box);
    }
  }

  /** Its frame would be empty on the page before that of its title. */
  private static boolean isFramed(Box box) {
    return ChapterRun.isOf(FRAMED, box.getElement());
  }

  private static boolean isEmptyWrapper(Box box) {
    return box.isAnonymous() && !isTable(box);
  }

  /** A table that has a title is wrapped together with it. */
  private static boolean isTable(Box box) {
    return box.getElement().getTagName().equals("table");
  }

  private static boolean holdsOthers(Box box) {
    return (List.of("div", "ul", "ol", "dl", "section").contains(box.getElement().getTagName())
            || ChapterRun.isOf(STEM, box.getElement()))
        && !box.isAnonymous()
        && !box.getStyle().isAvoidPageBreakInside()
        && box.getChildCount() > 0
        && box.getChild(0).getElement() != null
        && !isEmptyWrapper(box.getChild(0));
  }

  private static void rows(Box table, List<Place> places) {
    List<Place> rows = new ArrayList<>();
    collectRows(table, rows);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).row() && i >= TOGETHER && i <= rows.size() - TOGETHER) {
        places.add(rows.get(i));
      }
      if (!rows.get(i).box().getStyle().isAvoidPageBreakInside()) {
        places.addAll(within(rows.get(i).box()));
      }
    }
  }

  /** What stands one below the other in the cell of a row that says most, but for the first. */
  private static List<Place> within(Box row) {
    List<Place> most = new ArrayList<>();
    for (Box cell : row.getChildren()) {
      List<Place> places = new ArrayList<>();
      collect(cell, 0, Optional.empty(), places);
      if (places.size() > most.size()) {
        most = places;
      }
    }
    return most.stream().skip(1).map(one -> new Place(one.box, one.follows, true)).toList();
  }

  /** Those of the body; what must stay with the row before it is in the list, but parts nothing. */
  private static void collectRows(Box box, List<Place> rows) {
    for (int i = 0; i < box.getChildCount(); i++) {
      Box inner = box.getChild(i);
      if (inner.getElement() == null) {
        continue;
      }
      switch (inner.getElement().getTagName()) {
        case "tr" -> {
          boolean held = i > 0 && box.getStyle().isAvoidPageBreakInside();
          rows.add(new Place(inner, Optional.empty(), !held));
        }
        case "table", "tbody" -> collectRows(inner, rows);
        default -> {}
      }
    }
  }
}
