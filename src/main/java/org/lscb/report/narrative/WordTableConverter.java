package org.lscb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.markdown.MarkdownText;
import org.lscb.report.narrative.markdown.Spans;

/** Reads a Markdown table. */
final class WordTableConverter {

  private final Spans spans;
  private final MarkdownText source;
  private final Diagnostics diagnostics;
  private final InlineConverter inlines;

  WordTableConverter(
      Spans spans, MarkdownText source, Diagnostics diagnostics, InlineConverter inlines) {
    this.spans = spans;
    this.source = source;
    this.diagnostics = diagnostics;
    this.inlines = inlines;
  }

  NarrativeBlock.WordTable convert(TableBlock table) {
    List<List<NarrativeInline>> heads = new ArrayList<>();
    List<List<List<NarrativeInline>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          heads.addAll(cells(row));
        } else {
          rows.add(cells(row));
          refuseLostCells(row, heads.size());
        }
      }
    }
    if (rows.isEmpty()) {
      diagnostics.report(Problem.TABLE_WITHOUT_ROWS, spans.of(table));
    }
    return new NarrativeBlock.WordTable(spans.of(table), heads, rows);
  }

  private List<List<NarrativeInline>> cells(Node row) {
    List<List<NarrativeInline>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(inlines.convert(cell));
    }
    return cells;
  }

  /** The library drops cells beyond the last head without a word. */
  private void refuseLostCells(Node row, int heads) {
    String written = source.lineAt(spans.offset(row)).substring(indent(row)).strip();
    int cells = 1;
    for (int i = 1; i < written.length() - 1; i++) {
      cells += written.charAt(i) == '|' && written.charAt(i - 1) != '\\' ? 1 : 0;
    }
    if (cells > heads) {
      diagnostics.report(Problem.TABLE_ROW_TOO_LONG, spans.of(row), cells, heads);
    }
  }

  private int indent(Node row) {
    String line = source.lineAt(spans.offset(row));
    int column = row.getSourceSpans().isEmpty() ? 0 : row.getSourceSpans().get(0).getColumnIndex();
    return Math.min(column, line.length());
  }
}
