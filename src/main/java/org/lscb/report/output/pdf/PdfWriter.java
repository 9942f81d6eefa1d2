package org.lscb.report.output.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Renders XHTML as a tagged PDF/UA-1 and PDF/A-3a file. */
public final class PdfWriter {

  private final FontSet fonts;

  /** A writer that sets type in the given fonts. */
  public PdfWriter(FontSet fonts) {
    this.fonts = fonts;
  }

  /** The file's bytes; what the renderer finds strange in the page is ignored. */
  public byte[] write(PdfSource source) {
    return write(source, complaint -> {});
  }

  /**
   * The file's bytes.
   *
   * @param complaints hears what the renderer finds strange in the page, for tests of templates
   * @throws IllegalArgumentException when the page is not as {@link PdfSource} demands
   */
  public byte[] write(PdfSource source, Consumer<String> complaints) {
    Document page = new PageMarkup(source.figures()).read(source.xhtml());
    try (PdfBoxRenderer renderer = renderer(source, page, complaints)) {
      try (PDDocument document = renderer.createPDFKeepOpen()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        document.save(out);
        return out.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfBoxRenderer renderer(PdfSource source, Document page, Consumer<String> complaints) {
    ResourceGate gate = new ResourceGate(source.imageRoot());
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useExternalResourceAccessControl(
        gate::allowsWritten, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        gate::allowsResolved, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useObjectDrawerFactory(new FigureDrawer(source.figures()));
    builder.withDiagnosticConsumer(one -> complaints.accept(one.getFormattedMessage()));
    builder.withW3cDocument(page, gate.base());
    for (FontSet.Cut cut : FontSet.Cut.values()) {
      use(builder, cut);
    }
    return builder.buildPdfRenderer();
  }

  private void use(PdfRendererBuilder builder, FontSet.Cut cut) {
    FSSupplier<InputStream> bytes = () -> new ByteArrayInputStream(fonts.bytes(cut));
    FontStyle style = cut.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
    Set<FSFontUseCase> document = EnumSet.of(FSFontUseCase.DOCUMENT);
    builder.useFont(bytes, FontSet.FAMILY, cut.weight(), style, true, document);
    // Any other family of the page is set in ours instead of stopping the renderer.
    Set<FSFontUseCase> fallback = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);
    builder.useFont(bytes, FontSet.FAMILY, cut.weight(), style, true, fallback);
  }
}
