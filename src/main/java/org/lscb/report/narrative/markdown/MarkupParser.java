package org.lscb.report.narrative.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds comments, declarations and instructions of HTML by their first two characters.
 *
 * <p>The library would look for the end of each of them as far as the end of the text, which takes
 * quadratic time on a text of many beginnings. Tags and bracketed addresses are left to it.
 */
final class MarkupParser implements InlineContentParser {

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    char second = scanner.peek();
    if (second != '!' && second != '?') {
      return ParsedInline.none();
    }
    scanner.next();
    return ParsedInline.of(new Marked(Marked.Kind.MARKUP, "<" + second), scanner.position());
  }

  /** Called at every opening angle bracket. */
  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
      return new MarkupParser();
    }
  }
}
