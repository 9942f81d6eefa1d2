package org.lscb.report.accessibility.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.barrier.Language;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.diagnostic.Flaw;

/**
 * Whether a page and its PDF mark the same words as being in another language.
 *
 * <p>guidance: WCAG 2.2, 3.1.2.
 */
public final class Languages {

  private static final String NONE = "nothing";

  private final Barriers barriers;

  /** Words and the language that they are marked with. */
  private record Part(String words, String language) {}

  /** Reports to these. */
  public Languages(Barriers barriers) {
    this.barriers = barriers;
  }

  /** Looks at the marks of a PDF: each names a language, and not that of other words. */
  public void check(Tag print) {
    parts(print).forEach(one -> Language.check(one.language, one.words, barriers));
  }

  /** Compares the marks of a page with those of its PDF. */
  public void compare(Element page, Tag print) {
    List<Part> left = parts(print);
    for (Part one : parts(page)) {
      if (!left.remove(one)) {
        Optional<Part> other = left.stream().filter(it -> it.words.equals(one.words)).findFirst();
        other.ifPresent(left::remove);
        report(one.words, quoted(one), other.map(Languages::quoted).orElse(NONE));
      }
    }
    left.forEach(one -> report(one.words, NONE, quoted(one)));
  }

  private static String quoted(Part part) {
    return "\"" + part.language + "\"";
  }

  private void report(String words, String page, String print) {
    barriers.report(Flaw.LANGUAGES_DIFFER, Barriers.beginning(words), page, print);
  }

  /** Lists of contents stand in one of the two only, or say in one what the other leaves out. */
  private static List<Part> parts(Element page) {
    List<Part> parts = new ArrayList<>();
    for (Element one : page.all(it -> !it.attribute("lang").isEmpty())) {
      if (!one.name().equals("html") && one.around(it -> it.name().equals("nav")).isEmpty()) {
        add(parts, Words.of(one), one.attribute("lang"));
      }
    }
    return parts;
  }

  private static List<Part> parts(Tag print) {
    List<Part> parts = new ArrayList<>();
    collect(print, parts);
    return parts;
  }

  /** The root's own language is the document's. */
  private static void collect(Tag tag, List<Part> parts) {
    for (Tag inner : tag.children()) {
      if (!inner.role().equals("TOC")) {
        inner.language().ifPresent(language -> add(parts, Words.of(inner), language));
        collect(inner, parts);
      }
    }
  }

  private static void add(List<Part> parts, String words, String language) {
    if (!words.isEmpty()) {
      parts.add(new Part(words, language.toLowerCase(Locale.ROOT)));
    }
  }
}
