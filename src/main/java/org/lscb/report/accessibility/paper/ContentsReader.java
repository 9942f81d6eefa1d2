package org.lscb.report.accessibility.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Finds where the entries of contents lead to. */
final class ContentsReader {

  private static final COSName OBJECT = COSName.getPDFName("Obj");

  private final PDDocumentCatalog catalog;
  private final String[] labels;
  private final List<String> pages = new ArrayList<>();

  ContentsReader(PDDocument document) throws IOException {
    catalog = document.getDocumentCatalog();
    labels =
        catalog.getPageLabels() == null ? null : catalog.getPageLabels().getLabelsByPageIndices();
  }

  /** The page that each entry leads to, by its label; empty where it leads nowhere. */
  List<String> pages() throws IOException {
    PDStructureTreeRoot root = catalog.getStructureTreeRoot();
    if (root != null) {
      walk(root.getCOSObject());
    }
    return List.copyOf(pages);
  }

  private void walk(COSDictionary element) throws IOException {
    if ("TOCI".equals(element.getNameAsString(COSName.S))) {
      pages.add(target(element).orElse(""));
    }
    for (COSDictionary kid : kids(element)) {
      walk(kid);
    }
  }

  private static List<COSDictionary> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSDictionary> found = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary one) {
          found.add(one);
        }
      }
    } else if (kids instanceof COSDictionary one) {
      found.add(one);
    }
    return found;
  }

  /** Of the first link that belongs to the entry itself and not to one below it. */
  private Optional<String> target(COSDictionary entry) throws IOException {
    for (COSDictionary kid : kids(entry)) {
      COSDictionary annotation = kid.getCOSDictionary(OBJECT);
      if (annotation != null) {
        return page(annotation);
      }
      if (!"TOC".equals(kid.getNameAsString(COSName.S))) {
        Optional<String> found = target(kid);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> page(COSDictionary annotation) throws IOException {
    if (!(PDAnnotation.createAnnotation(annotation) instanceof PDAnnotationLink link)) {
      return Optional.empty();
    }
    PDDestination destination = link.getDestination();
    if (link.getAction() instanceof PDActionGoTo go) {
      destination = go.getDestination();
    }
    if (destination instanceof PDNamedDestination named) {
      destination = catalog.findNamedDestinationPage(named);
    }
    int page = destination instanceof PDPageDestination at ? at.retrievePageNumber() : -1;
    if (page < 0) {
      return Optional.empty();
    }
    return Optional.of(
        labels == null || page >= labels.length ? Integer.toString(page + 1) : labels[page]);
  }
}
