package org.lscb.report.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.PageTexts;

class ChapterFitTest {

  /** So many lines stand on a page with two notes. */
  private static final int FULL = 20;

  @Test
  void aChapterOfWhichAFewLinesAreLeftOverIsLaidOutCloser() {
    assertThat(pages(FULL + 2)).hasSize(1);
    assertThat(pages(FULL * 2 + 2)).hasSize(2);
  }

  @Test
  void aChapterThatWouldNotBecomeShorterIsLeftAsItIs() {
    assertThat(pages(FULL + 9)).hasSize(2);
    assertThat(pages(FULL + 9).get(0)).contains("Line " + FULL).doesNotContain("Line 22");
  }

  @Test
  void toAFewLinesOnALastPageGoesTheSectionBeforeThem() {
    List<String> pages = pages(FULL + 5, Set.of(6, 14));

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0)).contains("Line 13").doesNotContain("Line 14");
    assertThat(pages.get(1)).startsWith("Head 14");
  }

  @Test
  void withoutASectionThatFitsAsLittleGoesOverAsIsEnough() {
    List<String> pages = pages(FULL + 7, Set.of(2));

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0)).contains("Line 15").doesNotContain("Line 20");
  }

  @Test
  void headingsGoOverWithWhatTheyHead() {
    assertThat(pages(FULL + 7, Set.of(19)).get(1)).startsWith("Head 19");
  }

  @Test
  void notesAreCountedFromTheBeginningHoweverOftenTheChapterIsLaidOut() {
    assertThat(pages(FULL + 2).get(0)).contains("1. First note").contains("2. Second note");
    assertThat(pages(FULL + 9).get(0)).contains("1. First note").contains("2. Second note");
  }

  private static List<String> pages(int paragraphs) {
    return pages(paragraphs, Set.of());
  }

  private static List<String> pages(int paragraphs, Set<Integer> heads) {
    String lines =
        IntStream.rangeClosed(1, paragraphs)
            .mapToObj(
                line ->
                    (heads.contains(line) ? "<h3>Head " + line + "</h3>" : "")
                        + "<p>Line "
                        + line
                        + note(line)
                        + "</p>")
            .collect(Collectors.joining("\n"));
    String page =
        """
        <html lang="en-GB"><head><title>-</title><style>
        @page { size: 100mm 150mm; margin: 20mm }
        body { margin: 0; font: 10pt/12pt 'Source Sans 3'; counter-reset: footnote 0 }
        p { margin: 0 0 2pt 0 }
        h3 { font: 10pt/12pt 'Source Sans 3'; margin: 0 0 2pt 0; page-break-after: avoid }
        .close p { margin: 0 }
        .over { page-break-before: always }
        .footnote { float: footnote; font: 6pt/6pt 'Source Sans 3' }
        .footnote::footnote-call { content: counter(footnote); counter-increment: footnote 1 }
        .footnote::footnote-marker { content: counter(footnote) ". " }
        </style></head><body><div class="chapter">
        """
            + lines
            + "</div></body></html>";
    PdfMetadata metadata = new PdfMetadata("-", "-", "-", "en-GB", "2000-01-01", "-");
    PdfSource source =
        new PdfSource(page, metadata, Map.of(), List.of(), Path.of(""), Optional.empty());
    return PageTexts.of(new PdfWriter(new FontSet()).write(source));
  }

  private static String note(int line) {
    return switch (line) {
      case 3 -> "<span class=\"footnote\" id=\"a\">First note</span>";
      case 5 -> "<span class=\"footnote\" id=\"b\">Second note</span>";
      default -> "";
    };
  }
}
