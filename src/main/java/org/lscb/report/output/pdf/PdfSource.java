package org.lscb.report.output.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a PDF is made from.
 *
 * <p>The XHTML is well formed, without a document type that declares anything. What the mark-up
 * must look like for notes, contents, captions and figures is said in the package's description.
 *
 * @param xhtml the whole page with its style
 * @param metadata what the file says of itself
 * @param figures what to draw where the page says {@code data-figure="KEY"}, by key
 * @param attachments data files, in the order in which readers list them
 * @param imageRoot the only folder from which pictures are read; their paths are relative to it
 * @param watermark a word across every page of a draft
 */
public record PdfSource(
    String xhtml,
    PdfMetadata metadata,
    Map<String, PdfFigure> figures,
    List<PdfAttachment> attachments,
    Path imageRoot,
    Optional<String> watermark) {

  /** Copies the lists. */
  public PdfSource {
    figures = Map.copyOf(figures);
    attachments = List.copyOf(attachments);
  }
}
