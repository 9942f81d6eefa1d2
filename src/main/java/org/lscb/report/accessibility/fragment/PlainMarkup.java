package org.lscb.report.accessibility.fragment;

import java.util.Map;
import java.util.Set;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.Node;
import org.lscb.report.diagnostic.Flaw;

/**
 * Looks in a fragment for what content systems take out: all but headings, paragraphs, lists,
 * tables, pictures and links.
 */
public final class PlainMarkup {

  private static final Set<String> ELEMENTS =
      Set.of(
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "figure",
          "figcaption",
          "img",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "strong",
          "em",
          "sup",
          "sub",
          "abbr",
          "a",
          "br",
          "span",
          "div");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "a", Set.of("id", "href"),
          "img", Set.of("src", "alt", "width", "height"),
          "th", Set.of("id", "scope", "colspan", "rowspan", "lang"),
          "td", Set.of("id", "colspan", "rowspan", "lang"),
          "ol", Set.of("id", "start", "lang"),
          "li", Set.of("id", "value", "lang"),
          "abbr", Set.of("id", "title", "lang"));

  private static final Set<String> USUAL = Set.of("id", "lang");

  private final Barriers barriers;

  /** Reports what it finds. */
  public PlainMarkup(Barriers barriers) {
    this.barriers = barriers;
  }

  /** Looks at everything. */
  public void check(Element fragment) {
    for (Node node : fragment.content()) {
      if (node instanceof Node.Comment) {
        barriers.report(Flaw.FRAGMENT_NOT_PLAIN, "<!-- -->");
      } else if (node instanceof Element element) {
        element(element);
        check(element);
      }
    }
  }

  private void element(Element element) {
    if (!ELEMENTS.contains(element.name())
        || element.name().equals("span") && !isForeign(element)) {
      barriers.report(Flaw.FRAGMENT_NOT_PLAIN, "<" + element.name() + ">");
    }
    element
        .attributes()
        .forEach(
            (name, value) -> {
              boolean usual = ATTRIBUTES.getOrDefault(element.name(), USUAL).contains(name);
              boolean held = Set.of("src", "href").contains(name) && value.startsWith("data:");
              if (!usual || held) {
                barriers.report(
                    Flaw.FRAGMENT_NOT_PLAIN,
                    "<" + element.name() + " " + name + "=\"" + Barriers.beginning(value) + "\">");
              }
            });
  }

  private static boolean isForeign(Element span) {
    return !span.attribute("lang").isEmpty();
  }
}
