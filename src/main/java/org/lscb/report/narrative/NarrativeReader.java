package org.lscb.report.narrative;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.narrative.markdown.ExcuseReader;
import org.lscb.report.narrative.markdown.MarkdownSyntax;
import org.lscb.report.narrative.markdown.MarkdownText;
import org.lscb.report.narrative.markdown.SizeLimit;
import org.lscb.report.narrative.markdown.Spans;

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
    return read(new Position(file, 1, 1, 1), text, diagnostics);
  }

  /**
   * Reads a text that stands inside a file of another kind.
   *
   * @param begin where its first character stands; further lines are taken to begin in the same
   *     column
   * @param text its content, decoded
   * @param diagnostics as for a file
   * @return as for a file
   */
  public Narrative read(Position begin, String text, Diagnostics diagnostics) {
    MarkdownText source = new MarkdownText(begin, text);
    if (!new SizeLimit(source, diagnostics).keeps()) {
      return new Narrative(begin.file(), List.of(), Map.of(), List.of());
    }
    Node document = parser.parse(source.text());
    Spans spans = new Spans(source);
    ExcuseReader excuses = new ExcuseReader(source);
    InlineConverter inlines = new InlineConverter(spans, source, diagnostics, excuses);
    return new Narrative(
        begin.file(),
        new BlockConverter(spans, source, diagnostics, inlines).convert(document),
        new NoteConverter(spans, diagnostics, inlines).convert(document),
        excuses.found());
  }
}
