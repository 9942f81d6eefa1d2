package org.lscb.report.output.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document, each embedded once however it is asked for. */
final class DocumentFonts {

  private final PDDocument document;
  private final FontSet fonts;
  private final Map<TrueTypeFont, PDFont> embedded = new IdentityHashMap<>();

  DocumentFonts(PDDocument document, FontSet fonts) {
    this.document = document;
    this.fonts = fonts;
  }

  /** The font in this document; only the glyphs that are used will be stored. */
  PDFont font(FontSet.Cut cut) {
    return font(fonts.font(cut));
  }

  private PDFont font(TrueTypeFont font) {
    return embedded.computeIfAbsent(font, this::embed);
  }

  /**
   * Makes them known to a renderer; the program's own also in place of every family that it does
   * not know, and of every character that a board's font lacks.
   */
  void register(PdfBoxFontResolver resolver) {
    for (FontSet.Face face : fonts.faces()) {
      add(resolver, face, FontGroup.MAIN);
      if (face.family().equals(FontSet.FAMILY)) {
        add(resolver, face, FontGroup.FINAL_FALLBACK);
      }
    }
  }

  private void add(PdfBoxFontResolver resolver, FontSet.Face face, FontGroup group) {
    IdentValue style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
    resolver.addFont(new Supplier(face), face.family(), face.weight(), style, true, group);
  }

  private PDFont embed(TrueTypeFont font) {
    try {
      return PDType0Font.load(document, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands out a font when the renderer first needs it. */
  private final class Supplier extends PDFontSupplier {

    private final FontSet.Face face;

    Supplier(FontSet.Face face) {
      super(null);
      this.face = face;
    }

    @Override
    public PDFont supply() {
      return font(face.font().get());
    }
  }
}
