package org.lscb.report.document.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.document.Block;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;

/**
 * The words of a text as the page prints them, without the calls of notes. What has a data file of
 * its own inside a text is left out of it.
 */
public final class PageWords {

  private final Report report;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();
  private final Set<String> drawn = new HashSet<>();

  /** Knows what everything in a report is called when a text refers to it. */
  public PageWords(Report report) {
    this.report = report;
    for (Report.Elsewhere one : report.contents().elsewhere()) {
      titles.put(one.id(), one.title());
      files.put(one.id(), one.file());
    }
    report.chapters().forEach(one -> titles.put(one.id(), one.title()));
    report.chapters().forEach(one -> drawn.add(one.id()));
    DocumentWalk.blocks(report).forEach(this::note);
  }

  private void note(Block block) {
    drawn.add(block.id());
    if (block instanceof Table table) {
      titles.put(table.id(), table.caption());
    } else if (block instanceof Figure figure) {
      titles.put(figure.id(), figure.title());
    } else if (block instanceof Block.WordTable table) {
      table.caption().ifPresent(one -> titles.put(table.id(), one));
    }
  }

  /** Of a line. */
  public String line(List<Inline> line) {
    return line.stream().map(this::piece).collect(Collectors.joining());
  }

  /** Of blocks: a line for each that has words. */
  public String lines(List<Block> blocks) {
    return blocks.stream()
        .map(this::block)
        .filter(one -> !one.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private String piece(Inline piece) {
    if (piece instanceof Inline.Text text) {
      return text.text();
    } else if (piece instanceof Inline.Value value) {
      return value.words();
    } else if (piece instanceof Inline.Rated rated) {
      return rated.words();
    } else if (piece instanceof Inline.CrossReference reference) {
      return name(reference.targetId());
    } else if (piece instanceof Inline.Abbreviation abbreviation) {
      return abbreviation.text() + " (" + abbreviation.expansion() + ")";
    }
    return piece instanceof Inline.LineBreak ? "\n" : line(piece.content());
  }

  private String name(String id) {
    String label = report.numbering().label(id);
    String name = label.isEmpty() ? titles.getOrDefault(id, id) : label;
    boolean elsewhere = !files.getOrDefault(id, "").isEmpty() && !drawn.contains(id);
    return elsewhere ? name + " (published separately)" : name;
  }

  private String block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return line(paragraph.content());
    } else if (block instanceof Block.ItemList list) {
      return joined(list.items().stream().map(this::lines));
    } else if (block instanceof Block.Quote quote) {
      return joined(Stream.of(lines(quote.content()), quote.attribution().orElse("")));
    } else if (block instanceof Block.Callout callout) {
      return joined(Stream.of(callout.title(), lines(callout.content())));
    } else if (block instanceof Block.Heading heading) {
      return line(heading.content());
    } else if (block instanceof Block.Signature signature) {
      return joined(Stream.of(signature.name(), signature.role()));
    } else if (block instanceof Block.Image image) {
      return Optional.of(image).flatMap(Block.Image::credit).orElse("");
    }
    return "";
  }

  private static String joined(Stream<String> lines) {
    return lines.filter(one -> !one.isBlank()).collect(Collectors.joining("\n"));
  }
}
