package org.lscb.report.narrative.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The dialect of Markdown that narrative is written in. */
public final class MarkdownSyntax {

  /** How deep quotes, lists and emphasis may be nested in each other. */
  public static final int DEEPEST = 30;

  /** The parser stops a little deeper than we do, so that we see where it went too far. */
  private static final int PARSER_DEPTH = DEEPEST + 5;

  private MarkdownSyntax() {}

  /**
   * A parser; it may be used for any number of texts. Blocks of HTML are not known to it.
   *
   * @param directives the names of all directives
   */
  public static Parser parser(List<String> directives) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
        .enabledBlockTypes(
            Set.of(
                Heading.class,
                BlockQuote.class,
                FencedCodeBlock.class,
                IndentedCodeBlock.class,
                ListBlock.class,
                ThematicBreak.class))
        .customBlockParserFactory(new DirectiveLineParser.Factory(directives))
        .customInlineContentParserFactory(new BraceParser.Factory())
        .customInlineContentParserFactory(new MarkupParser.Factory())
        .linkProcessor(new UnknownNoteFinder())
        .linkProcessor(new ForeignWords())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(PARSER_DEPTH)
        .maxInlineNesting(PARSER_DEPTH)
        .build();
  }
}
