package org.lscb.report.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.document.Abbreviations;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Numbering;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;

/** What the drawn chapters contain, and what each thing is called when it is referred to. */
final class Outline {

  private final Numbering numbering;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();
  private final Set<String> drawn = new HashSet<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> tables = new ArrayList<>();

  Outline(Report report) {
    this.numbering = report.numbering();
    report.contents().elsewhere().forEach(one -> titles.put(one.id(), one.title()));
    report.contents().elsewhere().forEach(one -> files.put(one.id(), one.file()));
    for (Chapter chapter : report.chapters()) {
      drawn.add(chapter.id());
      titles.put(chapter.id(), chapter.title());
      chapter.blocks().stream().flatMap(DocumentWalk::withInner).forEach(this::note);
    }
    drawn.addAll(Abbreviations.places(report.abbreviations().keySet()).values());
  }

  /** Figures in reading order. */
  List<Figure> figures() {
    return figures;
  }

  /** The ids of tables with a caption, in reading order. */
  List<String> tables() {
    return tables;
  }

  /** The printed label, such as {@code Table 4}; empty where there is none. */
  String label(String id) {
    return numbering.label(id);
  }

  /** The label, or the title of what has no label. */
  String name(String id) {
    String label = label(id);
    return label.isEmpty() ? title(id) : label;
  }

  /** The title of a chapter, figure or table. */
  String title(String id) {
    return titles.getOrDefault(id, id);
  }

  /** The file of a chapter that is published on its own; empty for every other. */
  Optional<String> file(String id) {
    return Optional.ofNullable(files.get(id)).filter(one -> !one.isEmpty() && !isDrawn(id));
  }

  /** Whether it stands in a chapter that is drawn, so that a link can lead there. */
  boolean isDrawn(String id) {
    return drawn.contains(id);
  }

  private void note(Block block) {
    drawn.add(block.id());
    if (block instanceof Figure figure) {
      figures.add(figure);
      titles.put(figure.id(), figure.title());
    } else if (block instanceof Table table) {
      tables.add(table.id());
      titles.put(table.id(), table.caption());
    } else if (block instanceof Block.WordTable table && table.caption().isPresent()) {
      tables.add(table.id());
      titles.put(table.id(), table.caption().get());
    }
  }
}
