package org.lscb.report.template.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.document.words.Quotes;

/**
 * Sets the quotation marks of a finished page, in its words and in what is said instead of
 * pictures: whoever made them, a board, a text or a template. A block is set as a whole, since a
 * quotation may begin in bold type and end outside of it. Code stays as it was typed.
 */
public final class PageQuotes {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark",
          "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

  private static final Set<String> TYPED = Set.of("code", "kbd", "pre", "samp");
  private static final Set<String> RAW = Set.of("style", "script");

  /** What a person reads or hears of a tag. */
  private static final Pattern SAID =
      Pattern.compile("\\s(?:alt|title|aria-label|content|name)=\"([^\"]*)\"");

  /** What only one of the outputs has, such as the text of a note, parts no quotation. */
  private static final String ASIDE = " data-only=";

  private static final String AS_TYPED = " translate=\"no\"";

  /** How the words of a block stand for a mark that stays as it is. */
  private static final char NEUTRAL = 'x';

  private final String html;
  private final List<Place> places = new ArrayList<>();
  private final Deque<Part> parts = new ArrayDeque<>();
  private Words words = new Words();

  /** A typed mark: where it stands in the page, and in the words of its block. */
  private record Place(int start, int end, Words words, int index) {}

  /** An element whose end matters, with the words around it. */
  private record Part(String name, boolean typed, Words around) {}

  /** Those of one block, without tags. */
  private static final class Words {

    private final StringBuilder typed = new StringBuilder();
    private String set = "";

    private char set(int index) {
      if (set.isEmpty()) {
        set = Quotes.of(typed.toString());
      }
      return set.charAt(index);
    }
  }

  private PageQuotes(String html) {
    this.html = html;
  }

  /** The same page with marks as print has them. */
  public static String of(String html) {
    PageQuotes page = new PageQuotes(html);
    page.read();
    return page.write();
  }

  /** Words, as HTML, of which neither we nor a browser make others. */
  public static String typed(String html) {
    return "<span" + AS_TYPED + ">" + html + "</span>";
  }

  private void read() {
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      text(at, tag < 0 ? html.length() : tag);
      at = tag < 0 ? html.length() : tag(tag);
    }
  }

  private String write() {
    StringBuilder out = new StringBuilder(html.length());
    int done = 0;
    for (Place one : places) {
      char mark = one.words().set(one.index());
      if (mark != '\'' && mark != '"') {
        out.append(html, done, one.start()).append(mark);
        done = one.end();
      }
    }
    return out.append(html, done, html.length()).toString();
  }

  /** Gives where the page goes on. */
  private int tag(int start) {
    if (html.startsWith("<!--", start)) {
      return until("-->", start);
    }
    int end = end(start);
    String tag = html.substring(start, end);
    boolean closing = tag.startsWith("</");
    String name = name(closing ? start + 2 : start + 1);
    if (!INLINE.contains(name)) {
      words = new Words();
    }
    if (closing) {
      close(name);
      return end;
    }
    // What a browser must do stands there, not what a person reads. Few tags have a mark at all.
    boolean marked = tag.indexOf('\'') >= 0 || tag.indexOf('&') >= 0;
    if (marked && !tag.contains("http-equiv")) {
      said(start, end);
    }
    if (!tag.endsWith("/>")) {
      open(name, tag);
    }
    return RAW.contains(name) ? until("</" + name, end) : end;
  }

  private void open(String name, String tag) {
    boolean typed = TYPED.contains(name) || tag.contains(AS_TYPED);
    boolean aside = tag.contains(ASIDE);
    if (typed || aside || !parts.isEmpty() && parts.peek().name().equals(name)) {
      boolean inTyped = !parts.isEmpty() && parts.peek().typed();
      parts.push(new Part(name, typed || inTyped, words));
      words = aside ? new Words() : words;
    }
  }

  private void close(String name) {
    if (!parts.isEmpty() && parts.peek().name().equals(name)) {
      Words around = parts.pop().around();
      words = INLINE.contains(name) ? around : new Words();
    }
  }

  private int until(String end, int from) {
    int found = html.indexOf(end, from);
    return found < 0 ? html.length() : found;
  }

  /** Behind a tag, whose attributes may hold any character. */
  private int end(int start) {
    int at = start + 1;
    while (at < html.length() && html.charAt(at) != '>') {
      char one = html.charAt(at);
      int closing = one == '"' || one == '\'' ? html.indexOf(one, at + 1) : at;
      at = closing < 0 ? html.length() : closing + 1;
    }
    return Math.min(at + 1, html.length());
  }

  private String name(int from) {
    int end = from;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(from, end);
  }

  private void said(int start, int end) {
    Words outside = words;
    Matcher attribute = SAID.matcher(html).region(start, end);
    while (attribute.find()) {
      words = new Words();
      text(attribute.start(1), attribute.end(1));
    }
    words = outside;
  }

  private void text(int from, int to) {
    boolean typed = !parts.isEmpty() && parts.peek().typed();
    int at = from;
    while (at < to) {
      int end = at + 1;
      char one = html.charAt(at);
      if (one == '&') {
        int semicolon = html.indexOf(';', at);
        end = semicolon < 0 || semicolon >= to ? end : semicolon + 1;
        one = character(html.substring(at, end));
      }
      if (one == '\'' || one == '"') {
        if (typed) {
          one = NEUTRAL;
        } else {
          places.add(new Place(at, end, words, words.typed.length()));
        }
      }
      words.typed.append(one);
      at = end;
    }
  }

  private static char character(String entity) {
    return switch (entity) {
      case "&#39;", "&#x27;", "&apos;" -> '\'';
      case "&#34;", "&#x22;", "&quot;" -> '"';
      case "&nbsp;", "&#160;", "&#xa0;", "&#xA0;" -> ' ';
      case "&lt;" -> '<';
      default -> '&';
    };
  }
}
