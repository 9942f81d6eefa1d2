package org.lscb.report.accessibility;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of each piece of marked content, by page and number. */
final class MarkedText {

  private final Map<COSDictionary, Map<Integer, List<TagTree.Line>>> pages = new HashMap<>();

  MarkedText(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      // Bold that is faked by printing twice is not expected; leaving pairs alone keeps "ll".
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, List<TagTree.Line>> lines = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> collect(content, lines));
      pages.put(page.getCOSObject(), lines);
    }
  }

  /** The lines of one piece; empty when it is a drawing. */
  List<TagTree.Line> of(COSDictionary page, int number) {
    return pages.getOrDefault(page, Map.of()).getOrDefault(number, List.of());
  }

  private static void collect(PDMarkedContent content, Map<Integer, List<TagTree.Line>> lines) {
    List<TextPosition> glyphs = new ArrayList<>();
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition glyph) {
        glyphs.add(glyph);
      } else if (item instanceof PDMarkedContent inner) {
        collect(inner, lines);
      }
    }
    if (content.getMCID() >= 0 && !glyphs.isEmpty()) {
      lines.computeIfAbsent(content.getMCID(), key -> new ArrayList<>()).add(line(glyphs));
    }
  }

  private static TagTree.Line line(List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
    TextPosition first = glyphs.get(0);
    TextPosition last = glyphs.get(glyphs.size() - 1);
    return new TagTree.Line(text.toString(), first.getX(), last.getX() + last.getWidth());
  }
}
