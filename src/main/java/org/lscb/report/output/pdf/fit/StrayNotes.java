package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Notes at the foot of another page than the one that calls them. Where a line goes over, the
 * renderer may leave its note behind, or take along the notes of the lines before it.
 */
final class StrayNotes {

  /** The renderer's own address of a note. */
  private static final String ADDRESS = "#fs-footnote-";

  private StrayNotes() {}

  /** What must begin a page so that each note stands on the page of its call. */
  static List<Element> over(List<Box> chapters, List<PageBox> pages, SharedContext context) {
    List<Place> places = Place.all(chapters);
    List<Element> over = new ArrayList<>();
    for (Box call : calls(chapters)) {
      Box note = context.getBoxById(call.getElement().getAttribute("href").substring(1));
      if (note == null) {
        continue;
      }
      int called = ChapterRun.page(pages, call.getAbsY());
      int printed = ChapterRun.page(pages, note.getAbsY());
      Optional<Place> begins = Optional.empty();
      if (printed > called) {
        // What was tried on the page of the call and went over took the note along.
        begins =
            places.stream()
                .filter(one -> one.isOn(pages.get(printed)))
                .findFirst()
                .filter(one -> !ChapterRun.isOf(ChapterRun.OVER, one.box().getElement()));
      }
      if (printed != called && begins.isEmpty()) {
        begins = around(call, places);
      }
      begins.map(one -> one.box().getElement()).ifPresent(over::add);
    }
    return over.stream().distinct().toList();
  }

  private static List<Box> calls(List<Box> chapters) {
    List<Box> calls = new ArrayList<>();
    chapters.forEach(one -> collect(one, calls));
    return calls;
  }

  private static void collect(Box box, List<Box> calls) {
    if (box.getElement() != null && box.getElement().getAttribute("href").startsWith(ADDRESS)) {
      calls.add(box);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      collect(box.getChild(i), calls);
    }
    if (box instanceof InlineLayoutBox line) {
      for (int i = 0; i < line.getInlineChildCount(); i++) {
        if (line.getInlineChild(i) instanceof Box inner) {
          collect(inner, calls);
        }
      }
    }
  }

  /** What holds a call, with the headings that must not be parted from it. */
  private static Optional<Place> around(Box call, List<Place> places) {
    for (Box box = call; box != null; box = box.getParent()) {
      for (int i = 0; i < places.size(); i++) {
        if (places.get(i).box() == box) {
          return Optional.of(Place.withItsHeadings(places, i));
        }
      }
    }
    return Optional.empty();
  }
}
