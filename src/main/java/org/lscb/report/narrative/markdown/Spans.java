package org.lscb.report.narrative.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.lscb.report.diagnostic.Position;

/** Finds the place of a node in the file. */
public final class Spans {

  private final MarkdownText source;

  /** For the nodes of one file. */
  public Spans(MarkdownText source) {
    this.source = source;
  }

  /** The place of a node, as far as it goes on its first line. */
  public Position of(Node node) {
    SourceSpan span = first(node);
    return span == null ? source.at(0, 1) : source.at(span.getInputIndex(), span.getLength());
  }

  /**
   * The place of words, without the spaces behind them at the end of a line: they stand in the file
   * but not in the words.
   */
  public Position ofWords(Node node, String words) {
    SourceSpan span = first(node);
    if (span == null || words.isEmpty() || isSpace(words.charAt(words.length() - 1))) {
      return of(node);
    }
    int start = span.getInputIndex();
    int end = Math.min(start + span.getLength(), source.text().length());
    while (end > start && isSpace(source.text().charAt(end - 1))) {
      end--;
    }
    return source.at(start, end - start);
  }

  private static boolean isSpace(char one) {
    return one == ' ' || one == '\t';
  }

  /** Where a node begins. */
  public int offset(Node node) {
    SourceSpan span = first(node);
    return span == null ? 0 : span.getInputIndex();
  }

  /** A node's own first span, or that of the nearest node around it. */
  private static SourceSpan first(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      List<SourceSpan> spans = one.getSourceSpans();
      if (!spans.isEmpty()) {
        return spans.get(0);
      }
    }
    return null;
  }
}
