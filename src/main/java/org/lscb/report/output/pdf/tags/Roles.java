package org.lscb.report.output.pdf.tags;

import java.util.Map;

/**
 * Gives back its role to what the renderer calls a section only because it is positioned or starts
 * a new kind of page.
 */
final class Roles {

  private static final Map<String, String> BY_NAME =
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

  void assign(Node root) {
    for (Node node : root.all()) {
      if (node.is("Sect") && node.source.isPresent()) {
        node.role = BY_NAME.getOrDefault(node.source.get().getTagName(), "Div");
      }
    }
  }
}
