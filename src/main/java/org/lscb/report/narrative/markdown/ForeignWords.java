package org.lscb.report.narrative.markdown;

import java.util.Optional;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Takes words in brackets with a language behind them out of a line. */
final class ForeignWords implements LinkProcessor {

  /** What stands behind the brackets begins so. */
  private static final String MARK = "{lang=";

  /** Longer than any name of a language; bounds the search for an end that is not there. */
  private static final int LONGEST = 60;

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    Optional<String> destination = Optional.ofNullable(link.destination());
    if (destination.isEmpty()) {
      scanner.setPosition(link.afterTextBracket());
    }
    if (link.openingBracket() == null || !scanner.next(MARK)) {
      return LinkResult.none();
    }
    return code(scanner)
        .map(code -> LinkResult.wrapTextIn(new Foreign(code, destination), scanner.position()))
        .orElse(LinkResult.none());
  }

  /** What stands before the closing brace, which is read too; empty where the line has none. */
  static Optional<String> code(Scanner scanner) {
    StringBuilder code = new StringBuilder();
    while (code.length() < LONGEST && scanner.hasNext() && scanner.peek() != '\n') {
      if (scanner.next('}')) {
        return Optional.of(code.toString());
      }
      code.append(scanner.peek());
      scanner.next();
    }
    return Optional.empty();
  }
}
