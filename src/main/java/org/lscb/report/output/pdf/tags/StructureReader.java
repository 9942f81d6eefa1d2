package org.lscb.report.output.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/**
 * Reads the structure tree into nodes that can be moved about, with the roles of their sources and
 * the pieces of each line in the order of the text.
 *
 * <p>The renderer sorts elements by their place on the page but leaves runs of text where they were
 * painted, so that an element which a note split in two can change places with the words before it,
 * and the space between two boxes that stand in a line is heard before both.
 */
final class StructureReader {

  private static final COSName PAGE = COSName.PG;
  private static final Map<String, String> ROLES =
      Map.of(
          "p",
          "P",
          "h1",
          "H1",
          "h2",
          "H2",
          "h3",
          "H3",
          "h4",
          "H4",
          "h5",
          "H5",
          "h6",
          "H6",
          "blockquote",
          "BlockQuote",
          "section",
          "Sect");

  private final Sources sources;

  StructureReader(Sources sources) {
    this.sources = sources;
  }

  /** The tree below an element. */
  Node read(COSDictionary element) {
    Optional<Element> source = sources.of(element);
    Node node = new Node(element, role(element.getNameAsString(COSName.S), source), source);
    COSDictionary page = element.getCOSDictionary(PAGE);
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        add(node, array.getObject(i), page);
      }
    } else if (kids != null) {
      add(node, kids, page);
    }
    order(node, sources.line(element));
    mark(node);
    return node;
  }

  /** Gives what was made from words in another language that language. */
  private static void mark(Node node) {
    node.source
        .map(Sources::languageOf)
        .filter(language -> !language.isEmpty())
        .ifPresent(language -> node.dictionary.setString(COSName.LANG, language));
  }

  /** The renderer calls a section whatever is positioned or starts a new kind of page. */
  private static String role(String given, Optional<Element> source) {
    return given.equals("Sect") && source.isPresent()
        ? ROLES.getOrDefault(source.get().getTagName(), "Div")
        : given;
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

  private static void order(Node node, List<Sources.Piece> line) {
    if (!line.isEmpty()) {
      Node holder = holder(node);
      List<Kid> ordered = ordered(holder.kids, line);
      holder.kids.clear();
      ordered.forEach(holder::append);
    }
  }

  /** The text of an item is in its body. */
  private static Node holder(Node node) {
    return node.children().stream().filter(child -> child.is("LBody")).findFirst().orElse(node);
  }

  private static List<Kid> ordered(List<Kid> kids, List<Sources.Piece> line) {
    List<Kid> left = new ArrayList<>(kids);
    List<Kid> ordered = new ArrayList<>();
    for (Sources.Piece piece : line) {
      left.stream()
          .filter(kid -> isPiece(kid, piece.tag()))
          .findFirst()
          .ifPresent(
              kid -> {
                left.removeIf(other -> other == kid);
                ordered.add(piece.foreign().<Kid>map(it -> foreign(it, kid)).orElse(kid));
              });
    }
    // Active areas of links belong to no place in a line.
    ordered.addAll(left);
    return ordered;
  }

  private static Node foreign(Element source, Kid words) {
    Node span = Node.of("Span", source);
    mark(span);
    span.append(words);
    return span;
  }

  private static boolean isPiece(Kid kid, Optional<COSDictionary> piece) {
    return piece.isPresent()
        ? kid instanceof Node node && node.dictionary == piece.get()
        : kid instanceof Kid.Content;
  }
}
