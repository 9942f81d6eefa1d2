package org.lscb.report.output.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts data files into a document, as the data that it presents (PDF/A-3, 6.8). */
final class AttachmentWriter {

  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName RELATION = COSName.getPDFName("AFRelationship");

  private final Calendar moment;

  /**
   * A writer.
   *
   * @param moment the date of every attached file
   */
  AttachmentWriter(Calendar moment) {
    this.moment = moment;
  }

  /** Attaches the files; without any, the document stays as it is. */
  void attach(PDDocument document, List<PdfAttachment> attachments) throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
    COSArray associated = new COSArray();
    for (PdfAttachment attachment : attachments) {
      PDComplexFileSpecification file = embed(document, attachment);
      byName.put(attachment.name(), file);
      associated.add(file);
    }
    PDEmbeddedFilesNameTreeNode leaf = new PDEmbeddedFilesNameTreeNode();
    leaf.setNames(byName);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(leaf);
    document.getDocumentCatalog().setNames(names);
    document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
  }

  private PDComplexFileSpecification embed(PDDocument document, PdfAttachment attachment)
      throws IOException {
    byte[] content = attachment.content();
    PDEmbeddedFile file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    file.setSubtype(attachment.mediaType());
    file.setSize(content.length);
    file.setCreationDate(moment);
    file.setModDate(moment);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(attachment.name());
    specification.setFileUnicode(attachment.name());
    specification.setFileDescription(attachment.description());
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setName(RELATION, "Data");
    return specification;
  }
}
