package org.lscb.report.output.pdf;

import com.openhtmltopdf.css.parser.CounterData;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Lays out a chapter a little closer where that saves its last page, which would be mostly white.
 * The style says what close means; figures become a little smaller.
 */
final class ChapterFit {

  private static final String CHAPTER = "chapter";
  private static final String CLOSE = " close";

  /** A page of this class is for people who need type as large as it says. */
  private static final String AS_IT_IS = "large";

  /** A last page that is filled to more than this part is no fault. */
  private static final double FULL = 0.75;

  private final PdfBoxRenderer renderer;
  private final PageMarkup markup;

  ChapterFit(PdfBoxRenderer renderer, PageMarkup markup) {
    this.renderer = renderer;
    this.markup = markup;
  }

  /**
   * Where a chapter stands.
   *
   * @param pages on how many it does
   * @param filled which part of the last one
   */
  private record Extent(int pages, double filled) {}

  /** Leaves the document laid out. */
  void layOut() {
    renderer.layout();
    if (List.of(body().getAttribute("class").split(" ")).contains(AS_IT_IS)) {
      return;
    }
    Map<Element, Extent> before = extents();
    Map<Element, Element> originals = new IdentityHashMap<>();
    before.forEach(
        (chapter, extent) -> {
          if (extent.pages() > 1 && extent.filled() < FULL && countsNotes()) {
            originals.put(closer(chapter), chapter);
          }
        });
    if (originals.isEmpty()) {
      return;
    }
    layOutAgain();
    boolean vain = false;
    for (Map.Entry<Element, Extent> after : extents().entrySet()) {
      Element original = originals.get(after.getKey());
      if (original != null && after.getValue().pages() >= before.get(original).pages()) {
        after.getKey().getParentNode().replaceChild(original, after.getKey());
        vain = true;
      }
    }
    if (vain) {
      layOutAgain();
    }
  }

  /** The renderer would number the notes on from where it ended. */
  private void layOutAgain() {
    context().getGlobalCounterContext().resetCounterValue(context().getStyle(body()));
    renderer.layout();
  }

  private SharedContext context() {
    return renderer.getSharedContext();
  }

  private Element body() {
    return (Element) renderer.getDocument().getElementsByTagName("body").item(0);
  }

  /** Only where the page says where its notes begin to count can they be counted again. */
  private boolean countsNotes() {
    List<CounterData> resets = context().getStyle(body()).getCounterReset();
    return resets != null && resets.stream().anyMatch(one -> one.getName().equals("footnote"));
  }

  /** A copy in its place: the renderer remembers the style of an element that it has seen. */
  private Element closer(Element chapter) {
    Element copy = (Element) chapter.cloneNode(true);
    copy.setAttribute("class", chapter.getAttribute("class") + CLOSE);
    PageMarkup.each(copy, markup::makeSmaller);
    chapter.getParentNode().replaceChild(copy, chapter);
    return copy;
  }

  private Map<Element, Extent> extents() {
    List<Box> chapters = new ArrayList<>();
    collect(renderer.getRootBox(), chapters);
    Map<Element, Extent> extents = new LinkedHashMap<>();
    chapters.forEach(box -> extents.put(box.getElement(), extent(box)));
    return extents;
  }

  private static void collect(Box box, List<Box> chapters) {
    boolean element = box.getElement() != null && !box.isAnonymous();
    if (element && List.of(box.getElement().getAttribute("class").split(" ")).contains(CHAPTER)) {
      chapters.add(box);
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      collect(box.getChild(i), chapters);
    }
  }

  private Extent extent(Box chapter) {
    List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
    int bottom = chapter.getAbsY() + chapter.getHeight();
    int first = page(pages, chapter.getAbsY());
    int last = page(pages, bottom - 1);
    int top = pages.get(last).getTop();
    return new Extent(
        last - first + 1, (double) (bottom - top) / (pages.get(last).getBottom() - top));
  }

  private static int page(List<PageBox> pages, int y) {
    int page = 0;
    while (page < pages.size() - 1 && pages.get(page).getBottom() <= y) {
      page++;
    }
    return page;
  }
}
