package org.lscb.report.accessibility.channel;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.word.BlockNames;
import org.lscb.report.accessibility.word.WordFile;

/** Holds a Word file to the page: the same numbers in the same blocks, and nothing beside them. */
public final class WordCheck {

  private static final String NAME = "the Word file";

  /** More come of one cause, such as a file that was saved by another program. */
  private static final int SHOWN = 5;

  private static final Set<String> LINES = Set.of("p", "li", "dd", "dt");

  private final List<Finding> findings;

  /** Adds to what was found. */
  public WordCheck(List<Finding> findings) {
    this.findings = findings;
  }

  /** Compares a file with its page. */
  public void check(WordFile word, Element page) {
    BlockNames names = new BlockNames(page);
    Set<String> everywhere =
        new HashSet<>(Numbers.in(page.words(it -> !it.name().equals("style"))));
    Set<String> strange = new LinkedHashSet<>();
    word.blocks()
        .forEach(
            (name, words) -> {
              Optional<Element> block = names.element(name);
              if (block.isPresent()) {
                compare(block.get(), words);
              } else if (names.isOnlyInPrint(name)) {
                strange.addAll(Numbers.strange(words, everywhere));
              } else {
                findings.add(Finding.disagrees(NAME, name, "a block of the page"));
              }
            });
    word.lines().forEach(one -> strange.addAll(Numbers.strange(one.loose(), everywhere)));
    loose(word, page).forEach(one -> findings.add(Finding.unmatched(one, NAME)));
    String time = date(page) + "T00:00:00Z";
    word.texts().stream()
        .filter(one -> !one.equals(time))
        .forEach(one -> strange.addAll(Numbers.strange(one, everywhere)));
    if (!strange.isEmpty()) {
      findings.add(Finding.unmatched(String.join(", ", strange), NAME));
    }
    word.pictures().forEach(one -> picture(one, names, page));
    addresses(word, page);
    word.hidden().stream()
        .limit(SHOWN)
        .forEach(one -> findings.add(Finding.unmatched(one, NAME + ", hidden")));
  }

  /** Numbers alone in a line outside every block, where nobody knows what they count. */
  private static List<String> loose(WordFile word, Element page) {
    Set<String> known = new HashSet<>();
    page.all(it -> LINES.contains(it.name())).forEach(one -> known.add(plain(one.words())));
    return word.lines().stream()
        .map(WordFile.Line::loose)
        .filter(one -> Numbers.any(one) && one.chars().noneMatch(Character::isLetter))
        .filter(one -> !known.contains(plain(one)))
        .limit(SHOWN)
        .toList();
  }

  private static String date(Element page) {
    return page.all("meta").stream()
        .filter(one -> one.attribute("name").equals("dcterms.date"))
        .map(one -> one.attribute("content"))
        .findFirst()
        .orElse("");
  }

  private void compare(Element block, String words) {
    List<String> found = Numbers.in(words);
    List<String> expected =
        Numbers.in(
            block.words(it -> !it.attributes().containsKey("data-only") && !it.hasClass("back")));
    int at = Arrays.mismatch(found.toArray(), expected.toArray());
    if (at >= 0) {
      findings.add(
          Finding.disagrees(
              block.attribute("id") + " (Word)", from(found, at), from(expected, at)));
    }
  }

  private static String from(List<String> numbers, int at) {
    return at < numbers.size()
        ? String.join(" ", numbers.subList(at, Math.min(at + 4, numbers.size())))
        : "nothing";
  }

  /** What is said instead of a picture is, word by word, what the page says in the same block. */
  private void picture(WordFile.Picture picture, BlockNames names, Element page) {
    Optional<String> expected = Optional.empty();
    for (String name : picture.inside()) {
      Optional<String> said = names.element(name).flatMap(WordCheck::said);
      expected = said.isPresent() ? said : expected;
    }
    boolean outside =
        expected.isEmpty()
            && page.all("img").stream()
                .anyMatch(one -> plain(one.attribute("alt")).equals(plain(picture.alt())));
    String wanted = expected.orElse("a picture of the page");
    if (!outside && !plain(picture.alt()).equals(plain(wanted))) {
      findings.add(Finding.disagrees("a picture's alternative text (Word)", picture.alt(), wanted));
    }
  }

  private static Optional<String> said(Element block) {
    Optional<String> drawn =
        block
            .first(it -> it.name().equals("svg") && it.hasClass("plot"))
            .map(it -> it.attribute("aria-label"));
    return drawn.or(
        () -> block.first(it -> it.name().equals("img")).map(it -> it.attribute("alt")));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private void addresses(WordFile word, Element page) {
    Set<String> known = new HashSet<>();
    page.all("a").forEach(one -> known.add(one.attribute("href")));
    word.addresses().stream()
        .filter(one -> !known.contains(one))
        .forEach(one -> findings.add(Finding.unmatched(one, NAME)));
  }
}
