package org.lscb.report.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.markdown.Spans;

/** Gathers the footnotes of a file. A footnote is plain text: it holds no lists, no other calls. */
final class NoteConverter {

  private final Spans spans;
  private final Diagnostics diagnostics;
  private final InlineConverter inlines;

  NoteConverter(Spans spans, Diagnostics diagnostics, InlineConverter inlines) {
    this.spans = spans;
    this.diagnostics = diagnostics;
    this.inlines = inlines;
  }

  /** The footnotes by label, wherever in the file they stand. */
  Map<String, List<NarrativeInline>> convert(Node document) {
    List<FootnoteDefinition> definitions = new ArrayList<>();
    Set<String> called = new HashSet<>();
    gather(document, definitions, called);
    Map<String, List<NarrativeInline>> notes = new LinkedHashMap<>();
    for (FootnoteDefinition definition : definitions) {
      String key = InlineConverter.noteKey(definition.getLabel());
      if (notes.containsKey(key)) {
        report(Problem.DUPLICATE_FOOTNOTE, definition, definition.getLabel());
        continue;
      }
      notes.put(key, content(definition));
      if (!called.contains(key)) {
        report(Problem.UNUSED_FOOTNOTE, definition, definition.getLabel());
      }
    }
    return notes;
  }

  private void gather(Node parent, List<FootnoteDefinition> definitions, Set<String> called) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        definitions.add(definition);
        refuseCalls(definition);
      } else if (node instanceof FootnoteReference call) {
        called.add(InlineConverter.noteKey(call.getLabel()));
      } else {
        gather(node, definitions, called);
      }
    }
  }

  private void refuseCalls(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteReference call) {
        report(Problem.FOOTNOTE_IN_FOOTNOTE, call, call.getLabel());
      }
      refuseCalls(node);
    }
  }

  private List<NarrativeInline> content(FootnoteDefinition definition) {
    List<NarrativeInline> content = new ArrayList<>();
    for (Node node = definition.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof Paragraph)) {
        report(Problem.FOOTNOTE_NOT_TEXT, node, definition.getLabel());
        continue;
      }
      if (!content.isEmpty()) {
        content.add(new NarrativeInline.LineBreak());
      }
      content.addAll(inlines.convert(node));
    }
    if (content.isEmpty()) {
      report(Problem.EMPTY_FOOTNOTE, definition, definition.getLabel());
    }
    return List.copyOf(content);
  }

  private void report(Problem problem, Node node, String label) {
    diagnostics.report(problem, spans.of(node), label);
  }
}
