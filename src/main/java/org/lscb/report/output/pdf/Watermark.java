package org.lscb.report.output.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Writes a word across every page, where nobody hears it. */
final class Watermark {

  /** With the opacity light on white and visible on a dark cover; text under it stays readable. */
  private static final Color GREY = new Color(0x8A9399);

  private static final float OPACITY = 0.18f;
  private static final float SHARE_OF_DIAGONAL = 0.5f;
  private static final float MIDDLE_OF_CAPITALS = 0.33f;

  private final String word;
  private final PDFont font;

  Watermark(String word, PDFont font) {
    this.word = word;
    this.font = font;
  }

  /**
   * Marks every page.
   *
   * @throws IOException when a page cannot be extended
   * @throws IllegalArgumentException when the font lacks a character of the word
   */
  void mark(PDDocument document) throws IOException {
    float width = font.getStringWidth(word) / 1000;
    for (PDPage page : document.getPages()) {
      PDRectangle box = page.getMediaBox();
      double diagonal = Math.hypot(box.getWidth(), box.getHeight());
      float size = (float) (diagonal * SHARE_OF_DIAGONAL / width);
      Matrix turn =
          Matrix.getRotateInstance(
              Math.atan2(box.getHeight(), box.getWidth()), box.getWidth() / 2, box.getHeight() / 2);
      turn.concatenate(Matrix.getTranslateInstance(-width * size / 2, -size * MIDDLE_OF_CAPITALS));
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        write(content, turn, size);
      }
    }
  }

  private void write(PDPageContentStream content, Matrix turn, float size) throws IOException {
    PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
    pale.setNonStrokingAlphaConstant(OPACITY);
    COSDictionary kind = new COSDictionary();
    kind.setName(COSName.TYPE, "Pagination");
    kind.setName(COSName.SUBTYPE, "Watermark");
    content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(kind));
    content.saveGraphicsState();
    content.setGraphicsStateParameters(pale);
    content.setNonStrokingColor(GREY);
    content.beginText();
    content.setFont(font, size);
    content.setTextMatrix(turn);
    content.showText(word);
    content.endText();
    content.restoreGraphicsState();
    content.endMarkedContent();
  }
}
