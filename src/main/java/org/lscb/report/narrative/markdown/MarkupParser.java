package org.lscb.report.narrative.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds comments, declarations and instructions of HTML by their first two characters.
 *
 * <p>The library would look for the end of each of them as far as the end of the text, which takes
 * quadratic time on a text of many beginnings. Tags and bracketed addresses are left to it. A
 * comment that accepts a warning is let through.
 */
final class MarkupParser implements InlineContentParser {

  private static final Pattern EXCUSE = Pattern.compile("--\\s*accept\\b");

  /** Bounds the search for an end that is not there. */
  private static final int LONGEST_EXCUSE = 500;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    char second = scanner.peek();
    if (second != '!' && second != '?') {
      return ParsedInline.none();
    }
    scanner.next();
    Position inside = scanner.position();
    Optional<String> excuse = excuse(scanner);
    if (excuse.isPresent()) {
      return ParsedInline.of(
          new Marked(Marked.Kind.EXCUSE, "<!" + excuse.get()), scanner.position());
    }
    scanner.setPosition(inside);
    return ParsedInline.of(new Marked(Marked.Kind.MARKUP, "<" + second), inside);
  }

  /** The rest of a comment that begins with "accept" and ends on its line. */
  private static Optional<String> excuse(Scanner scanner) {
    StringBuilder rest = new StringBuilder();
    while (rest.length() < LONGEST_EXCUSE) {
      char one = scanner.peek();
      if (one == Scanner.END || one == '\n') {
        return Optional.empty();
      }
      rest.append(one);
      scanner.next();
      if (one == '>' && rest.toString().endsWith("-->")) {
        return Optional.of(rest.toString()).filter(it -> EXCUSE.matcher(it).lookingAt());
      }
    }
    return Optional.empty();
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
