package org.lscb.report.output.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page that has everything that a report may have. */
final class SamplePage {

  static final PdfMetadata METADATA =
      new PdfMetadata(
          "Annual report 2018-19",
          "Example Safeguarding Children Board",
          "What the board did, and how well it worked",
          "en-GB",
          "2019-03-31",
          "example/2018-19");

  private SamplePage() {}

  static PdfSource source(Path images) {
    return new PdfSource(xhtml(), METADATA, figures(), attachments(), images, Optional.of("Draft"));
  }

  static PdfSource of(String body, Path images) {
    String page = xhtml();
    int start = page.indexOf("<body>") + "<body>".length();
    String xhtml =
        page.substring(0, start).replaceAll("(?s)<bookmarks>.*</bookmarks>", "")
            + body
            + "</body></html>";
    return new PdfSource(xhtml, METADATA, figures(), List.of(), images, Optional.empty());
  }

  static byte[] save(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  static String xhtml() {
    try (InputStream in = SamplePage.class.getResourceAsStream("/pdf/every-feature.xhtml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@ROWS@", rows());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String rows() {
    return IntStream.rangeClosed(1, 90)
        .mapToObj(n -> "<tr><th scope=\"row\">" + n + "</th><td>" + n * n + "</td></tr>")
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, PdfFigure> figures() {
    return Map.of("placements", new PdfFigure(640, 200, SamplePage::bars));
  }

  private static List<PdfAttachment> attachments() {
    byte[] csv = "time_period,value\n201819,352\n".getBytes(StandardCharsets.UTF_8);
    return List.of(new PdfAttachment("placements.csv", "text/csv", "Placements", csv));
  }

  private static void bars(Graphics2D graphics) {
    graphics.setColor(new Color(0x12436D));
    graphics.fill(new Rectangle2D.Double(100, 20, 500, 40));
    graphics.drawString("Foster care: staff", 0, 45);
  }
}
