package org.lscb.report.accessibility.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.accessibility.paper.Printed.Bookmark;

/** Reads what a PDF says of itself. */
final class PrintedReader {

  private PrintedReader() {}

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException when it is not tagged
   * @throws UncheckedIOException when it is no PDF
   */
  static Printed read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      // First: whether there are tags at all, so that nothing else is read for nothing.
      Tag tags = TagTree.read(document);
      InkReader inks = new InkReader();
      for (PDPage page : document.getPages()) {
        inks.read(page);
      }
      List<Bookmark> bookmarks = new ArrayList<>();
      collect(catalog.getDocumentOutline(), 1, bookmarks);
      return new Printed(
          tags,
          Optional.ofNullable(document.getDocumentInformation().getTitle()).orElse(""),
          Optional.ofNullable(catalog.getLanguage()).orElse(""),
          bookmarks,
          new ContentsReader(document).pages(),
          inks.inks(),
          inks.charts(),
          inks.unreadable(),
          inks.cut());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void collect(PDOutlineNode node, int level, List<Bookmark> bookmarks) {
    if (node != null) {
      for (PDOutlineItem one : node.children()) {
        bookmarks.add(new Bookmark(level, Optional.ofNullable(one.getTitle()).orElse("")));
        collect(one, level + 1, bookmarks);
      }
    }
  }
}
