package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.endtoend.Sample.Edition;
import org.lscb.report.template.PageReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The PDF says the words of the web page: no lost letters, no lost numbers, in the same order. */
class SampleWordsTest {

  /** What only the page needs: its own list of notes, and the frame around the chapters. */
  private static final String ONLY_ON_SCREEN =
      "report--(main|notes|contents|downloads)|call--.*|.*-(wide|narrow)";

  /** What only paper has: lists with page numbers, and the heading over the figures' data. */
  private static final String ONLY_IN_PRINT = "report--(contents|figures|tables|data)";

  @ParameterizedTest
  @EnumSource
  void everyBlockHasTheSameWordsOnThePageAndInPrint(Sample sample) throws Exception {
    assertThat(differences(sample.whole())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aDraftHasTheSameWordsOnThePageAndInPrint(Sample sample) throws Exception {
    assertThat(differences(sample.built(Edition.DRAFT))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSingleChapterHasTheSameWordsOnThePageAndInPrint(Sample sample) throws Exception {
    assertThat(differences(sample.built(Edition.ONE_CHAPTER))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void blocksStandInTheSameOrder(Sample sample) throws Exception {
    Built built = sample.whole();
    Tag root = built.tags();
    List<String> print =
        root.all().stream().flatMap(tag -> tag.id().stream()).filter(Words::isOfAChapter).toList();
    List<String> page =
        PageReader.attribute(built.page(), "id").stream().filter(print::contains).toList();
    assertThat(print).hasSizeGreaterThan(50).containsExactlyElementsOf(page);
  }

  @ParameterizedTest
  @EnumSource
  void noWordOfAChapterStandsOutsideOfABlock(Sample sample) throws Exception {
    List<String> outside = new ArrayList<>();
    for (Element element : PageReader.elements(sample.whole().page())) {
      if (element.getTagName().equals("section")
          && element.getAttribute("class").equals("chapter")
          && !element.getAttribute("aria-labelledby").startsWith("report--")) {
        strayWords(element, outside);
      }
    }
    assertThat(outside).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatPrintAddsOutsideOfBlocksIsSaidOnThePageToo(Sample sample) throws Exception {
    Built built = sample.whole();
    String page = Words.of(built.page().getDocumentElement());
    List<Tag> top = built.tags().children();
    List<String> added =
        top.stream()
            // The cover and the inside of it come before all that has a name.
            .dropWhile(tag -> tag.id().isEmpty())
            .filter(tag -> tag.id().isEmpty() && !tag.role().equals("TOC"))
            .map(Words::of)
            // Paper names the files to which the page leads.
            .map(words -> words.replaceAll(" \\([\\w-]+\\.pdf\\)", ""))
            .filter(words -> !page.contains(words))
            .toList();
    assertThat(added).isEmpty();
  }

  @Test
  void aLostLetterIsFoundAndShownWithTheWordsAroundIt() {
    assertThat(
            Words.difference(
                "352 children are looked after today", "352 children are looked a er today"))
        .isEqualTo(
            "page «352 children are looked after today», print «352 children are looked a er today»");
    assertThat(Words.difference("down 14%", "down 14%")).isEmpty();
  }

  private static List<String> differences(Built built) throws Exception {
    Map<String, Element> page = elements(built.page());
    Map<String, Tag> print = new LinkedHashMap<>();
    built.tags().all().forEach(tag -> tag.id().ifPresent(id -> print.putIfAbsent(id, tag)));
    List<String> found = new ArrayList<>();
    page.forEach(
        (id, element) -> {
          if (print.containsKey(id)) {
            String difference = Words.difference(Words.of(element), Words.of(print.get(id)));
            if (!difference.isEmpty()) {
              found.add(id + ": " + difference);
            }
          } else if (!element.getTagName().equals("span")) {
            // A paragraph that is all of an item or a cell is compared with that.
            found.add(id + " is not in print: " + Words.of(element));
          }
        });
    print.keySet().stream()
        .filter(id -> !page.containsKey(id) && !id.matches(ONLY_IN_PRINT))
        .forEach(id -> found.add(id + " is only in print"));
    assertThat(page).as("blocks that were compared").hasSizeGreaterThan(10);
    return found;
  }

  private static Map<String, Element> elements(Document page) {
    Map<String, Element> elements = new LinkedHashMap<>();
    for (Element element : PageReader.elements(page)) {
      String id = element.getAttribute("id");
      if (!id.isEmpty() && !id.matches(ONLY_ON_SCREEN)) {
        elements.put(id, element);
      }
    }
    return elements;
  }

  private static void strayWords(Element element, List<String> outside) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        if (!inner.hasAttribute("id")) {
          strayWords(inner, outside);
        }
      } else if (!child.getTextContent().isBlank()) {
        outside.add(child.getTextContent().strip());
      }
    }
  }
}
