package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A chapter, or the list of contents, that begins a page, with those that run on behind it, as they
 * are laid out.
 *
 * @param chapters their elements, in order
 * @param pages on how many they stand
 * @param filled which part of the last one
 * @param undivided what stays in one piece and so leaves the page before it mostly white
 * @param runningOver blocks on turned pages of which a little has a page of its own
 * @param torn what must begin a page, or the head of a table would stand alone, or a note on
 *     another page than its call
 * @param turned blocks on turned pages with the few lines that have the next one for themselves
 * @param over what must begin a page that would then not be mostly white any more
 */
record ChapterRun(
    List<Element> chapters,
    int pages,
    double filled,
    List<Element> undivided,
    List<Element> runningOver,
    List<Element> torn,
    List<Turned> turned,
    List<Element> over) {

  /** The class of what begins a page so that it is not mostly white. */
  static final String OVER = "over";

  private static final String CHAPTER = "chapter";
  private static final String RUNS_ON = "on";

  /** What stands behind a chapter that is a document of its own. */
  private static final String CLOSING = "closing";

  /** The list of contents is laid out like a chapter. */
  private static final List<String> KINDS = List.of("contents", CHAPTER, CLOSING);

  /** All of a document, in order. */
  static List<ChapterRun> all(Box root, SharedContext context) {
    List<Box> chapters = new ArrayList<>();
    collect(root, chapters);
    while (!chapters.isEmpty() && isOf(CLOSING, chapters.get(0).getElement())) {
      chapters.remove(0);
    }
    List<ChapterRun> runs = new ArrayList<>();
    List<PageBox> pages = root.getLayer().getPages();
    for (int i = 0; i < chapters.size(); ) {
      int end = i + 1;
      while (end < chapters.size() && runsOn(chapters.get(end).getElement())) {
        end++;
      }
      runs.add(run(chapters.subList(i, end), pages, context));
      i = end;
    }
    return runs;
  }

  private static void collect(Box box, List<Box> chapters) {
    boolean element = box.getElement() != null && !box.isAnonymous();
    if (element && KINDS.stream().anyMatch(kind -> isOf(kind, box.getElement()))) {
      chapters.add(box);
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      collect(box.getChild(i), chapters);
    }
  }

  private static boolean runsOn(Element chapter) {
    return isOf(RUNS_ON, chapter) || isOf(CLOSING, chapter);
  }

  /** Whether an element is of a class. */
  static boolean isOf(String name, Element element) {
    return List.of(element.getAttribute("class").split(" ")).contains(name);
  }

  /** The classes of an element but for one. */
  static String without(String name, Element element) {
    return Arrays.stream(element.getAttribute("class").split(" "))
        .filter(one -> !one.equals(name))
        .collect(Collectors.joining(" "));
  }

  private static ChapterRun run(List<Box> chapters, List<PageBox> pages, SharedContext context) {
    Box end = chapters.get(chapters.size() - 1);
    int bottom = end.getAbsY() + end.getHeight();
    int first = page(pages, chapters.get(0).getAbsY());
    int last = page(pages, bottom - 1);
    List<PageBox> own = pages.subList(first, last + 1);
    List<Turned> turned = Turned.in(end, own);
    return new ChapterRun(
        chapters.stream().map(Box::getElement).toList(),
        last - first + 1,
        part(bottom - pages.get(last).getTop(), pages.get(last)),
        Undivided.in(chapters, pages),
        Turned.runningOver(chapters, pages),
        torn(chapters, pages, context),
        turned,
        turned.isEmpty() ? over(chapters, own) : List.of());
  }

  private static List<Element> torn(
      List<Box> chapters, List<PageBox> pages, SharedContext context) {
    List<Element> torn = new ArrayList<>(LoneHeads.over(chapters, pages));
    torn.addAll(StrayNotes.over(chapters, pages, context));
    return torn.stream().distinct().toList();
  }

  private static List<Element> over(List<Box> chapters, List<PageBox> pages) {
    List<Element> over = new ArrayList<>();
    boolean changed = false;
    for (int i = 1; i < pages.size(); i++) {
      Optional<Element> one = Optional.empty();
      // What has just been filled, or has just lost something, is another page by now.
      if (!changed) {
        one = new LastPages(pages.get(i - 1), pages.get(i)).over(chapters);
        one.ifPresent(over::add);
      }
      changed = one.isPresent();
    }
    return over;
  }

  private static double part(int height, PageBox page) {
    return (double) height / (page.getBottom() - page.getTop());
  }

  /** Which page, from 0, a place in the laid out document is on. */
  static int page(List<PageBox> pages, int y) {
    int page = 0;
    while (page < pages.size() - 1 && pages.get(page).getBottom() <= y) {
      page++;
    }
    return page;
  }
}
