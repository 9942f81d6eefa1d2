package org.lscb.report.accessibility.order;

import java.util.List;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagItem;
import org.lscb.report.accessibility.page.Element;

/**
 * The words of a piece of the report as a person hears them, on the page and in print.
 *
 * <p>Left out is what only one of the two has: calls of notes (a number in one, a number with a
 * word in the other), the drawing of a figure, the buttons and links that only a screen or only
 * paper needs, and the marks of a list.
 */
public final class Words {

  private static final List<String> INLINE_TAGS = List.of("Span", "Link", "Reference", "Lbl");

  /** The class of the links that lead a reader back on a screen. */
  static final String WAY_BACK = "back";

  private Words() {}

  /** The words inside an element of the web page. */
  public static String of(Element element) {
    return without(element, WAY_BACK);
  }

  /** Likewise without what is of a class. */
  static String without(Element element, String leftOut) {
    return plain(
        element.words(
            one ->
                !one.attributes().containsKey("data-only")
                    && !one.hasClass(WAY_BACK)
                    && !one.hasClass(leftOut)));
  }

  /** The words inside an element of the PDF. */
  public static String of(Tag tag) {
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
        inner.withoutPage().ifPresentOrElse(words::append, () -> children(inner, words));
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
  private static String plain(CharSequence words) {
    return words.toString().replaceAll("\\s+", " ").replaceAll(" (?=[.,;:)])", "").strip();
  }
}
