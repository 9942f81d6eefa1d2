package org.lscb.report.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** The files that a PDF carries. */
public final class Attachments {

  private Attachments() {}

  /**
   * By name.
   *
   * @throws UncheckedIOException when it is no PDF
   */
  public static Map<String, byte[]> of(byte[] pdf) {
    Map<String, byte[]> files = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      if (names != null && names.getEmbeddedFiles() != null) {
        collect(names.getEmbeddedFiles(), files);
      }
      return files;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node, Map<String, byte[]> files)
      throws IOException {
    if (node.getNames() != null) {
      for (Map.Entry<String, PDComplexFileSpecification> one : node.getNames().entrySet()) {
        files.put(one.getKey(), one.getValue().getEmbeddedFile().toByteArray());
      }
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        collect(kid, files);
      }
    }
  }
}
