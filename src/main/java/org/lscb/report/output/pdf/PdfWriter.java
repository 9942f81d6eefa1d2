package org.lscb.report.output.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.lscb.report.output.pdf.fit.ChapterFit;
import org.lscb.report.output.pdf.fit.CutTable;
import org.lscb.report.output.pdf.tags.TagRepair;
import org.w3c.dom.Document;

/** Renders XHTML as a tagged PDF/UA-1 and PDF/A-3a file. */
public final class PdfWriter {

  static {
    // The only place to say so; otherwise the renderer would set up java.util.logging.
    XRLog.setLoggerImpl(new QuietLog());
  }

  private static final String FIRST_PAGE =
      """
      <html lang="en-GB"><head><title>-</title><style>
      @page { margin: 20mm; @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
      .footnote { float: footnote } table { -fs-table-paginate: paginate }
      </style></head><body>
      <h1 id="a">One</h1>
      <p>Two <b>three</b> <i>four</i><span class="footnote">five</span> <a href="#a">six</a></p>
      <ul><li>seven</li></ul>
      <table><caption>Eight</caption><thead><tr><th>nine</th></tr></thead>
      <tbody><tr><td>ten</td></tr></tbody></table>
      </body></html>
      """;

  private final FontSet fonts;

  /** A writer that sets type in the given fonts. */
  public PdfWriter(FontSet fonts) {
    this.fonts = fonts;
  }

  /**
   * Loads what every file needs, by writing a page and throwing it away. Cold, that is half of the
   * time that a report takes, and can be spent on another thread while the data are being read.
   */
  public void prepare() {
    PdfMetadata metadata = new PdfMetadata("-", "-", "-", "en-GB", "2000-01-01", "-");
    write(new PdfSource(FIRST_PAGE, metadata, Map.of(), List.of(), Path.of(""), Optional.empty()));
  }

  /** The file's bytes; tables that are cut off and what the renderer finds strange are ignored. */
  public byte[] write(PdfSource source) {
    return write(source, cut -> {}, complaint -> {});
  }

  /**
   * The file's bytes.
   *
   * @param cut hears of each table that runs over the edge of its page
   * @param complaints hears what the renderer finds strange in the page, for tests of templates
   * @throws IllegalArgumentException when the page is not as {@link PdfSource} demands
   */
  public byte[] write(PdfSource source, Consumer<CutTable> cut, Consumer<String> complaints) {
    PageMarkup markup = new PageMarkup(source.figures());
    Document page = markup.read(source.xhtml());
    try (PDDocument document = new PDDocument()) {
      DocumentFonts embedded = new DocumentFonts(document, fonts);
      PdfRendererBuilder builder = builder(source, page, complaints);
      builder.usePDDocument(document);
      builder.useObjectDrawerFactory(new FigureDrawer(source.figures()));
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        embedded.register(renderer.getFontResolver());
        ChapterFit fit = new ChapterFit(renderer, markup::makeSmaller);
        fit.layOut();
        fit.cutTables().forEach(cut);
        renderer.createPDFWithoutClosing();
        new TagRepair().repair(document, renderer);
        finish(document, source, embedded);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        document.save(out);
        return out.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    builder.useUnicodeLineBreaker(new LineBreaker());
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
