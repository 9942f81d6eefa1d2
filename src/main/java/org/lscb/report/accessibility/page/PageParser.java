package org.lscb.report.accessibility.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a page of our own making, HTML or XHTML. What a browser would forgive, such as an element
 * that is never closed, may be read otherwise than a browser does, but is never lost.
 */
public final class PageParser {

  static final Set<String> INLINE =
      Set.of("em", "strong", "a", "abbr", "span", "sup", "sub", "wbr");

  private static final Set<String> EMPTY =
      Set.of("meta", "link", "br", "img", "hr", "input", "col", "wbr", "source", "base");

  private static final Set<String> RAW = Set.of("style", "script");

  private final String text;
  private int at;

  private PageParser(String text) {
    this.text = text;
  }

  /** The page as one element that holds everything. */
  public static Element parse(String page) {
    return new PageParser(page).parse();
  }

  private Element parse() {
    Element root = new Element("#page", Map.of(), null);
    Element open = root;
    while (at < text.length()) {
      int next = text.indexOf('<', at);
      if (next != at) {
        int end = next < 0 ? text.length() : next;
        open.add(new Node.Words(Entities.resolve(text.substring(at, end))));
        at = end;
      } else if (text.startsWith("<!--", at)) {
        open.add(new Node.Comment(until("-->", 4)));
      } else if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
        until(">", 2);
      } else if (text.startsWith("</", at)) {
        open = closed(open, until(">", 2).strip().toLowerCase(Locale.ROOT));
      } else {
        open = opened(open);
      }
    }
    return root;
  }

  private String until(String end, int from) {
    int found = text.indexOf(end, at + from);
    int stop = found < 0 ? text.length() : found;
    String inside = text.substring(Math.min(at + from, stop), stop);
    at = Math.min(text.length(), stop + end.length());
    return inside;
  }

  private static Element closed(Element open, String name) {
    for (Element one = open; one.parent().isPresent(); one = one.parent().get()) {
      if (one.name().equals(name)) {
        return one.parent().get();
      }
    }
    return open;
  }

  private Element opened(Element open) {
    int start = ++at;
    while (at < text.length() && " \t\r\n/>".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String name = text.substring(start, at).toLowerCase(Locale.ROOT);
    Map<String, String> attributes = new LinkedHashMap<>();
    boolean closed = attributes(attributes);
    Element element = new Element(name, attributes, open);
    open.add(element);
    if (RAW.contains(name) && !closed) {
      element.add(new Node.Words(until("</" + name, 0)));
      until(">", 0);
      return open;
    }
    return closed || EMPTY.contains(name) ? open : element;
  }

  /** Reads to the end of the tag; whether it closes itself. */
  private boolean attributes(Map<String, String> into) {
    while (at < text.length()) {
      char next = text.charAt(at);
      if (next == '>') {
        at++;
        return false;
      }
      if (text.startsWith("/>", at)) {
        at += 2;
        return true;
      }
      if (Character.isWhitespace(next) || next == '/') {
        at++;
      } else {
        attribute(into);
      }
    }
    return true;
  }

  private void attribute(Map<String, String> into) {
    int start = at;
    while (at < text.length() && " \t\r\n/>=".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String key = text.substring(start, at);
    String value = "";
    if (at < text.length() && text.charAt(at) == '=') {
      at++;
      char quote = at < text.length() ? text.charAt(at) : '>';
      if (quote == '"' || quote == '\'') {
        value = until(String.valueOf(quote), 1);
      } else {
        int from = at;
        while (at < text.length() && " \t\r\n>".indexOf(text.charAt(at)) < 0) {
          at++;
        }
        value = text.substring(from, at);
      }
    }
    into.putIfAbsent(key, Entities.resolve(value));
    if (at == start) {
      at++;
    }
  }
}
