package org.lscb.report.output.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.lscb.report.output.pdf.tags.TagRepair;
import org.w3c.dom.Document;

/** Renders XHTML as a tagged PDF/UA-1 and PDF/A-3a file. */
public final class PdfWriter {

  static {
    // The only place to say so; otherwise the renderer would set up java.util.logging.
    XRLog.setLoggerImpl(new QuietLog());
  }

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
    try (PDDocument document = new PDDocument()) {
      return write(source, page, document, complaints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] write(
      PdfSource source, Document page, PDDocument document, Consumer<String> complaints)
      throws IOException {
    DocumentFonts embedded = new DocumentFonts(document, fonts);
    PdfRendererBuilder builder = builder(source, page, complaints);
    builder.usePDDocument(document);
    builder.useObjectDrawerFactory(new FigureDrawer(source.figures(), new FigureText(embedded)));
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      embedded.register(renderer.getFontResolver());
      renderer.createPDFWithoutClosing();
      new TagRepair().repair(document, renderer);
      finish(document, source, embedded);
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PdfRendererBuilder builder(
      PdfSource source, Document page, Consumer<String> complaints) {
    ResourceGate gate = new ResourceGate(source.imageRoot());
    PdfRendererBuilder builder = new PdfRendererBuilder();
    // Pages are compressed once, after their tags have been repaired.
    builder.testMode(true);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useExternalResourceAccessControl(
        gate::allowsWritten, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        gate::allowsResolved, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.withDiagnosticConsumer(
        one -> {
          if (one.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaints.accept(one.getFormattedMessage());
          }
        });
    builder.withW3cDocument(page, gate.base());
    return builder;
  }

  private static void finish(PDDocument document, PdfSource source, DocumentFonts embedded)
      throws IOException {
    if (source.watermark().isPresent()) {
      PDFont bold = embedded.font(FontSet.Cut.BOLD);
      new Watermark(source.watermark().get(), bold).mark(document);
    }
    new AttachmentWriter(FileStamp.moment(source.metadata().date()))
        .attach(document, source.attachments());
    new FileStamp(source.metadata())
        .stamp(document, source.xhtml().getBytes(StandardCharsets.UTF_8));
  }
}
