package org.lscb.report.narrative.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Finds calls of footnotes that do not exist; the library would print them as they stand. */
final class UnknownNoteFinder implements LinkProcessor {

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text();
    if (link.destination() != null || text.length() < 2 || text.charAt(0) != '^') {
      return LinkResult.none();
    }
    String label = text.substring(1);
    if (context.getDefinition(FootnoteDefinition.class, label) != null) {
      return LinkResult.none();
    }
    Marked call = new Marked(Marked.Kind.UNKNOWN_NOTE, "[" + text + "]");
    return LinkResult.replaceWith(call, link.afterTextBracket());
  }
}
