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

  /** An upright page that is filled to less than this part is mostly white. */
  private static final double LITTLE = 0.4;

  /**
   * All in a chapter.
   *
   * @param pages on which it stands
   */
  static List<Turned> in(Box chapter, List<PageBox> pages) {
    List<Turned> all = new ArrayList<>();
    for (int i = 1; i < pages.size(); i++) {
      PageBox page = pages.get(i);
      boolean alone =
          height(pages.get(i - 1)) < height(page)
              && (i == pages.size() - 1 || height(pages.get(i + 1)) < height(page));
      int filled = LastPages.foot(page, List.of(chapter)) - page.getTop();
      if (alone && filled < LITTLE * height(page)) {
        behind(chapter, page).ifPresent(all::add);
      }
    }
    return all;
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
