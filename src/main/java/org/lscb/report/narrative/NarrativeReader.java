package org.lscb.report.narrative;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.narrative.markdown.ExcuseReader;
import org.lscb.report.narrative.markdown.MarkdownSyntax;
import org.lscb.report.narrative.markdown.MarkdownText;
import org.lscb.report.narrative.markdown.SizeLimit;
import org.lscb.report.narrative.markdown.Spans;
import org.lscb.report.yaml.ScalarPlaces;

/** Reads a Markdown file into blocks, references and directives that know their places. */
public final class NarrativeReader {

  private final Parser parser = MarkdownSyntax.parser(DirectiveNames.ALL);

  /**
   * Reads one file. Addresses in it are not looked up.
   *
   * @param file its path relative to the board's folder
   * @param text its content, decoded; a byte order mark is ignored
   * @param diagnostics told of everything that cannot be published as it stands
   * @return what could be read; without blocks if the file is too large
   */
  public Narrative read(String file, String text, Diagnostics diagnostics) {
    return read(new MarkdownText(file, text), file, diagnostics);
  }

  /**
   * Reads a text that stands inside a file of another kind.
   *
   * @param places where each of its characters stands
   * @param text its content, decoded
   * @param diagnostics as for a file
   * @return as for a file
   */
  public Narrative read(ScalarPlaces places, String text, Diagnostics diagnostics) {
    String file = places.at(0, 1).file();
    return read(new MarkdownText(places, text), file, diagnostics);
  }

  private Narrative read(MarkdownText source, String file, Diagnostics diagnostics) {
    if (!new SizeLimit(source, diagnostics).keeps()) {
      return new Narrative(file, List.of(), Map.of(), List.of());
    }
    Node document = parser.parse(source.text());
    Spans spans = new Spans(source);
    ExcuseReader excuses = new ExcuseReader(source);
    InlineConverter inlines = new InlineConverter(spans, source, diagnostics, excuses);
    return new Narrative(
        file,
        new BlockConverter(spans, source, diagnostics, inlines).convert(document),
        new NoteConverter(spans, diagnostics, inlines).convert(document),
        excuses.found());
  }
}
