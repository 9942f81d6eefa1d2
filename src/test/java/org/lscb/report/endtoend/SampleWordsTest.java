package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.order.Agreement;
import org.lscb.report.accessibility.order.Words;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.Node;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.endtoend.Sample.Edition;

/** The PDF says the words of the web page: no lost letters, no lost numbers, in the same order. */
class SampleWordsTest {

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
  @EnumSource(names = {"LAMBETH", "LARKMOUTH"})
  void aShortVersionHasTheSameWordsInTheSameOrder(Sample sample) throws Exception {
    assertThat(differences(sample.built(Edition.SHORT))).isEmpty();
    Agreement agreement = agreement(sample.built(Edition.SHORT));
    assertThat(agreement.compared()).hasSizeGreaterThan(12);
    assertThat(agreement.order()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noQuotationMarkIsPrintedAsItIsTyped(Sample sample) throws Exception {
    Built built = sample.whole();
    Element page = page(built);
    String words = page.words(one -> !Set.of("style", "code").contains(one.name()));
    assertThat(words).contains("\u2019").doesNotContain("'", "\"");
    assertThat(page.all("img"))
        .allSatisfy(one -> assertThat(one.attribute("alt")).doesNotContain("'"));
    assertThat(built.tags().text()).contains("\u2019").doesNotContain("'", "\"");
  }

  @ParameterizedTest
  @EnumSource
  void blocksStandInTheSameOrder(Sample sample) throws Exception {
    Agreement agreement = agreement(sample.whole());
    assertThat(agreement.compared()).hasSizeGreaterThan(50);
    assertThat(agreement.order()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noWordOfAChapterStandsOutsideOfABlock(Sample sample) throws Exception {
    List<String> outside = new ArrayList<>();
    for (Element section : page(sample.whole()).all("section")) {
      if (section.hasClass("chapter")
          && !section.attribute("aria-labelledby").startsWith("report--")) {
        strayWords(section, outside);
      }
    }
    assertThat(outside).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatPrintAddsOutsideOfBlocksIsSaidOnThePageToo(Sample sample) throws Exception {
    Built built = sample.whole();
    String page = Words.of(page(built));
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
            Agreement.difference(
                "plans-p-1",
                "352 children are looked after today",
                "352 children are looked a er today"))
        .contains(
            new Agreement.Difference(
                "plans-p-1",
                "352 children are looked after today",
                "352 children are looked a er today"));
    assertThat(Agreement.difference("plans-p-1", "down 14%", "down 14%")).isEmpty();
    // Where a line may not end the words are the same.
    assertThat(Agreement.difference("plans-p-1", "See Table 3", "See Table\u00a03")).isEmpty();
  }

  private static List<Agreement.Difference> differences(Built built) {
    Agreement agreement = agreement(built);
    assertThat(agreement.blocks()).as("blocks that were compared").isGreaterThan(10);
    return agreement.words();
  }

  private static Agreement agreement(Built built) {
    return new Agreement(page(built), built.tags());
  }

  private static Element page(Built built) {
    return PageParser.parse(built.html());
  }

  private static void strayWords(Element element, List<String> outside) {
    for (Node child : element.content()) {
      if (child instanceof Element inner) {
        // What only the web page has cannot be compared.
        if (inner.attribute("id").isEmpty() && !inner.attribute("data-only").equals("web")) {
          strayWords(inner, outside);
        }
      } else if (child instanceof Node.Words words && !words.text().isBlank()) {
        outside.add(words.text().strip());
      }
    }
  }
}
