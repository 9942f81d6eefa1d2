package org.lscb.report.output.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document, each embedded once however it is asked for. */
final class DocumentFonts {

  private final PDDocument document;
  private final FontSet fonts;
  private final Map<FontSet.Cut, PDFont> embedded = new EnumMap<>(FontSet.Cut.class);

  DocumentFonts(PDDocument document, FontSet fonts) {
    this.document = document;
    this.fonts = fonts;
  }

  /** The font in this document; only the glyphs that are used will be stored. */
  PDFont font(FontSet.Cut cut) {
    return embedded.computeIfAbsent(cut, this::embed);
  }

  /** Makes them known to a renderer, also in place of every family that it does not know. */
  void register(PdfBoxFontResolver resolver) {
    for (FontSet.Cut cut : FontSet.Cut.values()) {
      IdentValue style = cut.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
      for (FontGroup group : new FontGroup[] {FontGroup.MAIN, FontGroup.FINAL_FALLBACK}) {
        resolver.addFont(new Supplier(cut), FontSet.FAMILY, cut.weight(), style, true, group);
      }
    }
  }

  private PDFont embed(FontSet.Cut cut) {
    try {
      return PDType0Font.load(document, fonts.font(cut), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands out a font when the renderer first needs it. */
  private final class Supplier extends PDFontSupplier {

    private final FontSet.Cut cut;

    Supplier(FontSet.Cut cut) {
      super(null);
      this.cut = cut;
    }

    @Override
    public PDFont supply() {
      return font(cut);
    }
  }
}
