package org.lscb.report.build.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.lscb.report.document.look.Look;
import org.lscb.report.document.look.Look.Cut;
import org.lscb.report.output.pdf.FontSet;
import org.lscb.report.output.pdf.PdfWriter;
import org.lscb.report.output.typeface.WebFont;
import org.lscb.report.template.look.LookMarkup;
import org.lscb.report.template.look.Placement;

/** The board's own fonts, which have been checked before. */
public final class BoardFonts {

  private final Path root;

  /** Reads from a board's folder. */
  public BoardFonts(Path root) {
    this.root = root;
  }

  /** One that sets type in them; where there are none, the other. */
  public PdfWriter writer(Look look, PdfWriter other) {
    return look.fonts().isEmpty() ? other : new PdfWriter(new FontSet(read(look)));
  }

  private Map<Cut, byte[]> read(Look look) {
    Map<Cut, byte[]> fonts = new EnumMap<>(Cut.class);
    for (Look.Font one : look.fonts()) {
      try {
        fonts.put(one.cut(), Files.readAllBytes(root.resolve(one.path())));
      } catch (IOException vanished) {
        throw new UncheckedIOException(vanished);
      }
    }
    return fonts;
  }

  /** The style sheet that the page finds them with. */
  String faces(Look look, Placement placement) {
    StringBuilder rules = new StringBuilder();
    read(look)
        .forEach(
            (cut, bytes) ->
                rules
                    .append("@font-face{font-family:\"")
                    .append(cut == Cut.HEADING ? LookMarkup.HEADINGS : LookMarkup.TEXT)
                    .append("\";font-display:block;font-style:")
                    .append(cut == Cut.ITALIC || cut == Cut.BOLD_ITALIC ? "italic" : "normal")
                    .append(";font-weight:")
                    .append(cut == Cut.REGULAR || cut == Cut.ITALIC ? "400" : "700")
                    .append(";src:url(")
                    .append(placement.address("font/woff", WebFont.packed(bytes)))
                    .append(") format(\"woff\")}\n"));
    return rules.toString();
  }
}
