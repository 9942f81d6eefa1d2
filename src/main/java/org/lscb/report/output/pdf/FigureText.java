package org.lscb.report.output.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Writes the text of figures in the document's own fonts, chosen by PostScript name, as family and
 * style of AWT cannot tell a semibold from a regular. Text in any other font becomes outlines.
 */
final class FigureText extends PdfBoxGraphics2DFontTextDrawer {

  private static final Map<String, FontSet.Cut> CUTS =
      Map.of(
          "SourceSans3-Regular", FontSet.Cut.REGULAR,
          "SourceSans3-It", FontSet.Cut.ITALIC,
          "SourceSans3-Semibold", FontSet.Cut.SEMIBOLD,
          "SourceSans3-Bold", FontSet.Cut.BOLD);

  private final DocumentFonts fonts;

  FigureText(DocumentFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
    FontSet.Cut cut = font.isPlain() ? CUTS.get(font.getPSName()) : null;
    return cut == null ? null : fonts.font(cut);
  }
}
