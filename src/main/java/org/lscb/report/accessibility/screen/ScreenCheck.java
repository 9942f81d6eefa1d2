package org.lscb.report.accessibility.screen;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.barrier.Heading;
import org.lscb.report.accessibility.barrier.Language;
import org.lscb.report.accessibility.barrier.Nonsense;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.Node;
import org.lscb.report.diagnostic.Flaw;

/** Looks at a web page for what keeps somebody from reading it. */
public final class ScreenCheck {

  private final Barriers barriers;

  /** Reports to these. */
  public ScreenCheck(Barriers barriers) {
    this.barriers = barriers;
  }

  /** Looks at everything. */
  public void check(Element page) {
    List<Element> all = page.all(any -> true);
    title(all);
    language(page, all);
    landmarks(all);
    headings(all);
    text(page, all);
    new PageNames(page, all, barriers).check();
    new PageTables(barriers).check(all);
    new PageLists(barriers).check(all);
    new PageColours(page, barriers).check();
  }

  private void title(List<Element> all) {
    boolean titled =
        all.stream()
            .anyMatch(
                one ->
                    one.name().equals("title")
                        && one.around(it -> it.name().equals("head")).isPresent()
                        && !one.words().isBlank());
    if (!titled) {
      barriers.report(Flaw.TITLE_MISSING);
    }
  }

  private void language(Element page, List<Element> all) {
    String language =
        all.stream()
            .filter(one -> one.name().equals("html"))
            .map(one -> one.attribute("lang"))
            .findFirst()
            .orElse("");
    Language.check(language, readWords(page, true), barriers);
    for (Element one : all) {
      String own = one.attribute("lang");
      if (!own.isEmpty() && !one.name().equals("html")) {
        Language.check(own, one.words(), barriers);
      } else if (one.name().equals("p") && own.isEmpty()) {
        String around =
            one.around(it -> !it.attribute("lang").isEmpty())
                .map(it -> it.attribute("lang"))
                .orElse(language);
        Language.checkPart(around, one.words(it -> it.attribute("lang").isEmpty()), barriers);
      }
    }
  }

  private void landmarks(List<Element> all) {
    long mains =
        all.stream()
            .filter(one -> one.name().equals("main") || one.attribute("role").equals("main"))
            .count();
    if (mains != 1) {
      barriers.report(Flaw.MAIN_LANDMARK, mains);
    }
  }

  private void headings(List<Element> all) {
    List<Heading> headings = new ArrayList<>();
    for (Element one : all) {
      if (isHeading(one.name())) {
        headings.add(new Heading(one.name().charAt(1) - '0', one.words()));
      }
    }
    Heading.check(headings, barriers);
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private void text(Element page, List<Element> all) {
    Nonsense.check(readWords(page, false), barriers);
    all.stream()
        .filter(one -> one.name().equals("p"))
        .forEach(one -> Nonsense.checkBullet(one.words(), barriers));
  }

  private static String readWords(Element page, boolean ownLanguage) {
    return page.words(
        one ->
            !List.of("head", "style", "script", "svg").contains(one.name())
                && !(ownLanguage
                    && !one.name().equals("html")
                    && !one.attribute("lang").isEmpty()));
  }

  /** The words that stand directly in an element. */
  static String ownWords(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node node : element.content()) {
      if (node instanceof Node.Words text) {
        words.append(text.text());
      }
    }
    return words.toString().strip();
  }
}
