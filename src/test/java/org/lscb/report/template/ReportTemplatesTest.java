package org.lscb.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Report;
import org.lscb.report.document.SampleReport;
import org.lscb.report.document.words.Quotes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportTemplatesTest {

  private enum Sample {
    REPORT(SampleReport.report()),
    DRAFT(SampleReport.draft()),
    HOSTILE(SampleReport.hostile());

    private final Report report;

    Sample(Report report) {
      this.report = report;
    }

    private String web() {
      return templates()
          .webPage(report, SamplePictures.of(report), SamplePictures.files())
          .orElseThrow();
    }

    private String print() {
      return templates().printPage(report, SamplePictures.of(report)).orElseThrow();
    }

    private static ReportTemplates templates() {
      return new ReportTemplates(new TemplateSource(), new Diagnostics());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theHtmlCheckerFindsNoError(Sample sample) throws Exception {
    assertThat(PageReader.complaints(sample.web())).isEmpty();
  }

  @Test
  void aTableOfWordsMayHaveOneColumnOrNoRows() {
    List<Block> odd =
        List.of(
            new Block.WordTable(
                "table-one",
                Optional.empty(),
                List.of(words("Only")),
                List.of(List.of(words("one")), List.of(words("two")))),
            new Block.WordTable(
                "table-none", Optional.empty(), List.of(words("A"), words("B")), List.of()));
    Report report = SampleReport.report();
    Report other =
        report.with(report.chapters().stream().map(one -> one.with(odd)).limit(1).toList());
    FigureMarkup pictures = SamplePictures.of(other);
    ReportTemplates templates = Sample.templates();
    assertThat(
            List.of(
                templates.webPage(other, pictures, List.of()).orElseThrow(),
                templates.printPage(other, pictures).orElseThrow(),
                templates.largePrintPage(other, pictures).orElseThrow()))
        .allMatch(page -> page.contains(">two</th>") && page.contains("id=\"table-none\""));
  }

  private static List<Inline> words(String words) {
    return List.of(new Inline.Text(words));
  }

  @Test
  void theHtmlCheckerWouldFindAnError() throws Exception {
    assertThat(PageReader.complaints("<!DOCTYPE html><p id=a><p id=a>"))
        .anyMatch(one -> one.startsWith("error: Duplicate ID"));
  }

  @ParameterizedTest
  @EnumSource
  void thePrintedPageIsWellFormed(Sample sample) throws Exception {
    Document page = PageReader.xml(sample.print());
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
  }

  @ParameterizedTest
  @EnumSource
  void idsAreUniqueAndEveryLinkInsideThePageHasItsTarget(Sample sample) throws Exception {
    for (Document page : List.of(PageReader.html(sample.web()), PageReader.xml(sample.print()))) {
      List<String> ids = PageReader.attribute(page, "id");
      assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.matches(".*\\s.*"));
      for (String address : PageReader.attribute(page, "href")) {
        if (address.startsWith("#")) {
          assertThat(ids).contains(address.substring(1));
        }
      }
      for (String names : PageReader.attribute(page, "aria-labelledby")) {
        assertThat(ids).contains(names);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void headingLevelsBeginAtOneAndSkipNone(Sample sample) throws Exception {
    for (Document page : List.of(PageReader.html(sample.web()), PageReader.xml(sample.print()))) {
      int before = 0;
      for (Element element : PageReader.elements(page)) {
        if (element.getTagName().matches("h[1-6]")) {
          int level = element.getTagName().charAt(1) - '0';
          assertThat(level).as(element.getTextContent()).isBetween(1, before + 1);
          before = level;
        }
      }
      assertThat(before).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsFetchedFromOutsideAndNoScriptIsThere(Sample sample) throws Exception {
    String web = sample.web();
    Document page = PageReader.html(web);
    assertThat(PageReader.elements(page).stream().map(Element::getTagName))
        .doesNotContain("script", "link", "iframe", "object", "embed", "base", "form");
    assertThat(PageReader.attribute(page, "src")).allMatch(one -> one.startsWith("data:image/"));
    assertThat(PageReader.attribute(page, "href"))
        .allMatch(
            one -> one.matches("(?s)#.*|https?:.*|mailto:.*|data:(text/csv|application/json);.*"));
    assertThat(web).doesNotContain("@import").doesNotContainPattern("url\\((?!data:font/woff2)");
    assertThat(PageReader.elements(page)).allMatch(one -> one.getAttribute("onload").isEmpty());
  }

  @Test
  void hostileTextComesOutAsText() throws Exception {
    String web = Sample.HOSTILE.web();
    String print = Sample.HOSTILE.print();
    for (Document page : List.of(PageReader.html(web), PageReader.xml(print))) {
      String heard = PageReader.words(page, "h-p");
      assertThat(Quotes.straight(heard)).startsWith(SampleReport.HOSTILE).contains("click", "page");
      assertThat(Quotes.straight(PageReader.words(page, "table-hostile")))
          .contains(SampleReport.HOSTILE);
      assertThat(PageReader.words(page, "h-remark")).contains(SampleReport.HOSTILE);
    }
    assertThat(web + print).doesNotContain("javascript:", "data:text/html", "\u0001");
  }

  @ParameterizedTest
  @EnumSource
  void theSameReportGivesTheSameBytes(Sample sample) {
    assertThat(sample.web()).isEqualTo(sample.web());
    assertThat(sample.print()).isEqualTo(sample.print());
  }

  @Test
  void everyBlockStandsInBothOutputsWithTheSameWords() throws Exception {
    Document web = PageReader.html(Sample.DRAFT.web());
    Document print = PageReader.xml(Sample.DRAFT.print());
    List<String> ids = new ArrayList<>();
    for (Chapter chapter : Sample.DRAFT.report.chapters()) {
      ids.add(chapter.id());
      chapter.blocks().stream().map(Block::id).forEach(ids::add);
    }
    for (String id : ids) {
      assertThat(PageReader.words(print, id)).as(id).isEqualTo(PageReader.words(web, id));
    }
    assertThat(PageReader.words(web, "plans-1"))
        .startsWith("At 31 March 2019, 254 children were the subject");
  }

  @Test
  void everyValueOfTheWebPageCarriesItsAddress() throws Exception {
    Set<String> values =
        new HashSet<>(PageReader.attribute(PageReader.html(Sample.REPORT.web()), "data-value"));
    assertThat(values)
        .contains("plans:plans@2019-03-31", "plans:change@2019-03-31", "t1", "t1c", "t4", "n18")
        .contains("plans:referrals@2018-19", "plans:both@2019", "wide12");
  }

  @Test
  void aValueIsLinkedWithItsExplanationWhereASymbolStands() {
    assertThat(Sample.REPORT.web())
        .contains("data-value=\"n18\" title=\"not available\">[x]</abbr>");
  }

  @Test
  void aNoteThatIsCalledTwiceIsPrintedOnceAndLeadsBackToBothPlaces() {
    assertThat(Sample.REPORT.web())
        .containsOnlyOnce("id=\"note--plans-note-1\"")
        .contains("href=\"#call--plans-note-1\"", "href=\"#call--plans-note-1--2\"");
    assertThat(Sample.REPORT.print())
        .containsOnlyOnce("id=\"note--plans-note-1\"")
        .contains("href=\"#note--plans-note-1\"");
  }

  @Test
  void aDraftListsItsOpenProblemsBeforeTheFirstChapter() {
    String problem = "placements add up to 352 but the total says 353 (plans.yaml:5)";
    String web = Sample.DRAFT.web();
    assertThat(web.indexOf(problem)).isBetween(0, web.indexOf("id=\"foreword\""));
    String print = Sample.DRAFT.print();
    assertThat(print.indexOf(problem)).isBetween(0, print.indexOf("id=\"foreword\""));
    assertThat(Sample.REPORT.web()).doesNotContain("Draft, not for publication");
  }

  @Test
  void aReferenceToAChapterThatIsNotDrawnIsNoLink() {
    Report whole = SampleReport.report();
    Report one =
        new Report(
            whole.cover(),
            whole.chapters().subList(1, 2),
            whole.notes(),
            whole.numbering(),
            whole.statements(),
            whole.abbreviations(),
            whole.draft());
    String web = Sample.templates().webPage(one, SamplePictures.of(one), List.of()).orElseThrow();
    assertThat(web).contains("; Chapter 2 says").contains("<span class=\"label\">Chapter 1</span>");
  }

  @Test
  void aChapterDrawnAloneSaysWhichItIsAndHasNoContentsInPrint() throws Exception {
    Report one = alone(SampleReport.report());
    String web = Sample.templates().webPage(one, SamplePictures.of(one), List.of()).orElseThrow();
    String print = Sample.templates().printPage(one, SamplePictures.of(one)).orElseThrow();
    assertThat(web).contains("<p class=\"cover-part\">Chapter 2: Learning and training</p>");
    assertThat(PageReader.attribute(PageReader.xml(print), "id"))
        .contains("training", "table-courses")
        .doesNotContain("report--contents", "report--tables", "plans");
  }

  @Test
  void aReportWithoutContentsHasNeitherThatPageNorALinkToIt() {
    Report whole = SampleReport.report();
    Report plain =
        new Report(
            whole.cover(),
            whole.chapters(),
            whole.notes(),
            whole.numbering(),
            new Report.Contents(false, 1, List.of()),
            whole.statements(),
            whole.abbreviations(),
            whole.draft(),
            whole.manifest(),
            whole.codebook(),
            List.of(),
            false);
    String web =
        Sample.templates().webPage(plain, SamplePictures.of(plain), List.of()).orElseThrow();
    String print = Sample.templates().printPage(plain, SamplePictures.of(plain)).orElseThrow();
    assertThat(web).doesNotContain("report--contents").contains("Back to the top");
    assertThat(print).doesNotContain("report--contents", "report--tables", "<li class=");
    assertThat(print).contains("<bookmark name=\"1. ");
  }

  private static Report alone(Report whole) {
    Report.Cover cover = whole.cover();
    return new Report(
        new Report.Cover(
            cover.board(),
            cover.shortName(),
            cover.title(),
            cover.period(),
            cover.year(),
            cover.lines(),
            cover.contact(),
            cover.language(),
            cover.date(),
            true,
            cover.palette(),
            org.lscb.report.document.look.Look.PLAIN),
        whole.chapters().subList(2, 3),
        List.of(),
        whole.numbering(),
        whole.statements(),
        whole.abbreviations(),
        whole.draft());
  }

  @Test
  void theDataOfAFigureAreInTheWebPageAndInTheAppendixInPrint() throws Exception {
    Document web = PageReader.html(Sample.REPORT.web());
    Document print = PageReader.xml(Sample.REPORT.print());
    assertThat(PageReader.words(print, "data-referrals"))
        .isEqualTo(PageReader.words(web, "data-referrals"))
        .contains("2015-16 123");
    assertThat(PageReader.attribute(print, "href")).contains("#data-referrals");
  }
}
