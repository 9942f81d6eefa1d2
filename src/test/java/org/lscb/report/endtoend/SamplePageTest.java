package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.endtoend.Sample.Edition;
import org.lscb.report.template.PageReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The web pages of the samples. */
class SamplePageTest {

  private static final String ELSEWHERE =
      "(?s)(#|https?://|mailto:|data:(text/csv|application/json|application/vnd\\.openxmlformats)).*";

  static Stream<Arguments> editions() {
    return Arrays.stream(Sample.values())
        .flatMap(
            sample ->
                Arrays.stream(Edition.values())
                    .filter(edition -> edition != Edition.LARGE_PRINT)
                    .map(edition -> Arguments.of(sample, edition)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void idsAreUniqueAndWhatNamesThemIsRight(Sample sample, Edition edition) throws Exception {
    Document page = sample.built(edition).page();
    List<String> ids = PageReader.attribute(page, "id");
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(15);
    assertThat(PageReader.attribute(page, "href").stream().filter(one -> one.startsWith("#")))
        .isNotEmpty()
        .allSatisfy(address -> assertThat(ids).contains(address.substring(1)));
    for (String attribute : List.of("aria-labelledby", "aria-describedby", "for", "headers")) {
      for (String names : PageReader.attribute(page, attribute)) {
        assertThat(ids).as(attribute).contains(names.split("\\s+"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void headingsBeginWithTheTitleAndSkipNoLevel(Sample sample, Edition edition) throws Exception {
    int before = 0;
    for (Element element : PageReader.elements(sample.built(edition).page())) {
      if (element.getTagName().matches("h[1-6]")) {
        int level = element.getTagName().charAt(1) - '0';
        assertThat(element.getTextContent()).isNotBlank();
        assertThat(level).as(element.getTextContent()).isBetween(before == 0 ? 1 : 2, before + 1);
        before = level;
      }
    }
    assertThat(before).isGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void nothingIsFetchedFromAnywhere(Sample sample, Edition edition) throws Exception {
    Document page = sample.built(edition).page();
    assertThat(PageReader.elements(page))
        .extracting(Element::getTagName)
        .doesNotContain("script", "link", "iframe", "object", "embed", "base", "form", "image");
    for (String attribute : List.of("src", "srcset", "poster", "data", "xlink:href")) {
      assertThat(PageReader.attribute(page, attribute)).allMatch(one -> one.startsWith("data:"));
    }
    Set<String> beside = new TreeSet<>(sample.built(edition).files().keySet());
    // The short version leads to the report, which lies beside it when both are published.
    beside.add(sample.whole().stem() + ".html");
    assertThat(PageReader.attribute(page, "href"))
        .allMatch(one -> one.matches(ELSEWHERE) || beside.contains(one));
    for (Element style : PageReader.elements(page)) {
      if (style.getTagName().equals("style")) {
        assertThat(style.getTextContent())
            .doesNotContain("@import")
            .doesNotContainPattern("url\\(\\s*['\"]?(?!data:)");
      }
      assertThat(style.getAttribute("style")).doesNotContain("url(");
    }
  }
}
