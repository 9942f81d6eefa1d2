package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.order.Words;
import org.lscb.report.cli.ExitCode;
import org.lscb.report.endtoend.Sample.Edition;

/** The report set anew for people who read large print: nothing is small, cut off or left out. */
class LargePrintTest {

  private static final double SMALLEST = 17.9;
  private static final double WHITE = 0.7;
  private static final double MARGIN = 19.5 * 72 / 25.4;

  private record Glyph(int page, double size, double right, double width, String text) {}

  private static List<Glyph> glyphs(byte[] pdf) throws IOException {
    List<Glyph> all = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              for (TextPosition one : positions) {
                double right = one.getXDirAdj() + one.getWidthDirAdj();
                all.add(
                    new Glyph(
                        getCurrentPageNo(),
                        one.getFontSizeInPt(),
                        right,
                        one.getPageWidth(),
                        text));
              }
            }
          };
      stripper.getText(document);
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource(names = {"LAMBETH", "LARKMOUTH"})
  void noWordIsSmallerThanEighteenPointNorCutOff(Sample sample) throws Exception {
    List<Glyph> glyphs = glyphs(sample.built(Edition.LARGE_PRINT).pdf());
    assertThat(glyphs).hasSizeGreaterThan(50_000);
    TreeSet<String> wrong = new TreeSet<>();
    for (Glyph one : glyphs) {
      // The cover is as wide as the page.
      if (one.size() < SMALLEST || one.page() > 1 && one.right() > one.width() - MARGIN) {
        wrong.add(one.page() + ": " + one.text());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LAMBETH", "LARKMOUTH"})
  void everyTableHasAllItsValues(Sample sample) {
    Map<String, List<String>> common = values(sample.whole().tags());
    Map<String, List<String>> large = values(sample.built(Edition.LARGE_PRINT).tags());
    assertThat(common).hasSizeGreaterThan(8);
    common.forEach((id, values) -> assertThat(large).as(id).containsEntry(id, values));
  }

  /** What stands in the cells of each table of the text, sorted. */
  private static Map<String, List<String>> values(Tag document) {
    Map<String, List<String>> tables = new TreeMap<>();
    for (Tag tag : document.all()) {
      if (tag.id().filter(id -> id.startsWith("table-")).isPresent()) {
        List<String> cells =
            tag.all("TD").stream()
                // A note of a whole row stands in each of its cells where the row is one no more.
                .map(cell -> cell.text().replaceAll("\\s*\\[note \\d+]", ""))
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
        tables.put(tag.id().orElseThrow(), cells);
      }
    }
    return tables;
  }

  @ParameterizedTest
  @EnumSource(names = {"LAMBETH", "LARKMOUTH"})
  void everyParagraphIsThere(Sample sample) {
    assertThat(paragraphs(sample.built(Edition.LARGE_PRINT).tags()))
        .containsAll(paragraphs(sample.whole().tags()));
  }

  private static List<String> paragraphs(Tag document) {
    return document.all().stream()
        .filter(tag -> tag.id().filter(id -> id.matches(".*-p-\\d+")).isPresent())
        .map(Words::of)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void noHeadingIsLeftAtTheFootOfAPage(Sample sample) throws Exception {
    try (PageAudit pages = new PageAudit(sample.built(Edition.LARGE_PRINT).pdf())) {
      assertThat(pages.lonelyHeadings()).isEmpty();
      assertThat(pages.headsLeftAlone()).isEmpty();
      assertThat(pages.groupsLeftBehind()).isEmpty();
    }
  }

  /** Large type fills a page with little: more than elsewhere may be white, but not most of it. */
  @ParameterizedTest
  @EnumSource
  void noPageIsMostlyWhite(Sample sample) throws Exception {
    try (PageAudit pages = new PageAudit(sample.built(Edition.LARGE_PRINT).pdf())) {
      Map<Integer, Double> white = new TreeMap<>(pages.white());
      white.values().removeIf(part -> part < WHITE);
      assertThat(white).as("part of each page that is white").isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachNoteStandsOnThePageOfItsCall(Sample sample) throws Exception {
    try (PageAudit pages = new PageAudit(sample.built(Edition.LARGE_PRINT).pdf())) {
      assertThat(pages.strayNotes()).isEmpty();
    }
  }

  private static List<String> pages(Sample sample) throws Exception {
    try (PDDocument document = Loader.loadPDF(sample.built(Edition.LARGE_PRINT).pdf())) {
      PDFTextStripper stripper = new PDFTextStripper();
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }

  @Test
  void noBranchOfATreeIsPartedFromItsRoot() throws Exception {
    assertThat(pages(Sample.LARKMOUTH))
        .filteredOn(page -> page.contains("Three chief officers"))
        .singleElement()
        .asString()
        .contains("Practice review group", "Education forum", "Young scrutineers");
  }

  @Test
  void whatWasSaidStandsOnThePageOfWhatHappened() throws Exception {
    assertThat(pages(Sample.LEWISHAM))
        .filteredOn(page -> page.contains("We said we would"))
        .isNotEmpty()
        .allMatch(page -> times("We said we would", page) == times("What happened", page));
  }

  @ParameterizedTest
  @EnumSource(names = {"LAMBETH", "LARKMOUTH", "WANDSWORTH"})
  void whatWasARowOfWordsStaysOnOnePage(Sample sample) throws Exception {
    for (String page : pages(sample)) {
      assertThat(times("\nWhat is asked ", page)).isEqualTo(times("\nWhere it is", page));
      assertThat(times("\nElement ", page)).isEqualTo(times("\nWhere it is", page));
    }
  }

  /** On another page nobody would know whose meetings they were. */
  @Test
  void whatWasARowOfValuesStaysOnOnePage() throws Exception {
    assertThat(pages(Sample.TRI_BOROUGH))
        .filteredOn(page -> page.contains("\nAttended "))
        .hasSizeGreaterThan(5)
        .allMatch(page -> times("\n19 April 2016 ", page) == times("\nAttended ", page))
        .allMatch(page -> times("\n31 January 2017 ", page) == times("\nAttended ", page));
  }

  @Test
  void theTitleOfAFigureStandsWithItsSubtitleAndItsPicture() throws Exception {
    assertThat(pages(Sample.LARKMOUTH))
        .filteredOn(page -> page.contains("Children looked after, Larkmouth, 31 March 2024 to"))
        .isNotEmpty()
        .allMatch(page -> page.contains("The number of children looked after has"));
  }

  @Test
  void aLabelAboveAListIsNotLeftAtTheFootOfAPage() throws Exception {
    assertThat(pages(Sample.TRI_BOROUGH))
        .noneMatch(page -> page.matches("(?s).*What was recommended\\s+Page \\d+ of \\d+\\s*"));
  }

  private static int times(String words, String page) {
    return page.split(Pattern.quote(words), -1).length - 1;
  }

  @Test
  void itIsAPdfThatHidesWhatThePublicEditionHides(@TempDir Path folder) throws Exception {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    board.write(
        "2020-21/data/plans.yaml",
        "dataset: plans\nsource: Case system\nperiod: 2020-21\n\nplans: 4\n");
    assertThat(board.run("build", "--edition", "large-print").code()).isZero();
    Path out = board.folder().resolve("2020-21/out");
    assertThat(out.toFile().list()).containsExactly("board-annual-report-2020-21-large-print.pdf");
    byte[] pdf = Files.readAllBytes(out.resolve(out.toFile().list()[0]));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Large-print edition")
          .doesNotContain("There were 4");
    }
    assertThat(board.run("build", "--edition", "large-print", "--format", "html").code())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }
}
