package org.lscb.report.accessibility.fragment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;

/**
 * Holds fragments to the page that they are cut from: every chapter, its words, its notes, the
 * alternative texts of its pictures, and no word more.
 */
final class FragmentCheck {

  private final Element page;
  private final List<Finding> findings;

  FragmentCheck(Element page, List<Finding> findings) {
    this.page = page;
    this.findings = findings;
  }

  void check(Map<String, byte[]> files) {
    Set<String> pictures = new HashSet<>();
    List<String> names = files.keySet().stream().filter(one -> one.endsWith(".html")).toList();
    List<Element> chapters = page.all(FragmentCheck::isChapter);
    if (names.size() != chapters.size()) {
      findings.add(
          Finding.disagrees(
              "fragments", names.size() + " fragments", chapters.size() + " chapters on the page"));
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      String name = "fragments/" + names.get(i);
      Element fragment = PageParser.parse(PieceCheck.text(files.get(names.get(i))));
      compare(name, fragment, chapters.get(i));
      for (Element picture : fragment.all("img")) {
        pictures.add(picture.attribute("src"));
      }
    }
    Set<String> beside = new HashSet<>(files.keySet());
    names.forEach(beside::remove);
    beside.stream()
        .filter(one -> !pictures.contains(one))
        .sorted()
        .forEach(one -> findings.add(Finding.unmatched(one, "the fragments")));
    pictures.stream()
        .filter(one -> !beside.contains(one))
        .sorted()
        .forEach(one -> findings.add(Finding.disagrees("the fragments", "no " + one, "a picture")));
    new PngWords(page, findings).check("fragments/", files);
  }

  private static boolean isChapter(Element element) {
    String id = element.attribute("aria-labelledby");
    return element.name().equals("section")
        && element.hasClass("chapter")
        && !id.equals("report--notes")
        && !id.equals("report--origins")
        && !id.equals("report--downloads");
  }

  private void compare(String name, Element fragment, Element chapter) {
    // A comment is no word of the page, and the attributes of a fragment are few.
    compare(name, said(fragment), expected(chapter));
    compare(name, alternatives(fragment, "img", "alt"), alternatives(chapter));
    compare(name, meanings(fragment), meanings(chapter));
    List<String> links = new ArrayList<>(links(chapter));
    notes(chapter).forEach(one -> links.addAll(links(one)));
    compare(name, links(fragment), links);
  }

  private void compare(String name, List<String> found, List<String> wanted) {
    int at = Arrays.mismatch(found.toArray(), wanted.toArray());
    if (at >= 0) {
      findings.add(Finding.disagrees(name, from(found, at), from(wanted, at)));
    }
  }

  private static String from(List<String> words, int at) {
    int begin = Math.max(0, at - 2);
    return at < words.size()
        ? String.join(" ", words.subList(begin, Math.min(at + 4, words.size())))
        : "nothing more";
  }

  private List<String> expected(Element chapter) {
    List<String> words = new ArrayList<>();
    page.first(one -> one.hasClass("draft"))
        .flatMap(draft -> draft.first(one -> one.name().equals("h2")))
        .ifPresent(draft -> words.addAll(split(draft.words())));
    words.addAll(split(chapter.words(FragmentCheck::isTold)));
    List<Element> notes = notes(chapter);
    if (!notes.isEmpty()) {
      words.add("Notes");
    }
    for (Element note : notes) {
      words.addAll(split(note.words(one -> !one.hasClass("back") && isTold(one))));
    }
    return words;
  }

  private List<Element> notes(Element chapter) {
    return chapter.all(one -> one.hasClass("call")).stream()
        .map(one -> one.attribute("href").substring(1))
        .distinct()
        .flatMap(id -> note(id).stream())
        .toList();
  }

  private Optional<Element> note(String id) {
    return page.first(one -> one.name().equals("li") && one.attribute("id").equals(id));
  }

  private static boolean isTold(Element element) {
    return !element.name().equals("svg")
        && !element.name().equals("summary")
        && !element.hasClass("download")
        && !element.hasClass("origins")
        && !element.hasClass("ask")
        && !element.hasClass("trend")
        && !element.hasClass("call")
        && !element.attribute("aria-hidden").equals("true");
  }

  private static List<String> said(Element fragment) {
    return split(
        fragment
            .words(one -> !one.attribute("href").matches("#[^#]*--(?:note|call)--.*"))
            .replaceAll("\\s*\\[\\]", ""));
  }

  /** The colon after a chapter's number stands for a line's end. */
  private static List<String> split(String words) {
    return Arrays.stream(words.replace(":", " ").split("\\s+"))
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static List<String> alternatives(Element part, String name, String key) {
    return part.all(name).stream().map(one -> one.attribute(key)).toList();
  }

  private static List<String> alternatives(Element chapter) {
    List<String> all = new ArrayList<>();
    for (Element one : chapter.all(it -> it.name().equals("img") || it.hasClass("picture"))) {
      Optional<Element> drawn = one.first(it -> it.name().equals("svg"));
      all.add(drawn.map(it -> it.attribute("aria-label")).orElse(one.attribute("alt")));
    }
    return all;
  }

  private static List<String> meanings(Element part) {
    return alternatives(part, "abbr", "title");
  }

  /** Where links lead out of the report. */
  private static List<String> links(Element part) {
    return part.all("a").stream()
        .map(one -> one.attribute("href"))
        .filter(one -> one.matches("(?i)(?!data:)[a-z]+:.*"))
        .toList();
  }
}
