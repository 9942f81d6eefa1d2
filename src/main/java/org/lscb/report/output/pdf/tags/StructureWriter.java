package org.lscb.report.output.pdf.tags;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Writes nodes back as the structure tree, with the two indexes that belong to it: from content to
 * element (parent tree) and from identifier to element.
 */
final class StructureWriter {

  private static final COSName REFERENCE = COSName.getPDFName("MCR");
  private static final COSName ID_TREE = COSName.getPDFName("IDTree");
  private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

  private final Map<COSDictionary, SortedMap<Integer, COSDictionary>> owners =
      new IdentityHashMap<>();
  private final SortedMap<Integer, COSBase> index = new TreeMap<>();
  private final SortedMap<String, COSDictionary> identified = new TreeMap<>();
  private int nextKey;

  /** Replaces the tree below the root element. */
  void write(PDDocument document, Node root) {
    COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    nextKey = document.getNumberOfPages();
    write(root, tree);
    int key = 0;
    for (PDPage page : document.getPages()) {
      page.getCOSObject().setInt(COSName.STRUCT_PARENTS, key);
      index.put(key++, contentOf(page.getCOSObject()));
    }
    tree.setItem(COSName.PARENT_TREE, numbers());
    tree.setInt(NEXT_KEY, nextKey);
    tree.setItem(ID_TREE, names());
  }

  private void write(Node node, COSDictionary parent) {
    COSDictionary element = node.dictionary;
    element.setName(COSName.S, node.role);
    element.setItem(COSName.P, parent);
    String id = element.getString(COSName.ID);
    if (id != null) {
      identified.put(id, element);
    }
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    COSArray kids = new COSArray();
    for (Kid kid : node.kids) {
      if (kid instanceof Node child) {
        write(child, element);
        kids.add(child.dictionary);
      } else if (kid instanceof Kid.Content content) {
        own(content, element);
        kids.add(content.page() == page ? COSInteger.get(content.number()) : reference(content));
      } else if (kid instanceof Kid.Annotation annotation) {
        own(annotation, element);
        kids.add(annotation.reference());
      }
    }
    element.setItem(COSName.K, kids);
  }

  private void own(Kid.Content content, COSDictionary element) {
    owners.computeIfAbsent(content.page(), page -> new TreeMap<>()).put(content.number(), element);
  }

  private void own(Kid.Annotation annotation, COSDictionary element) {
    COSDictionary object = annotation.reference().getCOSDictionary(COSName.OBJ);
    object.setInt(COSName.STRUCT_PARENT, nextKey);
    index.put(nextKey++, element);
  }

  private static COSDictionary reference(Kid.Content content) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, REFERENCE);
    reference.setItem(COSName.PG, content.page());
    reference.setInt(COSName.MCID, content.number());
    return reference;
  }

  private COSArray contentOf(COSDictionary page) {
    SortedMap<Integer, COSDictionary> found = owners.getOrDefault(page, new TreeMap<>());
    COSArray elements = new COSArray();
    found.forEach(
        (number, element) -> {
          while (elements.size() < number) {
            elements.add(COSNull.NULL);
          }
          elements.add(element);
        });
    return elements;
  }

  private COSDictionary numbers() {
    COSArray pairs = new COSArray();
    index.forEach(
        (key, value) -> {
          pairs.add(COSInteger.get(key));
          pairs.add(value);
        });
    COSDictionary node = new COSDictionary();
    node.setItem(COSName.NUMS, pairs);
    return node;
  }

  private COSDictionary names() {
    COSArray pairs = new COSArray();
    identified.forEach(
        (id, element) -> {
          pairs.add(new COSString(id));
          pairs.add(element);
        });
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.NAMES, pairs);
    return leaf;
  }
}
