package org.lscb.report.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Reads a PDF's structure tree together with the text that its elements point at. */
public final class TagTree {

  private static final COSName REFERENCE = COSName.getPDFName("MCR");
  private static final COSName OBJECT = COSName.getPDFName("OBJR");
  private static final COSName PAGE = COSName.getPDFName("Pg");
  private static final COSName ROLE = COSName.S;
  private static final COSName NUMBER = COSName.MCID;

  private final MarkedText text;
  private Optional<Line> last = Optional.empty();

  private TagTree(MarkedText text) {
    this.text = text;
  }

  /** A piece of text on its line. */
  record Line(String text, double start, double end) {}

  /**
   * The document's root element.
   *
   * @throws IllegalArgumentException when the file is not tagged
   * @throws UncheckedIOException when it is no PDF
   */
  public static Tag read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return read(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The root element of a document that is open already.
   *
   * @throws IllegalArgumentException when the file is not tagged
   * @throws IOException when its pages cannot be read
   */
  public static Tag read(PDDocument document) throws IOException {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      throw new IllegalArgumentException("not tagged");
    }
    TagTree tree = new TagTree(new MarkedText(document));
    List<TagItem> top = tree.items(root.getCOSObject(), null);
    return top.size() == 1 && top.get(0) instanceof Tag only
        ? only
        : new Tag("Root", Optional.empty(), Optional.empty(), List.of(), top);
  }

  private List<TagItem> items(COSDictionary element, COSDictionary inheritedPage)
      throws IOException {
    COSDictionary own = element.getCOSDictionary(PAGE);
    COSDictionary page = own == null ? inheritedPage : own;
    List<TagItem> items = new ArrayList<>();
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSInteger number) {
        words(page, number.intValue(), items);
      } else if (kid instanceof COSDictionary inner && REFERENCE.equals(type(inner))) {
        COSDictionary its = inner.getCOSDictionary(PAGE);
        words(its == null ? page : its, inner.getInt(NUMBER), items);
      } else if (kid instanceof COSDictionary inner && !OBJECT.equals(type(inner))) {
        items.add(tag(inner, page));
      }
    }
    return items;
  }

  private static COSName type(COSDictionary dictionary) {
    return dictionary.getCOSName(COSName.TYPE);
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      List<COSBase> all = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
      return all;
    }
    return kids == null ? List.of() : List.of(kids);
  }

  private void words(COSDictionary page, int number, List<TagItem> items) throws IOException {
    for (Line line : text.of(page, number)) {
      // A line that starts left of the last one's end is a new line, and its break is a space,
      // unless a word was broken after its own hyphen.
      boolean wrapped =
          last.filter(before -> line.start() < before.end() - 1)
              .filter(before -> !before.text().matches("(?s).*[-–/]"))
              .isPresent();
      items.add(new TagItem.Words((wrapped ? " " : "") + line.text()));
      last = Optional.of(line);
    }
  }

  private Tag tag(COSDictionary element, COSDictionary page) throws IOException {
    return new Tag(
        element.getNameAsString(ROLE),
        Optional.ofNullable(element.getString(COSName.ID)),
        Optional.ofNullable(element.getString(COSName.ALT)),
        attributes(element),
        items(element, page));
  }

  private static List<String> attributes(COSDictionary element) {
    List<String> all = new ArrayList<>();
    Optional.ofNullable(element.getString(COSName.LANG))
        .ifPresent(language -> all.add(Tag.LANGUAGE + language));
    for (COSBase one : attributeObjects(element)) {
      if (one instanceof COSDictionary dictionary) {
        for (COSName key : dictionary.keySet()) {
          if (!key.equals(COSName.O)) {
            all.add(key.getName() + "=" + value(dictionary.getDictionaryObject(key)));
          }
        }
      }
    }
    return all.stream().sorted().toList();
  }

  private static List<COSBase> attributeObjects(COSDictionary element) {
    COSBase attributes = element.getDictionaryObject(COSName.A);
    if (attributes instanceof COSArray array) {
      List<COSBase> all = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
      return all;
    }
    return attributes == null ? List.of() : List.of(attributes);
  }

  private static String value(COSBase value) {
    if (value instanceof COSName name) {
      return name.getName();
    }
    if (value instanceof COSNumber number) {
      return Integer.toString(number.intValue());
    }
    // Rounded, so that a listing does not change with the last digit of a coordinate.
    if (value instanceof COSArray array) {
      List<String> parts = new ArrayList<>();
      for (float one : array.toFloatArray()) {
        parts.add(Integer.toString(Math.round(one)));
      }
      return "[" + String.join(" ", parts) + "]";
    }
    return String.valueOf(value);
  }
}
