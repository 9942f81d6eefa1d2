package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A table as it is laid out.
 *
 * @param head what is repeated on each page
 * @param rows those below it, in order
 */
record TableRows(Optional<Box> head, List<Box> rows) {

  private static final String GROUP = "group";

  /** All in some boxes, in order; one within another is not looked at. */
  static List<TableRows> all(List<Box> boxes) {
    List<TableRows> all = new ArrayList<>();
    for (Box table : tables(boxes)) {
      List<Box> heads = new ArrayList<>();
      List<Box> rows = new ArrayList<>();
      collect(table, heads, rows);
      all.add(new TableRows(heads.stream().findFirst(), rows));
    }
    return all;
  }

  /** The tables in some boxes; one with a title is wrapped together with it. */
  static List<Box> tables(List<Box> boxes) {
    List<Box> tables = new ArrayList<>();
    for (Box box : boxes) {
      if (is("table", box)) {
        tables.add(box);
      } else {
        tables.addAll(tables(box.getChildren()));
      }
    }
    return tables;
  }

  /** Whether a box is that of an element. */
  static boolean is(String tag, Box box) {
    return box.getElement() != null
        && !box.isAnonymous()
        && box.getElement().getTagName().equals(tag);
  }

  private static void collect(Box box, List<Box> heads, List<Box> rows) {
    for (Box inner : box.getChildren()) {
      if (is("thead", inner)) {
        heads.add(inner);
      } else if (is("tr", inner)) {
        rows.add(inner);
      } else if (!is("td", inner) && !is("th", inner)) {
        collect(inner, heads, rows);
      }
    }
  }

  /** Whether its head stands on a page, and none of its rows but the name of a group. */
  boolean headIsAlone(List<PageBox> pages) {
    Optional<Box> first =
        rows.stream().filter(row -> !ChapterRun.isOf(GROUP, row.getElement())).findFirst();
    return head.isPresent()
        && first.isPresent()
        && ChapterRun.page(pages, head.get().getAbsY())
            < ChapterRun.page(pages, first.get().getAbsY());
  }

  /** Rows that name a group and stand on another page than the next one; not the first row. */
  List<Box> groupsAlone(List<PageBox> pages) {
    List<Box> alone = new ArrayList<>();
    for (int i = 1; i + 1 < rows.size(); i++) {
      int page = ChapterRun.page(pages, rows.get(i).getAbsY());
      boolean group = ChapterRun.isOf(GROUP, rows.get(i).getElement());
      if (group && page < ChapterRun.page(pages, rows.get(i + 1).getAbsY())) {
        alone.add(rows.get(i));
      }
    }
    return alone;
  }

  /** The rows that begin a page, in one piece and behind another one or the head. */
  List<Box> wentOver(List<PageBox> pages) {
    List<Box> over = new ArrayList<>();
    Optional<Box> before = head;
    for (Box row : rows) {
      int page = ChapterRun.page(pages, row.getAbsY());
      if (before.filter(one -> ChapterRun.page(pages, one.getAbsY()) < page).isPresent()
          && row.getStyle().isAvoidPageBreakInside()) {
        over.add(row);
      }
      before = Optional.of(row);
    }
    return over;
  }

  /** The row, or what keeps it together with the name of its group. */
  static Element whole(Box row) {
    Box section = row.getParent();
    boolean kept = section.getElement() != null && section.getStyle().isAvoidPageBreakInside();
    return kept ? section.getElement() : row.getElement();
  }
}
