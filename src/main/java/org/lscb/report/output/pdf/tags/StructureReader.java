package org.lscb.report.output.pdf.tags;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Reads the structure tree into nodes that can be moved about. */
final class StructureReader {

  private static final COSName PAGE = COSName.PG;

  private final Sources sources;

  StructureReader(Sources sources) {
    this.sources = sources;
  }

  /** The tree below an element. */
  Node read(COSDictionary element) {
    Node node = new Node(element, element.getNameAsString(COSName.S), sources.of(element));
    COSDictionary page = element.getCOSDictionary(PAGE);
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        add(node, array.getObject(i), page);
      }
    } else if (kids != null) {
      add(node, kids, page);
    }
    return node;
  }

  private void add(Node node, COSBase kid, COSDictionary page) {
    if (kid instanceof COSInteger number) {
      node.append(new Kid.Content(page, number.intValue()));
    } else if (kid instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE);
      if ("MCR".equals(type)) {
        COSDictionary own = dictionary.getCOSDictionary(PAGE);
        node.append(new Kid.Content(own == null ? page : own, dictionary.getInt(COSName.MCID)));
      } else if ("OBJR".equals(type)) {
        node.append(new Kid.Annotation(dictionary));
      } else {
        node.append(read(dictionary));
      }
    }
  }
}
