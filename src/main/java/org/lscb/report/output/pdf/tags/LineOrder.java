package org.lscb.report.output.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Puts the pieces of each line back in the order of the text. The renderer sorts elements by their
 * place on the page but leaves runs of text where they were painted, so that an element which a
 * note split in two can change places with the words before it, and the space between two boxes
 * that stand in a line is heard before both.
 */
final class LineOrder {

  private final Sources sources;

  LineOrder(Sources sources) {
    this.sources = sources;
  }

  void restore(Node root) {
    for (Node node : root.all()) {
      List<Optional<COSDictionary>> line = sources.line(node.dictionary);
      if (!line.isEmpty()) {
        Node holder = holder(node);
        List<Kid> ordered = ordered(holder, line);
        holder.kids.clear();
        holder.kids.addAll(ordered);
      }
    }
  }

  /** The text of an item is in its body. */
  private static Node holder(Node node) {
    return node.children().stream().filter(child -> child.is("LBody")).findFirst().orElse(node);
  }

  private static List<Kid> ordered(Node node, List<Optional<COSDictionary>> line) {
    List<Kid> left = new ArrayList<>(node.kids);
    List<Kid> ordered = new ArrayList<>();
    for (Optional<COSDictionary> piece : line) {
      left.stream()
          .filter(kid -> isPiece(kid, piece))
          .findFirst()
          .ifPresent(
              kid -> {
                left.removeIf(other -> other == kid);
                ordered.add(kid);
              });
    }
    // Active areas of links belong to no place in a line.
    ordered.addAll(left);
    return ordered;
  }

  private static boolean isPiece(Kid kid, Optional<COSDictionary> piece) {
    return piece.isPresent()
        ? kid instanceof Node node && node.dictionary == piece.get()
        : kid instanceof Kid.Content;
  }
}
