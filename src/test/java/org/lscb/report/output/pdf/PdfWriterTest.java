package org.lscb.report.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.TagTree;

/** The file as a whole. */
class PdfWriterTest {

  private static final Path HERE = Path.of(".");

  private static byte[] pdf;

  @BeforeAll
  static void write() {
    pdf = new PdfWriter(new FontSet()).write(SamplePage.source(HERE));
  }

  @Test
  void keepsBothStandards() {
    assertThat(Conformance.breaches(pdf)).isEmpty();
  }

  @Test
  void conformanceIsReallyChecked() throws Exception {
    byte[] untagged;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      untagged = SamplePage.save(document);
    }
    assertThat(Conformance.breaches(untagged)).isNotEmpty();
  }

  @Test
  void rendererHasNothingToComplainOf() {
    List<String> complaints = new ArrayList<>();
    new PdfWriter(new FontSet()).write(SamplePage.source(HERE), cut -> {}, complaints::add);
    assertThat(complaints).isEmpty();
  }

  @Test
  void sameBytesInAnotherPlaceAndLanguage() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(new PdfWriter(new FontSet()).write(SamplePage.source(HERE))).isEqualTo(pdf);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void sameBytesFromTheSameWriter() {
    PdfWriter writer = new PdfWriter(new FontSet());
    assertThat(writer.write(SamplePage.source(HERE)))
        .isEqualTo(writer.write(SamplePage.source(HERE)));
  }

  @Test
  void sameBytesWhileAnotherThreadPrepares() throws Exception {
    PdfWriter writer = new PdfWriter(new FontSet());
    Thread other = new Thread(writer::prepare);
    other.start();
    byte[] meanwhile = writer.write(SamplePage.source(HERE));
    other.join();
    assertThat(meanwhile).isEqualTo(pdf);
    assertThat(writer.write(SamplePage.source(HERE))).isEqualTo(pdf);
  }

  @Test
  void datesAreTheMetadatas() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2019-03-31T00:00:00Z");
      assertThat(document.getDocumentInformation().getModificationDate().toInstant())
          .isEqualTo("2019-03-31T00:00:00Z");
    }
  }

  @Test
  void dataIsAttachedAsData() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<String, PDComplexFileSpecification> files =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("placements.csv");
      PDComplexFileSpecification file = files.get("placements.csv");
      assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
      assertThat(file.getEmbeddedFile().toByteArray())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("time_period,value\n201819,352\n");
      assertThat(document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF")))
          .hasSize(1);
    }
  }

  @Test
  void everyPageNamesItselfAndTheWatermark() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(8);
      for (int page = 2; page <= 8; page++) {
        assertThat(textOf(document, page))
            .contains("Page " + page + " of 8")
            .containsPattern("Dra\\s*ft");
      }
      assertThat(textOf(document, 1)).doesNotContain("Page 1").containsPattern("Dra\\s*ft");
    }
  }

  @Test
  void runningHeadIsTheChapters() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(textOf(document, 3)).contains("Example board: annual report");
      assertThat(textOf(document, 5)).contains("Example board: training");
    }
  }

  @Test
  void namedPageLiesAcross() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(4).getMediaBox().getWidth())
          .isGreaterThan(document.getPage(4).getMediaBox().getHeight());
      assertThat(document.getPage(5).getMediaBox().getWidth())
          .isLessThan(document.getPage(5).getMediaBox().getHeight());
    }
  }

  @Test
  void bookmarksFollowThePage() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> titles = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(item -> titles.add(item.getTitle()));
      assertThat(titles).containsExactly("Contents", "1 Children in care", "2 Training");
    }
  }

  @Test
  void figureThatIsNotThereIsRefused() {
    PdfSource source = SamplePage.of("<object data-figure=\"other\" alt=\"Other\"></object>", HERE);
    assertThatThrownBy(() -> new PdfWriter(new FontSet()).write(source))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other");
  }

  @Test
  void pictureWithoutWordsIsSeenAndNotHeard() throws IOException {
    PdfSource source =
        SamplePage.of(
            "<h1>Report</h1><p>Rising</p><object data-figure=\"placements\" alt=\"\"></object>",
            HERE);
    byte[] written = new PdfWriter(new FontSet()).write(source);
    assertThat(TagTree.read(written).all("Figure")).isEmpty();
    try (PDDocument document = Loader.loadPDF(written)) {
      String operators =
          new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(operators).containsPattern("/Artifact BMC[^E]*\\sDo\\s");
    }
  }

  @Test
  void finalReportHasNoWatermark() throws IOException {
    PdfSource draft = SamplePage.source(HERE);
    PdfSource report =
        new PdfSource(
            draft.xhtml(), draft.metadata(), draft.figures(), List.of(), HERE, Optional.empty());
    try (PDDocument document = Loader.loadPDF(new PdfWriter(new FontSet()).write(report))) {
      assertThat(new PDFTextStripper().getText(document)).doesNotContainPattern("Dra\\s*ft");
    }
  }

  private static String textOf(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
