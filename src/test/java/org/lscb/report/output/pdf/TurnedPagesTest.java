package org.lscb.report.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.accessibility.PageTexts;

class TurnedPagesTest {

  private static final String TURNED =
      "<div class=\"landscape\"><table><tbody>"
          + "<tr><td>Cell</td></tr>".repeat(9)
          + "</tbody></table></div>";
  private static final String HIGH = "<div class=\"high\">Line</div>";
  private static final String HEAD = "<h3>Line</h3>";
  private static final String TEXT = "<p>Line line line line line line line line line line</p>";

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 6, 9, 12, 15, 18})
  void wideTablesStandOnTurnedPagesAndNothingElseDoes(int lines) throws IOException {
    String before = "<p>Line</p>".repeat(lines);
    assertPages(before + HEAD + TEXT + TURNED + HEAD + TEXT);
    assertPages(before + HEAD + HIGH + TURNED + HEAD + HIGH + TURNED + TURNED + HEAD + HIGH + TEXT);
    assertPages(before + TURNED + HEAD + HEAD + HIGH + HIGH + TURNED);
  }

  @Test
  void headingsDirectlyBeforeATurnedTableAreTurnedWithIt() throws IOException {
    byte[] pdf = pdf(TEXT + "<h3>Outer</h3>\n<h4>Inner</h4>\n" + TURNED + HEAD + TEXT);

    assertThat(PageTexts.of(pdf).get(0)).doesNotContain("Outer");
    assertThat(PageTexts.of(pdf).get(1)).containsSubsequence("Outer", "Inner", "Cell");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDRectangle size = document.getPage(1).getMediaBox();
      assertThat(size.getWidth()).isGreaterThan(size.getHeight());
    }
  }

  @Test
  void whatGoesOverWithItsHeadingStandsOnUprightPages() throws IOException {
    String table =
        "<table class=\"long\"><tbody>" + "<tr><td>Line</td></tr>".repeat(20) + "</tbody></table>";
    assertPages(TEXT.repeat(6) + HEAD + table + TURNED);
  }

  private static void assertPages(String body) throws IOException {
    byte[] pdf = pdf(body);
    List<String> texts = PageTexts.of(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < texts.size(); page++) {
        PDRectangle size = document.getPage(page).getMediaBox();
        assertThat(texts.get(page))
            .as("page %d of %d", page + 1, texts.size())
            .isNotBlank()
            .doesNotContain(size.getWidth() > size.getHeight() ? "Line" : "Cell");
      }
    }
  }

  private static byte[] pdf(String body) {
    String page =
        """
        <html lang="en-GB"><head><title>-</title><style>
        @page { size: 100mm 150mm; margin: 20mm }
        @page wide { size: 150mm 100mm }
        body { margin: 0; font: 10pt/12pt 'Source Sans 3'; counter-reset: footnote 0 }
        p, h3 { font: 10pt/12pt 'Source Sans 3'; margin: 0 0 4pt 0; orphans: 2; widows: 2 }
        h3 { page-break-after: avoid; page-break-inside: avoid; -fs-page-break-min-height: 12mm }
        .high { height: 60mm; page-break-inside: avoid }
        .long { -fs-page-break-min-height: 70mm }
        .long * { -fs-page-break-min-height: 0 }
        table { -fs-table-paginate: paginate }
        .landscape { page: wide; page-break-before: always; page-break-after: always; width: 110mm }
        </style></head><body><div class="chapter">
        """
            + body
            + "</div></body></html>";
    PdfMetadata metadata = new PdfMetadata("-", "-", "-", "en-GB", "2000-01-01", "-");
    return new PdfWriter(new FontSet())
        .write(new PdfSource(page, metadata, Map.of(), List.of(), Path.of(""), Optional.empty()));
  }
}
