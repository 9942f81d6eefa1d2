package org.lscb.report.endtoend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged PDF in reading order, with its places. */
final class Pieces {

  private record Line(int page, double y, String text) {}

  private final Map<COSDictionary, Map<Integer, Line>> lines = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private int elements;

  private Pieces() {}

  static List<Piece> of(PDDocument document) throws IOException {
    Pieces reader = new Pieces();
    int number = 1;
    for (PDPage page : document.getPages()) {
      reader.read(page, number++);
    }
    COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    reader.walk(tree, null, List.of());
    return reader.pieces;
  }

  private void read(PDPage page, int number) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, Line> byNumber = new HashMap<>();
    extractor.getMarkedContents().forEach(content -> collect(content, number, byNumber));
    lines.put(page.getCOSObject(), byNumber);
  }

  private static void collect(PDMarkedContent content, int page, Map<Integer, Line> byNumber) {
    StringBuilder text = new StringBuilder();
    double y = 0;
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
        y = Math.max(y, glyph.getY());
      } else if (item instanceof PDMarkedContent inner) {
        collect(inner, page, byNumber);
      }
    }
    if (content.getMCID() >= 0 && !text.isEmpty()) {
      byNumber.put(content.getMCID(), new Line(page, y, text.toString()));
    }
  }

  private void walk(COSDictionary element, COSDictionary above, List<Piece.Role> roles) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? above : own;
    List<Piece.Role> inside = new ArrayList<>(roles);
    inside.add(new Piece.Role(String.valueOf(element.getNameAsString(COSName.S)), elements++));
    COSBase kids = element.getDictionaryObject(COSName.K);
    COSArray all = new COSArray();
    if (kids instanceof COSArray array) {
      all = array;
    } else if (kids != null) {
      all.add(kids);
    }
    for (int i = 0; i < all.size(); i++) {
      COSBase kid = all.getObject(i);
      if (kid instanceof COSInteger number) {
        add(page, number.intValue(), inside);
      } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
        walk(inner, page, inside);
      } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.MCID)) {
        COSDictionary its = inner.getCOSDictionary(COSName.PG);
        add(its == null ? page : its, inner.getInt(COSName.MCID), inside);
      }
    }
  }

  private void add(COSDictionary page, int number, List<Piece.Role> roles) {
    Line line = lines.getOrDefault(page, Map.of()).get(number);
    if (line != null && !line.text().isBlank()) {
      pieces.add(new Piece(line.page(), line.y(), line.text(), roles));
    }
  }
}
