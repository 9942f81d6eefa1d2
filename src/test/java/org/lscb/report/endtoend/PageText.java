package org.lscb.report.endtoend;

import java.util.List;
import java.util.StringJoiner;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A web page as indented text, one element a line, without style and drawings. */
final class PageText {

  private static final List<String> INLINE =
      List.of("em", "strong", "a", "abbr", "span", "br", "sup", "wbr");
  private static final List<String> SHOWN =
      List.of("href", "lang", "scope", "title", "alt", "role", "tabindex", "value");
  private static final int LONGEST = 60;

  private final StringBuilder out = new StringBuilder();

  private PageText() {}

  static String of(Document page) {
    PageText text = new PageText();
    text.element(page.getDocumentElement(), "");
    return text.out.toString();
  }

  private void element(Element element, String indent) {
    String tag = element.getTagName();
    if (tag.equals("style")) {
      return;
    }
    out.append(indent).append(name(element));
    if (tag.equals("svg")) {
      out.append(" …\n");
    } else if (holdsBlocks(element)) {
      out.append('\n');
      children(element, indent + "  ");
    } else {
      String words = inline(element).replaceAll("\\s+", " ").strip();
      out.append(words.isEmpty() ? "" : " \"" + words + '"').append('\n');
    }
  }

  private void children(Element element, String indent) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        element(inner, indent);
      } else if (!child.getTextContent().isBlank()) {
        out.append(indent).append('"').append(child.getTextContent().strip()).append("\"\n");
      }
    }
  }

  private static boolean holdsBlocks(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner && !INLINE.contains(inner.getTagName())) {
        return true;
      }
    }
    return false;
  }

  /** Words with the inline elements among them, such as {@code <em>listened</em>}. */
  private static String inline(Node node) {
    StringBuilder words = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        words.append('<').append(name(inner)).append('>');
        words.append(inline(inner)).append("</").append(inner.getTagName()).append('>');
      } else {
        words.append(child.getTextContent());
      }
    }
    return words.toString();
  }

  private static String name(Element element) {
    StringJoiner name = new StringJoiner(" ");
    name.add(element.getTagName());
    if (element.hasAttribute("id")) {
      name.add("#" + element.getAttribute("id"));
    }
    if (element.hasAttribute("data-value")) {
      name.add("=" + element.getAttribute("data-value"));
    }
    for (String attribute : SHOWN) {
      if (element.hasAttribute(attribute)) {
        name.add(attribute + "=" + shortened(element.getAttribute(attribute)));
      }
    }
    return name.toString();
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
