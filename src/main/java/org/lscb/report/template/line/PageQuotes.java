package org.lscb.report.template.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> SAID = Set.of("alt", "title", "aria-label", "content", "name");

  /** What only one of the outputs has, such as the text of a note, parts no quotation. */
  private static final String ASIDE = "data-only";

  private static final String TRANSLATED = "translate";

  /** What a browser must do stands in its content, not what a person reads. */
  private static final String ORDER = "http-equiv";

  private static final char SINGLE = '\'';
  private static final char DOUBLE = '"';

  /** How the words of a block stand for a mark that stays as it is. */
  private static final char NEUTRAL = 'x';

  private final char[] html;
  private final List<Place> places = new ArrayList<>();
  private final Deque<Part> parts = new ArrayDeque<>();
  private Words words = new Words();
  private boolean cut;

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
    // A page has a million characters, and an array is read much faster.
    this.html = html.toCharArray();
  }

  /** The same page with marks as print has them. */
  public static String of(String html) {
    PageQuotes page = new PageQuotes(html);
    page.read();
    return page.places.isEmpty() ? html : page.write();
  }

  /**
   * A part of a page, from the beginning of a block to the beginning of another; empty where it
   * ends amid something that the next part may go on with, such as code.
   */
  public static Optional<String> ofPart(String html) {
    PageQuotes part = new PageQuotes(html);
    part.read();
    return part.cut || !part.parts.isEmpty()
        ? Optional.empty()
        : Optional.of(part.places.isEmpty() ? html : part.write());
  }

  /** Words, as HTML, of which neither we nor a browser make others. */
  public static String typed(String html) {
    return "<span " + TRANSLATED + "=\"no\">" + html + "</span>";
  }

  private void read() {
    int at = 0;
    while (at < html.length) {
      int tag = find('<', at);
      text(at, tag);
      at = tag == html.length ? tag : tag(tag);
    }
  }

  private String write() {
    char[] out = new char[html.length];
    int done = 0;
    int length = 0;
    for (Place one : places) {
      char mark = one.words().set(one.index());
      if (mark != SINGLE && mark != DOUBLE) {
        System.arraycopy(html, done, out, length, one.start() - done);
        length += one.start() - done;
        out[length++] = mark;
        done = one.end();
      }
    }
    System.arraycopy(html, done, out, length, html.length - done);
    return new String(out, 0, length + html.length - done);
  }

  /** Gives where the page goes on. */
  private int tag(int start) {
    if (isAt("<!--", start)) {
      return until("-->", start);
    }
    boolean closing = isAt("</", start);
    int named = closing ? start + 2 : start + 1;
    int behind = named;
    while (behind < html.length && Character.isLetterOrDigit(html[behind])) {
      behind++;
    }
    String name = new String(html, named, behind - named);
    if (!INLINE.contains(name) && !words.typed.isEmpty()) {
      words = new Words();
    }
    Set<String> noted = new HashSet<>(0);
    int end = attributes(behind, noted);
    if (closing) {
      close(name);
    } else if (html[Math.max(0, end - 2)] != '/') {
      open(name, noted);
    }
    return RAW.contains(name) && !closing ? until("</" + name, end) : end;
  }

  /** Gives where the tag ends; any character may stand in an attribute. */
  private int attributes(int from, Set<String> noted) {
    int name = from;
    for (int at = from; at < html.length; at++) {
      char one = html[at];
      if (one == '>') {
        return at + 1;
      }
      if (one == SINGLE || one == DOUBLE) {
        int closing = find(one, at + 1);
        // Most say nothing to us.
        if (isNoted(name) || isMarked(at + 1, closing)) {
          attribute(new String(html, name, Math.max(0, at - 1 - name)), at + 1, closing, noted);
        }
        at = closing;
      } else if (Character.isWhitespace(one)) {
        name = at + 1;
      }
    }
    cut = true;
    return html.length;
  }

  private boolean isNoted(int name) {
    return isAt(ASIDE, name) || isAt(ORDER, name) || isAt(TRANSLATED, name);
  }

  private boolean isMarked(int from, int to) {
    for (int at = from; at < to; at++) {
      if (html[at] == SINGLE || html[at] == '&') {
        return true;
      }
    }
    return false;
  }

  private void attribute(String name, int from, int to, Set<String> noted) {
    if (name.equals(ASIDE) || name.equals(ORDER) || name.equals(TRANSLATED) && isAt("no", from)) {
      noted.add(name);
    } else if (SAID.contains(name) && !noted.contains(ORDER)) {
      Words outside = words;
      words = new Words();
      text(from, to);
      words = outside;
    }
  }

  private void open(String name, Set<String> noted) {
    boolean typed = TYPED.contains(name) || noted.contains(TRANSLATED);
    boolean aside = noted.contains(ASIDE);
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

  private boolean isAt(String what, int at) {
    for (int i = 0; i < what.length(); i++) {
      if (at + i >= html.length || html[at + i] != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a text stands next, or the end of the page. */
  private int until(String what, int from) {
    int at = find(what.charAt(0), from);
    while (at < html.length && !isAt(what, at)) {
      at = find(what.charAt(0), at + 1);
    }
    cut |= at == html.length;
    return at;
  }

  private int find(char what, int from) {
    int at = from;
    while (at < html.length && html[at] != what) {
      at++;
    }
    return at;
  }

  private void text(int from, int to) {
    boolean typed = !parts.isEmpty() && parts.peek().typed();
    int at = from;
    while (at < to) {
      int end = at + 1;
      char one = html[at];
      if (one == '&') {
        int semicolon = find(';', at);
        end = semicolon >= to ? end : semicolon + 1;
        one = character(new String(html, at, end - at));
      }
      if (one == SINGLE || one == DOUBLE) {
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
      case "&#39;", "&#x27;", "&apos;" -> SINGLE;
      case "&#34;", "&#x22;", "&quot;" -> DOUBLE;
      case "&nbsp;", "&#160;", "&#xa0;", "&#xA0;" -> ' ';
      case "&lt;" -> '<';
      default -> '&';
    };
  }
}
