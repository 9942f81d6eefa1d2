package org.lscb.report.output.pdf.tags;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;

/** Gives each element the identifier of the block that it was made from. */
final class Identifiers {

  void give(Node root) {
    Set<String> given = new HashSet<>();
    for (Node node : root.all()) {
      String own = node.dictionary.getString(COSName.ID);
      if (own != null) {
        given.add(own);
      }
    }
    for (Node node : root.all()) {
      String id = node.source.map(element -> element.getAttribute("id")).orElse("");
      // The first element is the block; a piece of it on the next page has the same source.
      if (isOurs(id) && !node.dictionary.containsKey(COSName.ID) && given.add(id)) {
        node.dictionary.setString(COSName.ID, id);
      }
    }
  }

  /** The renderer gives ids of its own to what it invents. */
  private static boolean isOurs(String id) {
    return !id.isEmpty() && !id.startsWith("fs-");
  }
}
