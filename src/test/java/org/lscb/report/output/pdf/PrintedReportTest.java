package org.lscb.report.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.PageTexts;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagItem;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.Report;
import org.lscb.report.document.SampleReport;
import org.lscb.report.template.PageReader;
import org.lscb.report.template.ReportTemplates;
import org.lscb.report.template.SamplePictures;
import org.lscb.report.template.TemplateSource;
import org.w3c.dom.Document;

/** The templates' printed page as a PDF. */
class PrintedReportTest {

  /** In points from the edge of the page, in the middle of the bar. */
  private static final int BAR_AT = 58;

  private static final int BAR = 0xFFC5CCD1;

  private static final Report REPORT = SampleReport.draft();

  @TempDir private static Path images;
  private static byte[] pdf;
  private static Tag tags;

  @BeforeAll
  static void print() {
    String xhtml = templates().printPage(REPORT, SamplePictures.of(REPORT)).orElseThrow();
    Map<String, PdfFigure> figures = new HashMap<>();
    SamplePictures.of(REPORT)
        .drawings()
        .keySet()
        .forEach(id -> figures.put(id, new PdfFigure(640, 300, PrintedReportTest::field)));
    PdfSource source =
        new PdfSource(xhtml, SamplePage.METADATA, figures, List.of(), images, Optional.of("Draft"));
    pdf = new PdfWriter(new FontSet()).write(source);
    tags = TagTree.read(pdf);
  }

  @Test
  void keepsBothStandards() {
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  @Test
  void theFirstHeadingIsTheTitleAndHeadingsDoNotRepeatThemselvesOnOtherPages() {
    List<String> headings =
        tags.all().stream()
            .filter(tag -> tag.role().matches("H[1-6]"))
            .map(tag -> tag.role() + " " + tag.text())
            .toList();
    assertThat(headings).startsWith("H1 Annual report", "H2 Draft, not for publication");
    assertThat(headings).contains("H2 Chapter 1 Child protection", "H2 Data behind the figures");
    assertThat(headings).doesNotHaveDuplicates();
  }

  @Test
  void aQuotationHasABarAtItsSide() throws IOException {
    List<String> pages = PageTexts.of(pdf);
    int page =
        IntStream.range(0, pages.size())
            .filter(i -> pages.get(i).contains("I was asked what I wanted"))
            .findFirst()
            .orElseThrow();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 72);
      int longest = 0;
      int high = 0;
      for (int y = 0; y < picture.getHeight(); y++) {
        high = picture.getRGB(BAR_AT, y) == BAR ? high + 1 : 0;
        longest = Math.max(longest, high);
      }
      assertThat(longest).isGreaterThan(20);
    }
  }

  @Test
  void everyBlockIsReadWithTheWordsOfTheWebPage() throws Exception {
    String html =
        templates()
            .webPage(REPORT, SamplePictures.of(REPORT), SamplePictures.files())
            .orElseThrow();
    Document web = PageReader.html(html);
    for (String id : ids()) {
      Tag tag = tags.withId(id).orElseThrow(() -> new AssertionError("no tag for " + id));
      assertThat(words(tag)).as(id).isEqualTo(plain(PageReader.words(web, id)));
    }
  }

  @Test
  void noTableOfTheTagsIsOnlyThereForTheLayout() {
    for (Tag table : tags.all("Table")) {
      assertThat(table.all("TH")).as(table.text()).isNotEmpty();
    }
    assertThat(tags.all("Table")).hasSize(6);
  }

  private static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Chapter chapter : REPORT.chapters()) {
      ids.add(chapter.id());
      chapter.blocks().stream().map(Block::id).forEach(ids::add);
    }
    return ids;
  }

  /** Without what only paper has: notes, the drawing, the way to a figure's data. */
  private static String words(Tag tag) {
    StringBuilder words = new StringBuilder();
    append(tag, words);
    return plain(words.toString());
  }

  private static void append(Tag tag, StringBuilder words) {
    for (TagItem item : tag.content()) {
      if (item instanceof TagItem.Words text) {
        words.append(text.text());
      } else if (item instanceof Tag inner && !isOnlyOnPaper(inner)) {
        String space = List.of("Span", "Link").contains(inner.role()) ? "" : " ";
        words.append(space);
        append(inner, words);
        words.append(space);
      }
    }
  }

  private static boolean isOnlyOnPaper(Tag tag) {
    return List.of("Note", "Reference").contains(tag.role())
        || tag.role().equals("Figure") && tag.all("Caption").isEmpty()
        || tag.alt().filter(alt -> alt.matches("(Note|Data for) .*")).isPresent();
  }

  /** Without list marks, and without the spaces that are guessed around a note's call. */
  private static String plain(String words) {
    return words
        .replaceAll("(?<=\\s|^)(•|◦|\\d\\.)(?=\\s)", " ")
        .replaceAll("\\s+", " ")
        .replaceAll(" (?=[.,;])", "")
        .strip();
  }

  private static ReportTemplates templates() {
    return new ReportTemplates(new TemplateSource(), new Diagnostics());
  }

  private static void field(Graphics2D graphics) {
    graphics.setColor(new Color(0x12436D));
    graphics.fillRect(0, 20, 640, 280);
  }
}
