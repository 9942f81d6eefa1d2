package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A block on a turned page, with the few lines that follow it and have a page of their own.
 *
 * @param block below which they find room
 * @param lines all that is on the last page
 */
record Turned(Element block, List<Element> lines) {

  private static final String CLASS = "landscape";
  private static final String NOTE = "footnote";

  /** In large print even a few lines would have a page of their own. */
  private static final String LARGE = "large";

  /** An upright page that is filled to less than this part holds a few lines. */
  private static final double FEW_LINES = 0.2;

  /** A few more, where they find room below the block. */
  private static final double SOME_LINES = 0.3;

  /** Lines are longer there: so much less height do they take. */
  private static final double LONGER = 0.7;

  /** So little of a page may be saved by closer rows. */
  private static final double LITTLE = 0.35;

  /**
   * Where a chapter ends so, or goes on with another turned page.
   *
   * @param pages on which it stands
   */
  static List<Turned> in(Box chapter, List<PageBox> pages) {
    Node body = chapter.getElement().getOwnerDocument().getElementsByTagName("body").item(0);
    List<Turned> all = new ArrayList<>();
    if (!ChapterRun.isOf(LARGE, (Element) body)) {
      return all;
    }
    for (int i = 1; i < pages.size(); i++) {
      PageBox page = pages.get(i);
      PageBox turned = pages.get(i - 1);
      int filled = filled(page, chapter);
      boolean room = filled(turned, chapter) + LONGER * filled < height(turned);
      double most = (room ? SOME_LINES : FEW_LINES) * height(page);
      boolean few = height(turned) < height(page) && filled < most;
      boolean last = i == pages.size() - 1;
      if (few && (last || room && height(pages.get(i + 1)) < height(page))) {
        behind(chapter, page).filter(one -> last || !one.isHeaded()).ifPresent(all::add);
      }
    }
    return all;
  }

  private static int filled(PageBox page, Box box) {
    return LastPages.foot(page, List.of(box)) - page.getTop();
  }

  /** Blocks of which a little stands on a further turned page, where nothing else may stand. */
  static List<Element> runningOver(List<Box> boxes, List<PageBox> pages) {
    List<Element> over = new ArrayList<>();
    for (Box box : boxes) {
      if (box.isAnonymous() || box.getElement() == null) {
        continue;
      }
      if (ChapterRun.isOf(CLASS, box.getElement())) {
        PageBox last = pages.get(ChapterRun.page(pages, box.getAbsY() + box.getHeight() - 1));
        boolean further = ChapterRun.page(pages, box.getAbsY()) < pages.indexOf(last);
        if (further && filled(last, box) < LITTLE * height(last)) {
          over.add(box.getElement());
        }
      } else {
        over.addAll(runningOver(box.getChildren(), pages));
      }
    }
    return over;
  }

  private static int height(PageBox page) {
    return page.getBottom() - page.getTop();
  }

  private static Optional<Turned> behind(Box chapter, PageBox page) {
    Optional<Element> block = Optional.empty();
    List<Element> lines = new ArrayList<>();
    for (int i = 0; i < chapter.getChildCount(); i++) {
      Box box = chapter.getChild(i);
      if (box.isAnonymous() || box.getElement() == null || box.getAbsY() >= page.getBottom()) {
        continue;
      }
      if (box.getAbsY() < page.getTop()) {
        boolean turned = ChapterRun.isOf(CLASS, box.getElement());
        block = turned ? Optional.of(box.getElement()) : block.filter(one -> box.getHeight() == 0);
      } else if (box.getHeight() > 0) {
        lines.add(box.getElement());
      }
    }
    boolean whole = !lines.isEmpty() && lines.stream().noneMatch(Turned::hasNote);
    return block.filter(one -> whole).map(one -> new Turned(one, lines));
  }

  /** Puts the lines below the block, on its page; they do not become a part of it. */
  void join() {
    Element page = block.getOwnerDocument().createElement("div");
    page.setAttribute("class", CLASS);
    block.getParentNode().replaceChild(page, block);
    Element copy = (Element) block.cloneNode(true);
    copy.setAttribute("class", ChapterRun.without(CLASS, block));
    page.appendChild(copy);
    for (Element line : lines) {
      line.getParentNode().removeChild(line);
      page.appendChild(line.cloneNode(true));
    }
  }

  /** What a heading heads may stand on the next page. */
  private boolean isHeaded() {
    return lines.stream().anyMatch(line -> line.getTagName().matches("h[2-6]"));
  }

  private static boolean hasNote(Element element) {
    NodeList all = element.getElementsByTagName("span");
    for (int i = 0; i < all.getLength(); i++) {
      Node one = all.item(i);
      if (ChapterRun.isOf(NOTE, (Element) one)) {
        return true;
      }
    }
    return false;
  }
}
