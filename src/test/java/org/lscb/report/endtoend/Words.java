package org.lscb.report.endtoend;

import java.util.Arrays;
import java.util.List;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagItem;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The words of a piece of the report as a person hears them, on the page and in print.
 *
 * <p>Left out is what only one of the two has: calls of notes (a number in one, a number with a
 * word in the other), the drawing of a figure, the buttons and links that only a screen or only
 * paper needs, and the marks of a list.
 */
final class Words {

  private static final List<String> INLINE_ELEMENTS =
      List.of("em", "strong", "a", "abbr", "span", "sup", "sub");
  private static final List<String> INLINE_TAGS = List.of("Span", "Link", "Reference", "Lbl");
  private static final int CONTEXT = 6;

  private Words() {}

  /** The words inside an element of the web page. */
  static String of(Element element) {
    StringBuilder words = new StringBuilder();
    children(element, words);
    return plain(words);
  }

  private static void append(Element element, StringBuilder words) {
    boolean back = element.getAttribute("class").equals("back");
    if (element.hasAttribute("data-only") || back) {
      return;
    }
    String space = INLINE_ELEMENTS.contains(element.getTagName()) ? "" : " ";
    words.append(space);
    children(element, words);
    words.append(space);
  }

  private static void children(Element element, StringBuilder words) {
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element inner) {
        append(inner, words);
      } else {
        words.append(child.getTextContent());
      }
    }
  }

  /** The words inside an element of the PDF. */
  static String of(Tag tag) {
    StringBuilder words = new StringBuilder();
    children(tag, words);
    return plain(words);
  }

  private static void children(Tag tag, StringBuilder words) {
    for (TagItem item : tag.content()) {
      if (item instanceof TagItem.Words text) {
        words.append(text.text());
      } else if (item instanceof Tag inner && !isOnlyInPrint(inner)) {
        String space = INLINE_TAGS.contains(inner.role()) ? "" : " ";
        words.append(space);
        children(inner, words);
        words.append(space);
      }
    }
  }

  private static boolean isOnlyInPrint(Tag tag) {
    // The mark of an item is only in print; the term of a definition is on the page too.
    boolean mark = tag.role().equals("Lbl") && of(tag).chars().noneMatch(Character::isLetter);
    return mark
        || List.of("Note", "Reference").contains(tag.role())
        || tag.role().equals("Figure") && tag.all("Caption").isEmpty()
        || tag.alt().filter(alt -> alt.matches("Note \\d+|Data for .*")).isPresent();
  }

  /** With single spaces; whether one stands before a mark is guessed by both readers. */
  static String plain(CharSequence words) {
    return words.toString().replaceAll("\\s+", " ").replaceAll(" (?=[.,;:)])", "").strip();
  }

  /** Whether an id is that of a block of a chapter, not of a note or of a list of the report. */
  static boolean isOfAChapter(String id) {
    return !id.startsWith("report--") && !id.startsWith("note--") && !id.startsWith("data-");
  }

  /** Where two texts begin to differ, with a few words around; empty when they do not. */
  static String difference(String page, String print) {
    String[] one = page.split(" ");
    String[] other = print.split(" ");
    int at = Arrays.mismatch(one, other);
    return at < 0 ? "" : "page «" + around(one, at) + "», print «" + around(other, at) + "»";
  }

  private static String around(String[] words, int at) {
    int from = Math.max(0, at - CONTEXT);
    int to = Math.min(words.length, at + CONTEXT);
    return from < to ? String.join(" ", Arrays.copyOfRange(words, from, to)) : "";
  }
}
