package org.lscb.report.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.PageTexts;

class ChapterFitTest {

  /** So many lines stand on a page with two notes. */
  private static final int FULL = 20;

  private static final int FRAME = 0xFF0000;

  @Test
  void aChapterOfWhichAFewLinesAreLeftOverIsLaidOutCloser() {
    assertThat(pages(FULL + 2)).hasSize(1);
    assertThat(pages(FULL * 2 + 2)).hasSize(2);
  }

  @Test
  void aChapterThatWouldNotBecomeShorterIsLeftAsItIs() {
    assertThat(pages(FULL + 10)).hasSize(2);
    assertThat(pages(FULL + 10).get(0)).contains("Line " + FULL).doesNotContain("Line 22");
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
    assertThat(pages(FULL + 10).get(0)).contains("1. First note").contains("2. Second note");
  }

  @Test
  void ofATableThatEndsOnALastPageSomeMoreRowsGoOver() {
    List<String> pages = laidOut(lines(10) + table("table words", 13));

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0)).contains("Row 4").doesNotContain("Row 5");
    assertThat(pages.get(1)).contains("Row 5").contains("Row 13");
  }

  @Test
  void aTableThatWouldLeaveThePageBeforeItWhiteIsDivided() {
    List<String> pages = laidOut(lines(6) + table("table divisible", 16) + lines(3));

    assertThat(pages.get(0)).contains("Line 6").contains("Row 2");
    assertThat(pages.get(1)).contains("Row 16");
  }

  @Test
  void aTableBehindAPageThatIsFullEnoughStaysInOnePiece() {
    List<String> pages = laidOut(lines(14) + table("table divisible", 12) + lines(3));

    assertThat(pages.get(0)).doesNotContain("Row 1");
    assertThat(pages.get(1)).contains("Row 1").contains("Row 12");
  }

  @Test
  void aRowThatWouldLeaveThePageBeforeItWhiteIsDivided() {
    List<String> pages = laidOut(lines(8) + table(row("High", 15) + row("Low", 1)) + lines(8));

    assertThat(pages.get(0)).contains("Head", "High 1", "High 8").doesNotContain("High 15");
    assertThat(pages.get(1)).contains("Head", "High 15", "Low 1");
  }

  @Test
  void aRowBehindAPageThatIsFullEnoughStaysInOnePiece() {
    List<String> pages = laidOut(lines(10) + table(row("Low", 4) + row("High", 8)) + lines(8));

    assertThat(pages.get(0)).contains("Low 4").doesNotContain("High 1");
    assertThat(pages.get(1)).contains("High 1", "High 8");
  }

  @Test
  void theHeadOfATableGoesOverWithItsFirstRowAndItsHeading() {
    String table = "<h3>About it</h3>" + table(row("High", 6) + row("Low", 1));

    List<String> pages = laidOut(lines(14) + table + lines(8));

    assertThat(pages.get(0)).contains("Line 14").doesNotContain("About it", "Head");
    assertThat(pages.get(1)).containsSubsequence("About it", "Head", "High 1", "High 6");
  }

  @Test
  void theNameOfAGroupGoesOverWithItsFirstRow() {
    String group = "<tr class=\"group\"><th>Group</th></tr>";

    List<String> pages = laidOut(lines(9) + table(row("Low", 6) + group + row("High", 8)));

    assertThat(pages.get(0)).contains("Low 6").doesNotContain("Group");
    assertThat(pages.get(1)).containsSubsequence("Head", "Group", "High 1", "High 8");
  }

  @Test
  void ofADividedRowThatEndsOnALastPageSomeMoreGoesOver() {
    List<String> pages = laidOut(lines(7) + table(row("High", 17)));

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0)).contains("High 8").doesNotContain("High 9");
    assertThat(pages.get(1)).contains("Head", "High 9", "High 17");
  }

  @Test
  void aFewLinesBehindATurnedTableStandBelowIt() {
    List<String> pages = laidOut(lines(9) + turned() + lines(2));

    assertThat(pages).hasSize(2);
    assertThat(pages.get(1)).contains("Row 3").contains("Line 2");
  }

  @Test
  void aFewLinesBetweenTurnedTablesStandBelowTheFirst() {
    List<String> pages = laidOut(lines(9) + turned() + lines(2) + turned());

    assertThat(pages).hasSize(3);
    assertThat(pages.get(1)).contains("Row 3").contains("Line 2");
  }

  @Test
  void aTurnedTableOfWhichAFewRowsAreLeftOverIsSetCloser() {
    String table = "<div></div>" + table("table landscape", 11) + "<div></div>";

    List<String> pages = laidOut(lines(9) + table + lines(15));

    assertThat(pages).hasSize(3);
    assertThat(pages.get(1)).contains("Row 1", "Row 11");
  }

  @Test
  void linesThatFillAPageBehindATurnedTableStandUpright() {
    List<String> pages = laidOut(lines(9) + turned() + lines(15));

    assertThat(pages).hasSize(3);
    assertThat(pages.get(1)).contains("Row 3").doesNotContain("Line 1");
  }

  @Test
  void notesDoNotFillThePageThatGivesToTheLast() {
    String notes =
        IntStream.rangeClosed(1, 6)
            .mapToObj(i -> "<span class=\"footnote\" id=\"n" + i + "\">Below " + i + "</span>")
            .collect(Collectors.joining());
    String begin = "<p>Begin" + notes + "</p>";
    String parted = "<p>" + "Part<br/>".repeat(9) + "Part</p>";

    List<String> pages = laidOut(begin + lines(13) + parted);

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0)).contains("Line 12");
    assertThat(pages.get(1)).contains("Line 13").contains("Part");
  }

  @Test
  void wordsKeptInOneLineThatGoOverHaveNoHoleAboveThem() throws Exception {
    String kept = "<p>Begin<br/>again<br/>goes <span class=\"kept\">over 1</span></p>";
    byte[] pdf = new PdfWriter(new FontSet()).write(source(lines(22) + kept + lines(15)));
    Map<String, Float> places = new HashMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            places.put(text.strip(), letters.get(0).getYDirAdj());
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.setStartPage(2);
      stripper.getText(document);
    }

    assertThat(places.get("goes over 1") - places.get("again")).isEqualTo(12);
  }

  @Test
  void noFrameIsLeftWhereWhatItFramesHasGoneOver() throws Exception {
    String box = "<section class=\"callout\"><h3>Box</h3>" + lines(9) + "</section>";
    PdfSource source = source(lines(16) + box);
    byte[] pdf = new PdfWriter(new FontSet()).write(source);

    assertThat(PageTexts.of(pdf).get(0)).contains("Line 16").doesNotContain("Box");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage first = new PDFRenderer(document).renderImage(0, 0.5f);
      int[] colours =
          first.getRGB(0, 0, first.getWidth(), first.getHeight(), null, 0, first.getWidth());
      assertThat(IntStream.of(colours).filter(one -> (one & 0xFFFFFF) == FRAME)).isEmpty();
    }
  }

  private static String lines(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line -> "<p>Line " + line + "</p>")
        .collect(Collectors.joining());
  }

  private static String turned() {
    return "<div></div>" + table("table landscape", 3) + "<div></div>";
  }

  private static String table(String kind, int rows) {
    return table(
        kind,
        IntStream.rangeClosed(1, rows)
            .mapToObj(row -> "<tr><td>Row " + row + "</td></tr>")
            .collect(Collectors.joining()));
  }

  private static String table(String rows) {
    return table("table words", rows);
  }

  private static String table(String kind, String rows) {
    return "<div class=\""
        + kind
        + "\"><table><caption>Title</caption><thead><tr><th>Head</th></tr></thead><tbody>"
        + rows
        + "</tbody></table></div>";
  }

  private static String row(String name, int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(line -> "<p>" + name + " " + line + "</p>")
        .collect(Collectors.joining("", "<tr><td>", "</td></tr>"));
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
    return laidOut(lines);
  }

  private static List<String> laidOut(String lines) {
    return PageTexts.of(new PdfWriter(new FontSet()).write(source(lines)));
  }

  private static PdfSource source(String lines) {
    String page =
        """
        <html lang="en-GB"><head><title>-</title><style>
        @page { size: 100mm 150mm; margin: 20mm }
        body { margin: 0; font: 10pt/12pt 'Source Sans 3'; counter-reset: footnote 0 }
        p { margin: 0 0 2pt 0 }
        h3 { font: 10pt/12pt 'Source Sans 3'; margin: 0 0 2pt 0; page-break-after: avoid }
        .close p { margin: 0 }
        .over { page-break-before: always }
        table { border-collapse: collapse; -fs-table-paginate: paginate }
        th, td { padding: 0 0 2pt 0; text-align: left }
        tr, .divisible { page-break-inside: avoid }
        .divided { page-break-inside: auto }
        .kept { display: inline-block; white-space: nowrap }
        .kept.loose { display: inline }
        .callout { background: #FF0000; padding: 4pt }
        .landscape.close td { line-height: 8pt }
        @page turned { size: 150mm 100mm }
        .landscape { page: turned; page-break-before: always; page-break-after: always }
        .footnote { float: footnote; font: 6pt/6pt 'Source Sans 3' }
        .footnote::footnote-call { content: counter(footnote); counter-increment: footnote 1 }
        .footnote::footnote-marker { content: counter(footnote) ". " }
        </style></head><body class="large"><div class="chapter">
        """
            + lines
            + "</div></body></html>";
    PdfMetadata metadata = new PdfMetadata("-", "-", "-", "en-GB", "2000-01-01", "-");
    return new PdfSource(page, metadata, Map.of(), List.of(), Path.of(""), Optional.empty());
  }

  private static String note(int line) {
    return switch (line) {
      case 3 -> "<span class=\"footnote\" id=\"a\">First note</span>";
      case 5 -> "<span class=\"footnote\" id=\"b\">Second note</span>";
      default -> "";
    };
  }
}
