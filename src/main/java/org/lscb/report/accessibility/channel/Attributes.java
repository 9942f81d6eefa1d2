package org.lscb.report.accessibility.channel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.Node;
import org.lscb.report.statistics.Symbol;

/** Looks for numbers where only somebody who reads the source of a page would see them. */
public final class Attributes {

  /** Attributes that hold addresses, names and lengths, or are matched elsewhere. */
  private static final Set<String> STRUCTURE =
      Set.of(
          "id",
          "href",
          "class",
          "lang",
          "charset",
          "name",
          "content",
          "http-equiv",
          "rel",
          "xmlns",
          "role",
          "tabindex",
          "scope",
          "colspan",
          "rowspan",
          "start",
          "download",
          "src",
          "alt",
          "title",
          "aria-label",
          "aria-labelledby",
          "data-value",
          "data-known",
          "data-only",
          "data-history",
          "data-chart",
          "data-order",
          "data-scale",
          "data-list",
          "data-entry",
          "data-field",
          "data-name",
          "data-group",
          "open",
          "translate",
          "type",
          "media");

  private static final Set<String> DRAWING =
      Set.of(
          "viewBox",
          "width",
          "height",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "d",
          "font-family",
          "font-size",
          "font-weight",
          "text-anchor",
          "style",
          "transform");

  private static final Set<String> SVG = Set.of("svg", "text", "rect", "circle", "line", "path");

  private static final Set<String> MEANINGS =
      Arrays.stream(Symbol.values()).map(Symbol::meaning).collect(Collectors.toSet());

  private final List<Finding> findings;

  /** Adds to what was found. */
  public Attributes(List<Finding> findings) {
    this.findings = findings;
  }

  /** Looks at every element, and at comments. */
  public void check(Element page) {
    look(page);
  }

  /** The file in the link beside it must say the same. */
  private static boolean isMatched(Element element) {
    return !element.attribute("data-list").isEmpty()
        && element.first(one -> one.attribute("href").startsWith("data:")).isPresent();
  }

  private void look(Element element) {
    for (Map.Entry<String, String> one : element.attributes().entrySet()) {
      String name = one.getKey();
      boolean drawn = SVG.contains(element.name()) && DRAWING.contains(name);
      boolean counted = element.name().equals("li") && name.equals("value");
      boolean head = name.equals("data-heads") && isMatched(element);
      boolean known = STRUCTURE.contains(name) || drawn || counted || head;
      if (Numbers.any(one.getValue()) && !known) {
        findings.add(Finding.unmatched(name + "=\"" + one.getValue() + "\"", Places.of(element)));
      }
    }
    if (element.attributes().containsKey("data-value")
        && Numbers.any(element.attribute("title"))
        && !MEANINGS.contains(element.attribute("title"))) {
      findings.add(Finding.unmatched(element.attribute("title"), Places.of(element)));
    }
    for (Node node : element.content()) {
      if (node instanceof Node.Comment comment && Numbers.any(comment.text())) {
        findings.add(Finding.unmatched("<!--" + comment.text() + "-->", Places.of(element)));
      } else if (node instanceof Element inner && inner.name().equals("script")) {
        findings.add(Finding.unmatched("<script>", Places.of(element)));
      } else if (node instanceof Element inner) {
        look(inner);
      }
    }
  }
}
