package org.lscb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.markdown.DirectiveLine;
import org.lscb.report.narrative.markdown.MarkdownSyntax;
import org.lscb.report.narrative.markdown.MarkdownText;
import org.lscb.report.narrative.markdown.Spans;

/** Turns the library's blocks into ours, and pairs directives with their ends. */
final class BlockConverter {

  private static final int DEEPEST_HEADING = 4;

  private final Spans spans;
  private final Diagnostics diagnostics;
  private final InlineConverter inlines;
  private final WordTableConverter tables;
  private final ImageConverter images;
  private final DirectiveReader directives;

  BlockConverter(
      Spans spans, MarkdownText source, Diagnostics diagnostics, InlineConverter inlines) {
    this.spans = spans;
    this.diagnostics = diagnostics;
    this.inlines = inlines;
    this.tables = new WordTableConverter(spans, source, diagnostics, inlines);
    this.images = new ImageConverter(spans, diagnostics);
    this.directives = new DirectiveReader(source, diagnostics);
  }

  /** Converts everything inside a document. */
  List<NarrativeBlock> convert(Node document) {
    return convert(document, 0, new DirectiveStack(diagnostics, null));
  }

  private List<NarrativeBlock> convert(Node parent, int depth, DirectiveStack open) {
    if (depth > MarkdownSyntax.DEEPEST) {
      diagnostics.report(Problem.NARRATIVE_TOO_DEEP, spans.of(parent), MarkdownSyntax.DEEPEST);
      return List.of();
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DirectiveLine line) {
        directives.read(line, open);
      } else {
        add(node, depth + 1, open);
      }
    }
    return open.finish();
  }

  private void add(Node node, int depth, DirectiveStack open) {
    Position position = spans.of(node);
    if (node instanceof Heading heading) {
      open.add(heading(heading, position));
    } else if (node instanceof Paragraph) {
      paragraph(node, position).ifPresent(open::add);
    } else if (node instanceof ListBlock list) {
      open.add(list(list, position, depth, open));
    } else if (node instanceof BlockQuote) {
      quote(node, position, depth, open);
    } else if (node instanceof TableBlock table) {
      open.add(tables.convert(table));
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getLiteral(), position, open);
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getLiteral(), position, open);
    } else if (!isSilent(node)) {
      throw new IllegalStateException("unknown block: " + node);
    }
  }

  /** Lines between sections are the templates' business; notes are gathered by themselves. */
  private static boolean isSilent(Node node) {
    return node instanceof ThematicBreak
        || node instanceof FootnoteDefinition
        || node instanceof LinkReferenceDefinition;
  }

  private NarrativeBlock heading(Heading heading, Position position) {
    if (heading.getLevel() > DEEPEST_HEADING) {
      diagnostics.report(Problem.HEADING_TOO_DEEP, position, heading.getLevel(), DEEPEST_HEADING);
    }
    if (heading.getFirstChild() == null) {
      diagnostics.report(Problem.HEADING_WITHOUT_WORDS, position);
    }
    int level = Math.min(heading.getLevel(), DEEPEST_HEADING);
    return new NarrativeBlock.Heading(position, level, inlines.convert(heading));
  }

  /** Empty where nothing in it is printed. */
  private Optional<NarrativeBlock> paragraph(Node paragraph, Position position) {
    Node only = paragraph.getFirstChild();
    if (only instanceof Image image && image.getNext() == null) {
      return Optional.of(images.convert(image));
    }
    List<NarrativeInline> content = inlines.convert(paragraph);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new NarrativeBlock.Paragraph(position, content));
  }

  private NarrativeBlock list(ListBlock list, Position position, int depth, DirectiveStack open) {
    List<List<NarrativeBlock>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(convert(item, depth + 1, open.inside()));
    }
    int first =
        list instanceof OrderedList numbered && numbered.getMarkerStartNumber() != null
            ? numbered.getMarkerStartNumber()
            : 1;
    return new NarrativeBlock.ItemList(position, list instanceof OrderedList, first, items);
  }

  private void quote(Node quote, Position position, int depth, DirectiveStack open) {
    Position mark = new Position(position.file(), position.line(), position.column(), 1);
    Directive opening = new Directive(mark, Directive.Name.QUOTE, "", mark, List.of());
    open.refuseNesting(opening);
    List<NarrativeBlock> body = convert(quote, depth, open.inside(opening));
    open.add(new Directive(mark, Directive.Name.QUOTE, "", mark, body));
  }

  /** Code has no place in a report, but its words must not be lost. */
  private void code(String literal, Position position, DirectiveStack open) {
    diagnostics.report(Problem.CODE_BLOCK, position);
    List<NarrativeInline> lines = new ArrayList<>();
    for (String line : literal.strip().split("\n")) {
      if (!lines.isEmpty()) {
        lines.add(new NarrativeInline.LineBreak());
      }
      lines.add(new NarrativeInline.Text(position, line, true));
    }
    if (!literal.isBlank()) {
      open.add(new NarrativeBlock.Paragraph(position, lines));
    }
  }
}
