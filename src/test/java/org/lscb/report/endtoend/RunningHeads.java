package org.lscb.report.endtoend;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** What stands at the head of the pages of a PDF. */
final class RunningHeads {

  private static final double HEAD = 22 * 72 / 25.4;

  private RunningHeads() {}

  /**
   * For each page of a chapter, or of a part behind them, its running head and the heading of what
   * it begins with, both without spaces and punctuation.
   */
  static Map<Integer, List<String>> byPage(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Piece> pieces =
          Pieces.of(document).stream().filter(one -> !one.in("Note", "Artifact")).toList();
      Map<Integer, List<String>> heads = new TreeMap<>();
      String before = "";
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        int number = page;
        List<Piece> here = pieces.stream().filter(one -> one.page() == number).toList();
        boolean begins = !here.isEmpty() && here.get(0).in("H2");
        String part = begins ? words(here, here.get(0).number("H2")) : before;
        heads.put(page, List.of(plain(head(document.getPage(page - 1))), part));
        for (Piece piece : here) {
          before = piece.in("H2") ? words(pieces, piece.number("H2")) : before;
        }
      }
      return heads;
    }
  }

  private static String words(List<Piece> pieces, int heading) {
    return plain(
        pieces.stream()
            .filter(one -> one.number("H2") == heading)
            .map(Piece::text)
            .collect(Collectors.joining()));
  }

  private static String head(PDPage page) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    double width = page.getMediaBox().getWidth();
    stripper.addRegion("head", new Rectangle2D.Double(width / 3, 0, width, HEAD));
    stripper.extractRegions(page);
    return stripper.getTextForRegion("head");
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s:]+", "");
  }
}
