package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A PDF whose tags and pages are changed on purpose. */
final class SpoiledPdf {

  /** What is done to the open document. */
  interface Change {
    void on(SpoiledPdf pdf) throws IOException;
  }

  /** An element of the structure with the one that holds it. */
  record Found(COSDictionary element, COSDictionary parent) {

    void role(String role) {
      element.setName(COSName.S, role);
    }

    /** Takes it out of where it stands. */
    void remove() {
      COSArray kids = kids(parent);
      kids.removeObject(element);
    }

    /** Puts it elsewhere. */
    void moveTo(COSDictionary home, int at) {
      remove();
      kids(home).add(at, element);
      element.setItem(COSName.P, home);
    }
  }

  private final PDDocument document;

  private SpoiledPdf(PDDocument document) {
    this.document = document;
  }

  static byte[] of(byte[] pdf, Change change) throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.on(new SpoiledPdf(document));
      document.save(changed);
    }
    return changed.toByteArray();
  }

  PDDocument document() {
    return document;
  }

  /** All elements of a role, in reading order. */
  List<Found> all(String role) {
    List<Found> found = new ArrayList<>();
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    collect(root, role, found);
    assertThat(found).as(role).isNotEmpty();
    return found;
  }

  Found first(String role) {
    return all(role).get(0);
  }

  /** The element with an id. */
  Found withId(String role, String id) {
    return all(role).stream()
        .filter(one -> id.equals(one.element.getString(COSName.ID)))
        .findFirst()
        .orElseThrow();
  }

  private static void collect(COSDictionary parent, String role, List<Found> found) {
    COSArray kids = kids(parent);
    for (int at = 0; at < kids.size(); at++) {
      if (kids.getObject(at) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
        if (role.equals(kid.getNameAsString(COSName.S))) {
          found.add(new Found(kid, parent));
        }
        collect(kid, role, found);
      }
    }
  }

  /** As a list, whether one or several are inside. */
  static COSArray kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      // Direct, so that one can be taken out.
      for (int at = 0; at < array.size(); at++) {
        array.set(at, array.getObject(at));
      }
      return array;
    }
    COSArray array = new COSArray();
    if (kids != null) {
      array.add(kids);
    }
    element.setItem(COSName.K, array);
    return array;
  }

  /** Gives all words and shapes of the pages one colour, but for charts. */
  void colour(float red, float green, float blue) throws IOException {
    for (PDPage page : document.getPages()) {
      PDStream changed = new PDStream(document);
      write(changed, coloured(new PDFStreamParser(page), red, green, blue));
      page.setContents(changed);
    }
  }

  /** Gives all shapes of all charts one colour. */
  void colourCharts(float red, float green, float blue) throws IOException {
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getXObjectNames()) {
        if (page.getResources().getXObject(name) instanceof PDFormXObject chart) {
          write(chart.getContentStream(), coloured(new PDFStreamParser(chart), red, green, blue));
        }
      }
    }
  }

  private static void write(PDStream stream, List<Object> tokens) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
  }

  private static List<Object> coloured(PDFStreamParser parser, float red, float green, float blue)
      throws IOException {
    List<Object> tokens = new ArrayList<>();
    for (Object token : parser.parse()) {
      boolean fill =
          token instanceof Operator it && List.of("rg", "g", "sc", "scn").contains(it.getName());
      if (fill) {
        while (tokens.get(tokens.size() - 1) instanceof COSNumber) {
          tokens.remove(tokens.size() - 1);
        }
        tokens.addAll(List.of(new COSFloat(red), new COSFloat(green), new COSFloat(blue)));
        tokens.add(Operator.getOperator("rg"));
      } else {
        tokens.add(token);
      }
    }
    return tokens;
  }
}
