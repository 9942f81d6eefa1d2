package org.lscb.report.narrative.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes what stands in double braces out of a line before Markdown sees its stars and underscores.
 *
 * <p>Never looks beyond the next opening braces or the end of the line, so that a million open
 * braces cost no more than a million characters.
 */
final class BraceParser implements InlineContentParser {

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    char brace = scanner.peek();
    scanner.next();
    if (!scanner.next(brace)) {
      return brace == '{' ? language(scanner, start) : ParsedInline.none();
    }
    if (brace == '}') {
      return ParsedInline.of(new Marked(Marked.Kind.STRAY, "}}"), scanner.position());
    }
    Position inside = scanner.position();
    if (!findEnd(scanner)) {
      scanner.setPosition(inside);
      return ParsedInline.of(new Marked(Marked.Kind.UNCLOSED, "{{"), inside);
    }
    String raw = scanner.getSource(start, scanner.position()).getContent();
    return ParsedInline.of(new Marked(Marked.Kind.REFERENCE, raw), scanner.position());
  }

  /** Where it follows words in brackets it has been read with them, and nobody gets here. */
  private static ParsedInline language(Scanner scanner, Position start) {
    if (!scanner.next("lang")) {
      return ParsedInline.none();
    }
    scanner.whitespace();
    if (!scanner.next('=') && !scanner.next(':')) {
      return ParsedInline.none();
    }
    Position inside = scanner.position();
    if (ForeignWords.code(scanner).isEmpty()) {
      scanner.setPosition(inside);
    }
    String raw = scanner.getSource(start, scanner.position()).getContent();
    return ParsedInline.of(new Marked(Marked.Kind.LANGUAGE, raw), scanner.position());
  }

  /** Goes behind the closing braces, if they come before a new line and before other braces. */
  private static boolean findEnd(Scanner scanner) {
    while (scanner.hasNext() && scanner.peek() != '\n') {
      if (scanner.next("}}")) {
        return true;
      }
      if (scanner.next("{{")) {
        return false;
      }
      scanner.next();
    }
    return false;
  }

  /** Called at every brace. */
  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{', '}');
    }

    @Override
    public InlineContentParser create() {
      return new BraceParser();
    }
  }
}
