package org.lscb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.markdown.ExcuseReader;
import org.lscb.report.narrative.markdown.Foreign;
import org.lscb.report.narrative.markdown.LinkCheck;
import org.lscb.report.narrative.markdown.MarkdownSyntax;
import org.lscb.report.narrative.markdown.MarkdownText;
import org.lscb.report.narrative.markdown.Marked;
import org.lscb.report.narrative.markdown.Spans;
import org.lscb.report.statistics.LanguageAdvice;
import org.lscb.report.statistics.LanguageTag;

/** Turns the library's pieces of a line into ours. */
final class InlineConverter {

  private final Spans spans;
  private final MarkdownText source;
  private final Diagnostics diagnostics;
  private final ReferenceReader references;
  private final ExcuseReader excuses;

  InlineConverter(Spans spans, MarkdownText source, Diagnostics diagnostics, ExcuseReader excuses) {
    this.spans = spans;
    this.source = source;
    this.diagnostics = diagnostics;
    this.references = new ReferenceReader(source, diagnostics);
    this.excuses = excuses;
  }

  /** The key under which a footnote is found, however its label is written. */
  static String noteKey(String label) {
    return label.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** Converts everything inside a block. */
  List<NarrativeInline> convert(Node parent) {
    return convert(parent, 0);
  }

  private List<NarrativeInline> convert(Node parent, int depth) {
    List<NarrativeInline> pieces = new ArrayList<>();
    if (depth > MarkdownSyntax.DEEPEST) {
      diagnostics.report(Problem.NARRATIVE_TOO_DEEP, spans.of(parent), MarkdownSyntax.DEEPEST);
      return pieces;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, pieces, depth + 1);
    }
    return pieces;
  }

  private void add(Node node, List<NarrativeInline> pieces, int depth) {
    if (node instanceof Text text) {
      String words = text.getLiteral();
      pieces.add(new NarrativeInline.Text(spans.ofWords(node, words), words));
    } else if (node instanceof Code code) {
      pieces.add(new NarrativeInline.Text(spans.of(node), code.getLiteral(), true));
    } else if (node instanceof SoftLineBreak) {
      addSpace(node, pieces);
    } else if (node instanceof HardLineBreak) {
      pieces.add(new NarrativeInline.LineBreak());
    } else if (node instanceof StrongEmphasis) {
      pieces.add(new NarrativeInline.Strong(convert(node, depth)));
    } else if (node instanceof Emphasis) {
      pieces.add(new NarrativeInline.Emphasis(convert(node, depth)));
    } else if (node instanceof FootnoteReference call) {
      pieces.add(new NarrativeInline.NoteCall(spans.of(node), noteKey(call.getLabel())));
    } else if (node instanceof Link link) {
      addLink(link, link.getDestination(), convert(link, depth), pieces);
    } else if (node instanceof Foreign foreign) {
      addForeign(foreign, pieces, depth);
    } else if (node instanceof Image image) {
      diagnostics.report(Problem.INLINE_IMAGE, spans.of(node), image.getDestination());
      pieces.addAll(convert(node, depth));
    } else if (node instanceof HtmlInline html) {
      addHtml(html.getLiteral(), spans.of(node), pieces);
    } else if (node instanceof Marked marked) {
      addMarked(marked, pieces);
    } else {
      throw new IllegalStateException("unknown piece of a line: " + node);
    }
  }

  /** A new line in the file is a space in print; it joins the words before it. */
  private void addSpace(Node node, List<NarrativeInline> pieces) {
    int last = pieces.size() - 1;
    if (last < 0 && node.getPrevious() != null) {
      // What stood before it is not printed.
      return;
    }
    if (last >= 0 && pieces.get(last) instanceof NarrativeInline.Text text) {
      String joined = text.text().endsWith(" ") ? text.text() : text.text() + " ";
      pieces.set(last, new NarrativeInline.Text(text.position(), joined, text.code()));
    } else {
      pieces.add(new NarrativeInline.Text(spans.of(node), " "));
    }
  }

  private void addLink(
      Node link, String destination, List<NarrativeInline> content, List<NarrativeInline> pieces) {
    if (link.getFirstChild() == null) {
      diagnostics.report(Problem.LINK_WITHOUT_WORDS, spans.of(link), destination);
    }
    if (LinkCheck.mayLink(destination)) {
      pieces.add(new NarrativeInline.Link(spans.of(link), content, destination));
    } else {
      diagnostics.report(Problem.LINK_NOT_ALLOWED, spans.of(link), destination);
      pieces.addAll(content);
    }
  }

  private void addForeign(Foreign foreign, List<NarrativeInline> pieces, int depth) {
    List<NarrativeInline> words = inLanguage(foreign, convert(foreign, depth));
    foreign
        .destination()
        .ifPresentOrElse(
            destination -> addLink(foreign, destination, words, pieces),
            () -> pieces.addAll(words));
  }

  private List<NarrativeInline> inLanguage(Foreign foreign, List<NarrativeInline> content) {
    String typed = foreign.language();
    Optional<LanguageTag> language = LanguageTag.of(typed);
    if (content.isEmpty()) {
      String raw = "{lang=" + typed + "}";
      diagnostics.report(Problem.LANGUAGE_WITHOUT_WORDS, spans.of(foreign), raw);
    } else if (language.isPresent()) {
      return List.of(new NarrativeInline.Foreign(language.get(), content));
    } else {
      diagnostics.report(
          Problem.UNKNOWN_LANGUAGE, spans.of(foreign), typed, LanguageAdvice.of(typed));
    }
    return content;
  }

  private void addHtml(String raw, Position position, List<NarrativeInline> pieces) {
    diagnostics.report(Problem.RAW_HTML, position, raw);
    pieces.add(new NarrativeInline.Text(position, raw));
  }

  private void addMarked(Marked marked, List<NarrativeInline> pieces) {
    String raw = marked.raw();
    int offset = source.locate(raw, spans.offset(marked));
    Position position = source.at(offset, raw.length());
    switch (marked.kind()) {
      case REFERENCE ->
          references
              .read(raw, offset)
              .ifPresentOrElse(
                  pieces::add, () -> pieces.add(new NarrativeInline.Text(position, raw)));
      case EXCUSE -> excuses.add(raw, offset);
      case MARKUP -> addHtml(raw, position, pieces);
      default -> {
        Problem problem =
            switch (marked.kind()) {
              case UNCLOSED -> Problem.UNCLOSED_REFERENCE;
              case STRAY -> Problem.STRAY_BRACES;
              case LANGUAGE -> Problem.LANGUAGE_WITHOUT_WORDS;
              default -> Problem.UNKNOWN_FOOTNOTE;
            };
        diagnostics.report(problem, position, raw);
        pieces.add(new NarrativeInline.Text(position, raw));
      }
    }
  }
}
