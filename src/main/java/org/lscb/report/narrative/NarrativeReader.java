package org.lscb.report.narrative;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.lscb.report.diagnostic.Diagnostics;

/** Reads a Markdown file into blocks, references and directives that know their places. */
public final class NarrativeReader {

  private final Parser parser = MarkdownSyntax.parser();

  /**
   * Reads one file. Addresses in it are not looked up.
   *
   * @param file its path relative to the board's folder
   * @param text its content, decoded; a byte order mark is ignored
   * @param diagnostics told of everything that cannot be published as it stands
   * @return what could be read; without blocks if the file is too large
   */
  public Narrative read(String file, String text, Diagnostics diagnostics) {
    SourceText source = new SourceText(file, text);
    if (!new SizeLimit(source, diagnostics).keeps()) {
      return new Narrative(file, List.of(), Map.of());
    }
    Node document = parser.parse(source.text());
    return new NarrativeConverter(source, diagnostics).convert(document);
  }
}
