package org.lscb.report.output.pdf.fit;

import com.openhtmltopdf.css.parser.CounterData;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/**
 * Lays out a document so that no page is mostly white, no head of a table stands alone, and a note
 * stands on the page of its call where the renderer lets it. A table, row or tree that would leave
 * the page before it white is divided. Where that saves its last page, a chapter is laid out a
 * little closer: the style says what close means, and figures become a little smaller, except in
 * large print. Otherwise some more of it goes over to that page. Chapters that share pages are
 * treated as one.
 */
public final class ChapterFit {

  private static final String CLOSE = "close";
  private static final String DIVIDED = "divided";

  /** What is no more kept in one line. */
  private static final String LOOSE = "loose";

  /** What goes over leaves white where it stood. */
  private static final int TIMES = 2;

  /** A page of this class is for people who need type as large as it says. */
  private static final String AS_IT_IS = "large";

  /** A last page that is filled to more than this part is no fault. */
  private static final double FULL = 0.75;

  private final PdfBoxRenderer renderer;
  private final Consumer<Element> smaller;

  /** For the page of a renderer, and with what makes all figures in an element smaller. */
  public ChapterFit(PdfBoxRenderer renderer, Consumer<Element> smaller) {
    this.renderer = renderer;
    this.smaller = smaller;
  }

  /** Leaves the document laid out. */
  public void layOut() {
    renderer.layout();
    if (!countsNotes()) {
      return;
    }
    turnedCloser();
    divide();
    mend();
    fill();
    mend();
    closeHoles();
  }

  private void closeHoles() {
    for (int i = 0; i < TIMES; i++) {
      List<Element> loose = LooseLines.in(renderer.getRootBox());
      if (loose.isEmpty()) {
        return;
      }
      loose.forEach(element -> copied(element, LOOSE));
      layOutAgain();
    }
  }

  private void turnedCloser() {
    List<Element> over = runs().stream().flatMap(run -> run.runningOver().stream()).toList();
    over.forEach(element -> copied(element, CLOSE));
    if (!over.isEmpty()) {
      layOutAgain();
    }
  }

  private void fill() {
    List<ChapterRun> runs = runs();
    boolean again = layOutCloser(runs);
    for (int i = 0; i < TIMES; i++) {
      again |= filled(runs);
      if (!again) {
        return;
      }
      layOutAgain();
      runs = runs();
      again = false;
    }
  }

  /** What goes over with one table or note may leave the next alone. */
  private void mend() {
    for (int i = 0; i < TIMES; i++) {
      List<Element> torn = runs().stream().flatMap(run -> run.torn().stream()).toList();
      if (torn.isEmpty()) {
        return;
      }
      torn.forEach(element -> copied(element, ChapterRun.OVER));
      layOutAgain();
    }
  }

  private List<ChapterRun> runs() {
    return ChapterRun.all(renderer.getRootBox(), context());
  }

  /** What is divided makes room for something that then leaves its page white. */
  private void divide() {
    for (int i = 0; i < TIMES; i++) {
      List<Element> undivided = runs().stream().flatMap(run -> run.undivided().stream()).toList();
      if (undivided.isEmpty()) {
        return;
      }
      undivided.forEach(element -> copied(element, DIVIDED));
      layOutAgain();
    }
  }

  /** Whether any page was given more. */
  private static boolean filled(List<ChapterRun> runs) {
    boolean any = false;
    for (ChapterRun run : runs) {
      run.over().forEach(element -> copied(element, ChapterRun.OVER));
      run.turned().forEach(Turned::join);
      any |= !run.turned().isEmpty() || !run.over().isEmpty();
    }
    return any;
  }

  /** The tables of the document, as it is laid out, that run over the edge of their page. */
  public List<CutTable> cutTables() {
    return CutTable.all(renderer);
  }

  /**
   * Lays out closer what might save a page so, and restores what does not.
   *
   * @param runs is changed where a page is saved
   * @return whether anything was restored
   */
  private boolean layOutCloser(List<ChapterRun> runs) {
    Map<Integer, List<Element>> copies = new LinkedHashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).pages() > 1 && runs.get(i).filled() < FULL) {
        copies.put(i, runs.get(i).chapters().stream().map(this::closer).toList());
      }
    }
    if (copies.isEmpty()) {
      return false;
    }
    layOutAgain();
    List<ChapterRun> after = runs();
    boolean vain = false;
    for (Map.Entry<Integer, List<Element>> one : copies.entrySet()) {
      ChapterRun run = runs.get(one.getKey());
      if (after.get(one.getKey()).pages() < run.pages()) {
        runs.set(one.getKey(), after.get(one.getKey()));
      } else {
        restore(one.getValue(), run.chapters());
        vain = true;
      }
    }
    return vain;
  }

  private static void restore(List<Element> copies, List<Element> originals) {
    for (int i = 0; i < copies.size(); i++) {
      copies.get(i).getParentNode().replaceChild(originals.get(i), copies.get(i));
    }
  }

  private Element closer(Element chapter) {
    Element copy = copied(chapter, CLOSE);
    if (!ChapterRun.isOf(AS_IT_IS, body())) {
      smaller.accept(copy);
    }
    return copy;
  }

  /** A copy in its place: the renderer remembers the style of an element that it has seen. */
  private static Element copied(Element element, String further) {
    Element copy = (Element) element.cloneNode(true);
    copy.setAttribute("class", (element.getAttribute("class") + " " + further).strip());
    element.getParentNode().replaceChild(copy, element);
    return copy;
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
}
