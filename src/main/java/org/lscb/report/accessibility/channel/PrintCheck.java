package org.lscb.report.accessibility.channel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagItem;
import org.lscb.report.accessibility.page.Element;

/** Holds the PDF, as a screen reader reads it, to the page: the same numbers in the same blocks. */
public final class PrintCheck {

  private static final Pattern ONLY_ON_SCREEN =
      Pattern.compile(
          "report--(main|notes|contents|origins)|(call|asked|origin)--.*|.*-(wide|narrow)");
  private static final Pattern ONLY_IN_PRINT = Pattern.compile("report--.*");
  private static final List<String> INLINE = List.of("Span", "Link", "Reference", "Lbl");

  private final List<Finding> findings;

  /** Adds to what was found. */
  public PrintCheck(List<Finding> findings) {
    this.findings = findings;
  }

  /** Compares block by block. */
  public void check(Tag print, Element page) {
    Map<String, Element> blocks = new HashMap<>();
    for (Element one : page.all(it -> !it.attribute("id").isEmpty())) {
      if (!ONLY_ON_SCREEN.matcher(one.attribute("id")).matches()) {
        blocks.put(one.attribute("id"), one);
      }
    }
    Set<String> everywhere =
        new HashSet<>(
            Numbers.in(page.words(it -> !it.name().equals("style") && !it.hasClass("origins"))));
    pictures(print, page);
    Set<String> strange = new LinkedHashSet<>();
    compare(print, blocks, everywhere, strange);
    if (!strange.isEmpty()) {
      findings.add(Finding.unmatched(String.join(", ", strange), "the PDF"));
    }
  }

  private void compare(
      Tag tag, Map<String, Element> blocks, Set<String> everywhere, Set<String> strange) {
    if (isOnlyInPrint(tag)) {
      return;
    }
    Element block = tag.id().map(blocks::get).orElse(null);
    if (block != null) {
      List<String> expected =
          Numbers.in(
              block.words(it -> !it.attributes().containsKey("data-only") && !it.hasClass("back")));
      List<String> found = Numbers.in(words(tag));
      if (!found.equals(expected)) {
        int at = Arrays.mismatch(found.toArray(), expected.toArray());
        findings.add(
            Finding.disagrees(tag.id().get() + " (PDF)", from(found, at), from(expected, at)));
      }
      return;
    }
    for (TagItem item : tag.content()) {
      if (item instanceof TagItem.Words words) {
        strange.addAll(Numbers.strange(words.text(), everywhere));
      } else if (item instanceof Tag inner) {
        compare(inner, blocks, everywhere, strange);
      }
    }
  }

  private static String from(List<String> numbers, int at) {
    return at < numbers.size()
        ? String.join(" ", numbers.subList(at, Math.min(at + 4, numbers.size())))
        : "nothing";
  }

  /** What is said instead of a drawing is what the page says. */
  private void pictures(Tag print, Element page) {
    Map<String, String> said = new HashMap<>();
    for (Element figure : page.all("figure")) {
      figure
          .first(it -> it.name().equals("svg"))
          .ifPresent(it -> said.put(figure.attribute("id"), it.attribute("aria-label")));
    }
    Set<String> alternatives = new HashSet<>(said.values());
    page.all("img").forEach(it -> alternatives.add(it.attribute("alt")));
    for (Tag one : print.all("Figure")) {
      String alt = one.alt().orElse("");
      if (Numbers.any(alt) && alternatives.stream().noneMatch(it -> plain(it).equals(plain(alt)))) {
        findings.add(Finding.unmatched(alt, "the PDF"));
      }
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String words(Tag tag) {
    StringBuilder words = new StringBuilder();
    append(tag, words);
    return words.toString().replaceAll("\\s+", " ");
  }

  private static void append(Tag tag, StringBuilder words) {
    for (TagItem item : tag.content()) {
      if (item instanceof TagItem.Words text) {
        words.append(text.text());
      } else if (item instanceof Tag inner && !isOnlyInPrint(inner)) {
        String gap = INLINE.contains(inner.role()) ? "" : " ";
        words.append(gap);
        inner.withoutPage().ifPresentOrElse(words::append, () -> append(inner, words));
        words.append(gap);
      }
    }
  }

  /** Notes are numbered otherwise on the page, and page numbers are only on paper. */
  private static boolean isOnlyInPrint(Tag tag) {
    return List.of("Note", "Reference", "TOC", "TOCI").contains(tag.role())
        || isMark(tag)
        || tag.role().equals("Figure") && tag.all("Caption").isEmpty()
        || tag.id().filter(it -> ONLY_IN_PRINT.matcher(it).matches()).isPresent()
        || tag.alt().filter(it -> it.matches("Note \\d+|Data for .*")).isPresent();
  }

  /** The mark of an item; the term of a definition is a label too, but has words. */
  private static boolean isMark(Tag tag) {
    StringBuilder words = new StringBuilder();
    if (tag.role().equals("Lbl")) {
      append(tag, words);
    }
    return tag.role().equals("Lbl") && words.chars().noneMatch(Character::isLetter);
  }
}
