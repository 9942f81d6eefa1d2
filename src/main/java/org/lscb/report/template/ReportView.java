package org.lscb.report.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lscb.report.diagnostic.kept.Kept;
import org.lscb.report.document.Abbreviations;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Note;
import org.lscb.report.document.Report;
import org.lscb.report.document.imprint.AboutTheFigures;
import org.lscb.report.template.columns.ColumnWidths;
import org.lscb.report.template.look.LookMarkup;
import org.lscb.report.template.part.KeptPart;
import org.lscb.report.template.part.View;
import org.lscb.report.template.thumb.ThumbIndex;
import org.lscb.report.template.trace.Asking;

/** Hands a whole report to the page's template, as maps and lists. */
final class ReportView {

  private static final int SECTION_LEVEL = 3;
  private static final int DEEPEST = 4;
  private static final String CHAPTER = "Chapter ";

  private final Report report;
  private final Medium medium;
  private final Outline outline;
  private final InlineMarkup inlines;
  private final BlockView blocks;
  private final Downloads downloads;
  private final Asking asking;
  private final LookMarkup look;
  private final boolean large;

  ReportView(Report report, FigureMarkup pictures, List<DataFile> files, Medium medium) {
    this(report, pictures, files, medium, false, Kept.none());
  }

  /** For large print or not. */
  ReportView(
      Report report, FigureMarkup pictures, List<DataFile> files, Medium medium, boolean large) {
    this(report, pictures, files, medium, large, Kept.none());
  }

  /** Of which some parts may have been viewed before. */
  ReportView(
      Report report,
      FigureMarkup pictures,
      List<DataFile> files,
      Medium medium,
      boolean large,
      Kept kept) {
    this.report = report;
    this.look = pictures.look();
    this.large = large;
    this.medium = medium;
    this.outline = new Outline(report);
    this.asking = medium == Medium.WEB ? Asking.of(report, kept) : Asking.nobody();
    this.inlines = new InlineMarkup(medium, outline, report.notes(), asking);
    this.downloads = new Downloads(files);
    int across = large ? ColumnWidths.LARGE_PRINT : ColumnWidths.PAGE;
    Report.Palette palette = report.cover().palette();
    this.blocks =
        new BlockView(inlines, outline, pictures, downloads, asking, palette, across, kept);
  }

  /** Everything that the page's template may use. */
  Map<String, Object> view() {
    return view(Kept.none());
  }

  /**
   * The same.
   *
   * @param filled the parts of the page before, as its templates have filled them
   */
  Map<String, Object> view(Kept filled) {
    Map<String, Object> view = new HashMap<>();
    view.put("web", medium == Medium.WEB);
    view.put("large", large);
    view.put("cover", cover(report.cover()));
    view.put("contents", contents());
    view.put("shades", Shades.of(report.cover().palette()));
    view.put("look", look.view(large));
    if (medium == Medium.WEB) {
      view.put(
          "fonts",
          InlineMarkup.finished(
              EmbeddedFonts.rules(look.ownText(), look.placement()) + look.faces()));
    }
    List<Map<String, Object>> chapters = chapters();
    view.put("chapters", chapters);
    view.put("closingRunsOn", closingRunsOn());
    // After the chapters: by then it is known where each note is called.
    view.put("notes", report.notes().stream().map(this::note).toList());
    view.put("origins", asking.inSentences());
    view.put(
        "figures", outline.figures().stream().map(one -> entry(one.id(), one.title())).toList());
    view.put("tables", outline.tables().stream().map(id -> entry(id, outline.title(id))).toList());
    view.put("data", outline.figures().stream().map(blocks::data).toList());
    view.put("statements", AboutTheFigures.of(report));
    view.put("abbreviations", abbreviations());
    view.put("abbreviationData", abbreviationData());
    view.put("downloads", downloads.of(""));
    view.put("restricted", report.restricted());
    view.put("draft", report.draft().isPresent());
    view.put("problems", report.draft().map(Report.Draft::problems).orElse(List.of()));
    keep(chapters, view, filled);
    return view;
  }

  private Map<String, Object> contents() {
    Report.Contents contents = report.contents();
    return Map.of(
        "elsewhere", elsewhere(),
        "printed", contents.printed(),
        "deep", contents.depth() > Report.Contents.PLAIN.depth());
  }

  /** Each filled from itself and from what there is but once, such as the cover. */
  private static void keep(
      List<Map<String, Object>> chapters, Map<String, Object> page, Kept filled) {
    Map<String, Object> single = new HashMap<>(page);
    single.values().removeIf(List.class::isInstance);
    Object once = filled.of("what there is but once", new View(single), Object::new);
    for (Map<String, Object> one : chapters) {
      List<Object> from = List.of(once, new View(new HashMap<>(one)));
      one.put("kept", new KeptPart("page of " + one.get("id"), from, filled));
    }
  }

  private Map<String, Object> abbreviationData() {
    return Map.of(
        "list",
        Abbreviations.LIST,
        "heads",
        Abbreviations.HEADS,
        "nodes",
        List.of(),
        "download",
        downloads.of(Abbreviations.LIST));
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

  private List<Map<String, Object>> chapters() {
    List<Map<String, Object>> chapters = new ArrayList<>();
    ThumbIndex tabs = ThumbIndex.of(report.chapters().stream().map(this::label).toList());
    for (int i = 0; i < report.chapters().size(); i++) {
      Map<String, Object> view = new HashMap<>(chapter(report.chapters().get(i), runsOn(i)));
      view.put("tab", tabs.sign(i));
      view.put("tabAt", tabs.millimetres(i));
      chapters.add(view);
    }
    return chapters;
  }

  /** Whether what closes the report shares a page with its last chapter: not one with a number. */
  private boolean closingRunsOn() {
    List<Chapter> chapters = report.chapters();
    return !chapters.isEmpty() && label(chapters.get(chapters.size() - 1)).isEmpty();
  }

  /** Whether a chapter and the one before it both stand behind all that have a number. */
  private boolean runsOn(int index) {
    int numbered = 0;
    for (int i = 0; i < report.chapters().size(); i++) {
      numbered = label(report.chapters().get(i)).isEmpty() ? numbered : i + 1;
    }
    return numbered > 0 && index > numbered;
  }

  /** A chapter that does not count is referred to by its title, which is no label. */
  private String label(Chapter chapter) {
    String name = outline.label(chapter.id());
    return name.equals(chapter.title()) ? "" : name;
  }

  private Map<String, Object> chapter(Chapter chapter, boolean runsOn) {
    String label = label(chapter);
    return Map.of(
        "id", chapter.id(),
        "runsOn", runsOn,
        "label", label,
        "mark", mark(label),
        "title", chapter.title(),
        "titled", inlines.heading(title(chapter)),
        "sections", sections(chapter.blocks(), SECTION_LEVEL),
        "blocks", blocks.chapter(chapter.blocks()));
  }

  /** It may be in a language of its own. */
  private static List<Inline> title(Chapter chapter) {
    List<Inline> words = List.of(new Inline.Text(chapter.title()));
    return chapter
        .language()
        .<List<Inline>>map(language -> List.of(new Inline.Foreign(language, words)))
        .orElse(words);
  }

  /** Where some chapters are published; not told again in one of them. */
  private List<Object> elsewhere() {
    if (report.cover().chapterOnly()) {
      return List.of();
    }
    return report.contents().elsewhere().stream()
        .filter(one -> !outline.isDrawn(one.id()))
        .<Object>map(
            one ->
                Map.of(
                    "mark", mark(outline.label(one.id())),
                    "title", one.title(),
                    "file", one.file()))
        .toList();
  }

  /** What stands before a title in a list: {@code 3.} or {@code Appendix A:}. */
  private static String mark(String label) {
    if (label.startsWith(CHAPTER)) {
      return label.substring(CHAPTER.length()) + ".";
    }
    return label.isEmpty() ? "" : label + ":";
  }

  /** The headings of a level with those of the next level below each. */
  private List<Map<String, Object>> sections(List<Block> blocks, int level) {
    List<Map<String, Object>> sections = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading && heading.level() == level) {
        int end = end(blocks, i + 1, level);
        Map<String, Object> section =
            new HashMap<>(entry(heading.id(), inlines.words(heading.content())));
        section.put(
            "sections",
            level == DEEPEST ? List.of() : sections(blocks.subList(i + 1, end), level + 1));
        sections.add(section);
      }
    }
    return sections;
  }

  private static int end(List<Block> blocks, int start, int level) {
    for (int i = start; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading other && other.level() <= level) {
        return i;
      }
    }
    return blocks.size();
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
