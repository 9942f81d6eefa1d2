package org.lscb.report.narrative.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Finds the lines that hold nothing but a directive; they may interrupt a paragraph. */
final class DirectiveLineParser extends AbstractBlockParser {

  /** From four columns on a line is code. */
  private static final int CODE_INDENT = 4;

  private final DirectiveLine block;

  private DirectiveLineParser(DirectiveLine block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  /** Begins a directive where a line is one. */
  static final class Factory implements BlockParserFactory {

    private final List<String> directives;

    Factory(List<String> directives) {
      this.directives = List.copyOf(directives);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= CODE_INDENT) {
        return BlockStart.none();
      }
      String line = state.getLine().getContent().toString();
      String content = line.strip();
      boolean alone = line.substring(0, state.getNextNonSpaceIndex()).isBlank();
      if (!alone || !isInBraces(content)) {
        return BlockStart.none();
      }
      String inner = content.substring(2, content.length() - 2);
      if (!BraceContent.of(inner).looksLikeDirective(directives)) {
        return BlockStart.none();
      }
      int start = line.indexOf(content);
      int offset = state.getLine().getSourceSpan().getInputIndex() + start;
      return BlockStart.of(new DirectiveLineParser(new DirectiveLine(offset, inner)))
          .atIndex(line.length());
    }

    private static boolean isInBraces(String content) {
      return content.startsWith("{{")
          && content.indexOf("}}") == content.length() - 2
          && content.indexOf("{{", 2) < 0;
    }
  }
}
