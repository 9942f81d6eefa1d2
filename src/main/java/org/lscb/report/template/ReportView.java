package org.lscb.report.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lscb.report.document.Abbreviations;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.Note;
import org.lscb.report.document.Report;

/** Hands a whole report to the page's template, as maps and lists. */
final class ReportView {

  private static final int SECTION_LEVEL = 3;

  private final Report report;
  private final Medium medium;
  private final Outline outline;
  private final InlineMarkup inlines;
  private final BlockView blocks;
  private final Downloads downloads;

  ReportView(Report report, FigureMarkup pictures, List<DataFile> files, Medium medium) {
    this.report = report;
    this.medium = medium;
    this.outline = new Outline(report);
    this.inlines = new InlineMarkup(medium, outline, report.notes());
    this.downloads = new Downloads(files);
    this.blocks = new BlockView(inlines, outline, pictures, downloads);
  }

  /** Everything that the page's template may use. */
  Map<String, Object> view() {
    Map<String, Object> view = new HashMap<>();
    view.put("web", medium == Medium.WEB);
    view.put("cover", cover(report.cover()));
    view.put("shades", Shades.of(report.cover().palette()));
    if (medium == Medium.WEB) {
      view.put("fonts", InlineMarkup.finished(EmbeddedFonts.rules()));
    }
    view.put("chapters", report.chapters().stream().map(this::chapter).toList());
    // After the chapters: by then it is known where each note is called.
    view.put("notes", report.notes().stream().map(this::note).toList());
    view.put(
        "figures", outline.figures().stream().map(one -> entry(one.id(), one.title())).toList());
    view.put("tables", outline.tables().stream().map(id -> entry(id, outline.title(id))).toList());
    view.put("data", outline.figures().stream().map(blocks::data).toList());
    view.put("statements", report.statements());
    view.put("abbreviations", abbreviations());
    view.put("downloads", downloads.of(""));
    view.put("restricted", report.restricted());
    view.put("draft", report.draft().isPresent());
    view.put("problems", report.draft().map(Report.Draft::problems).orElse(List.of()));
    return view;
  }

  private static Map<String, Object> cover(Report.Cover cover) {
    return Map.of(
        "board", cover.board(),
        "shortName", cover.shortName(),
        "title", cover.title(),
        "period", cover.period(),
        "year", cover.year(),
        "lines", cover.lines(),
        "contact", cover.contact(),
        "language", cover.language(),
        "date", cover.date(),
        "chapterOnly", cover.chapterOnly());
  }

  private Map<String, Object> chapter(Chapter chapter) {
    // A chapter that does not count is referred to by its title, which is no label.
    String name = outline.label(chapter.id());
    String label = name.equals(chapter.title()) ? "" : name;
    return Map.of(
        "id", chapter.id(),
        "label", label,
        "number", label.substring(label.lastIndexOf(' ') + 1),
        "title", chapter.title(),
        "sections", sections(chapter),
        "blocks", blocks.chapter(chapter.blocks()));
  }

  private List<Map<String, Object>> sections(Chapter chapter) {
    List<Map<String, Object>> sections = new ArrayList<>();
    for (Block block : chapter.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == SECTION_LEVEL) {
        sections.add(entry(heading.id(), inlines.words(heading.content())));
      }
    }
    return sections;
  }

  private Map<String, Object> entry(String id, String title) {
    return Map.of("id", id, "label", outline.label(id), "title", title);
  }

  private Map<String, Object> note(Note note) {
    return Map.of(
        "id", note.id(),
        "number", note.number(),
        "content", inlines.markup(note.content()),
        "calls", inlines.callsOf(note.id()));
  }

  /** None where the board has a chapter of that name: they would be printed twice. */
  private List<Map<String, Object>> abbreviations() {
    if (outline.isDrawn("abbreviations")) {
      return List.of();
    }
    List<Map<String, Object>> entries = new ArrayList<>();
    Map<String, String> sorted = new TreeMap<>(report.abbreviations());
    Map<String, String> places = Abbreviations.places(sorted.keySet());
    sorted.forEach(
        (text, words) ->
            entries.add(Map.of("text", text, "expansion", words, "id", places.get(text))));
    return entries;
  }
}
