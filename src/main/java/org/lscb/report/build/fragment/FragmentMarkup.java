package org.lscb.report.build.fragment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.Node;

/**
 * Writes the part of a page that is a chapter with what every content system keeps: headings,
 * paragraphs, lists, tables and pictures, without styles. What only a style made plain, such as
 * that a title stands in a line of its own, is said in the mark-up.
 */
final class FragmentMarkup {

  private static final Set<String> KEPT =
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
          "abbr");

  private static final Set<String> INLINE =
      Set.of("strong", "em", "sup", "sub", "abbr", "a", "span", "br");

  private static final Set<String> ATTRIBUTES =
      Set.of("scope", "rowspan", "start", "value", "lang", "title");

  private static final List<String> HEAVY =
      List.of("title", "value", "name", "field", "note-label");

  private static final List<String> OWN_LINE =
      List.of("subtitle", "symbols", "role", "change", "meaning");

  private final String chapter;
  private final Element section;
  private final List<Element> notes;
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final StringBuilder out = new StringBuilder();

  FragmentMarkup(String chapter, Element section, List<Element> notes) {
    this.chapter = chapter;
    this.section = section;
    this.notes = notes;
    links(section);
    notes.forEach(this::links);
  }

  private void links(Element part) {
    places.add(part.attribute("id"));
    part.all(one -> true)
        .forEach(
            one -> {
              places.add(one.attribute("id"));
              if (one.attribute("href").startsWith("#")) {
                wanted.add(one.attribute("href").substring(1));
              }
            });
  }

  /** Begins with a line that nobody can overlook. */
  void warning(String words) {
    out.append("<p><strong>");
    text(words);
    out.append("</strong></p>\n");
  }

  String write() {
    inside(section);
    if (!notes.isEmpty()) {
      out.append("\n<h3>Notes</h3>\n<ol>");
      notes.forEach(this::element);
      out.append("\n</ol>");
    }
    return out.toString()
            .replaceAll(" +(?=</(?:table|thead|tbody|figure|ul|ol|dl|blockquote|div)>)", "\n")
            .replaceAll(" +(?=<br>)", "")
            .replaceAll("\\s*\n\\s*", "\n")
            .strip()
        + "\n";
  }

  private void inside(Element element) {
    for (Node node : element.content()) {
      if (node instanceof Node.Words words) {
        text(words.text());
      } else if (node instanceof Element inner) {
        element(inner);
      }
    }
  }

  private void element(Element element) {
    if (isDropped(element)) {
      return;
    }
    switch (element.name()) {
      case "a" -> link(element);
      case "span" -> span(element);
      case "br" -> out.append("<br>");
      case "img" ->
          picture(
              around(element, "figure").attribute("id") + Fragments.ending(element),
              element.attribute("alt"),
              "");
      case "div", "section", "details" -> division(element);
      default -> {
        if (KEPT.contains(element.name())) {
          kept(element);
        } else {
          inside(element);
        }
      }
    }
  }

  /** What is told by other means, or only decorates. */
  private static boolean isDropped(Element element) {
    return element.name().equals("svg")
        || element.name().equals("summary")
        || element.hasClass("download")
        || element.hasClass("origins")
        || element.hasClass("ask")
        || element.hasClass("trend")
        || element.hasClass("shape")
        || element.attribute("aria-hidden").equals("true");
  }

  private void kept(Element element) {
    String name = element.name();
    out.append(INLINE.contains(name) ? "<" : "\n<").append(name);
    String id = element.attribute("id");
    if (wanted.contains(id) || name.matches("h\\d|figure")) {
      attribute("id", place(id));
    }
    element
        .attributes()
        .forEach(
            (key, value) -> {
              if (ATTRIBUTES.contains(key)) {
                attribute(key, value);
              }
            });
    columns(element);
    out.append('>');
    boolean heavy = HEAVY.stream().anyMatch(element::hasClass);
    out.append(heavy ? "<strong>" : "");
    inside(element);
    out.append(heavy ? "</strong>" : "");
    out.append("</").append(name).append('>');
  }

  /** A column of drawings is left out, and a cell above all columns is narrower. */
  private void columns(Element cell) {
    if (cell.attribute("colspan").isEmpty()) {
      return;
    }
    boolean drawn = around(cell, "table").first(one -> one.hasClass("trend")).isPresent();
    int columns = Integer.parseInt(cell.attribute("colspan")) - (drawn ? 1 : 0);
    attribute("colspan", Integer.toString(columns));
  }

  private static Element around(Element element, String name) {
    return element.around(one -> one.name().equals(name)).orElse(element);
  }

  /** Nothing stands between two paragraphs but their ends; loose words become a paragraph. */
  private void division(Element element) {
    boolean lines =
        element.content().stream()
            .anyMatch(
                one ->
                    one instanceof Node.Words words && !words.text().isBlank()
                        || one instanceof Element inner && INLINE.contains(inner.name()));
    if (element.hasClass("picture")) {
      chart(element);
    } else if (lines) {
      out.append("\n<p>");
      inside(element);
      out.append("</p>");
    } else if (wanted.contains(element.attribute("id"))) {
      out.append("\n<div");
      attribute("id", element.attribute("id"));
      out.append('>');
      inside(element);
      out.append("\n</div>");
    } else {
      inside(element);
    }
  }

  private void chart(Element picture) {
    Element drawn = picture.first(one -> one.name().equals("svg")).orElseThrow();
    picture(
        around(picture, "figure").attribute("id") + ".png",
        drawn.attribute("aria-label"),
        " width=\"" + size(drawn, "width") + "\" height=\"" + size(drawn, "height") + '"');
  }

  private static long size(Element drawn, String side) {
    return Math.round(Double.parseDouble(drawn.attribute(side)));
  }

  private void picture(String file, String alt, String size) {
    out.append("\n<img");
    attribute("src", file);
    attribute("alt", alt);
    out.append(size).append('>');
  }

  private void link(Element link) {
    String address = link.attribute("href");
    boolean here = address.startsWith("#") && places.contains(address.substring(1));
    boolean web = address.matches("(?i)(https?://|mailto:).*");
    if (link.hasClass("back") && !here) {
      return;
    }
    if (!here && !web) {
      inside(link);
      return;
    }
    // A style sheet sets the call of a note apart from the word before it; brackets do it too.
    out.append(link.hasClass("call") ? " [<a" : "<a");
    if (wanted.contains(link.attribute("id"))) {
      attribute("id", place(link.attribute("id")));
    }
    attribute("href", here ? "#" + place(address.substring(1)) : address);
    out.append('>');
    inside(link);
    out.append(link.hasClass("call") ? "</a>]" : "</a>");
  }

  /** A note that two chapters call stands at the end of both. */
  private String place(String id) {
    return id.startsWith("note--") || id.startsWith("call--") ? chapter + "--" + id : id;
  }

  private void span(Element span) {
    boolean heavy = HEAVY.stream().anyMatch(span::hasClass) && !isHeavy(span);
    boolean foreign = !span.attribute("lang").isEmpty();
    boolean chapterLabel =
        span.hasClass("label") && span.parent().filter(it -> it.name().equals("h2")).isPresent();
    out.append(OWN_LINE.stream().anyMatch(span::hasClass) ? "<br>" : "");
    out.append(heavy ? "<strong>" : "");
    if (foreign) {
      out.append("<span");
      attribute("lang", span.attribute("lang"));
      out.append('>');
    }
    inside(span);
    out.append(foreign ? "</span>" : "").append(heavy ? "</strong>" : "");
    out.append(chapterLabel ? ":" : "");
  }

  private static boolean isHeavy(Element span) {
    return span.around(one -> HEAVY.stream().anyMatch(one::hasClass) && !one.name().equals("div"))
        .isPresent();
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value.replaceAll("\\s+", " "));
    out.append('"');
  }

  private void text(String words) {
    escape(words.replaceAll("[ \\t\\r\\n]+", " "));
  }

  /** All in ASCII: a fragment cannot say in which encoding it is. */
  private void escape(String text) {
    text.codePoints()
        .forEach(
            one -> {
              if (one > 0x7E || "&<>\"".indexOf(one) >= 0) {
                out.append("&#").append(one).append(';');
              } else {
                out.appendCodePoint(one);
              }
            });
  }
}
