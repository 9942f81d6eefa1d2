package org.lscb.report.narrative;

import java.util.List;
import org.commonmark.node.Node;
import org.lscb.report.diagnostic.Diagnostics;

/** Turns a parsed file into a narrative: first the blocks, then the footnotes. */
final class NarrativeConverter {

  private final SourceText source;
  private final BlockConverter blocks;
  private final NoteConverter notes;

  NarrativeConverter(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    Spans spans = new Spans(source);
    InlineConverter inlines = new InlineConverter(spans, source, diagnostics);
    this.blocks = new BlockConverter(spans, source, diagnostics, inlines);
    this.notes = new NoteConverter(spans, diagnostics, inlines);
  }

  Narrative convert(Node document) {
    List<NarrativeBlock> converted = blocks.convert(document);
    return new Narrative(source.file(), converted, notes.convert(document));
  }
}
