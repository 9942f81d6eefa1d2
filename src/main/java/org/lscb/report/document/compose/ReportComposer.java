package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.document.Abbreviations;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Numbering;
import org.lscb.report.document.Published;
import org.lscb.report.document.Report;
import org.lscb.report.document.compose.cover.CoverComposer;
import org.lscb.report.document.diff.PublishedList;
import org.lscb.report.document.headline.HeadlinePlaces;
import org.lscb.report.document.headline.Histories;
import org.lscb.report.document.numbering.HeadingLevels;
import org.lscb.report.document.numbering.Numberer;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.statistics.LanguageTag;

/** Lays out the chapters, numbers them, and finds every cross-reference its target. */
public final class ReportComposer {

  private final ReportDefinition definition;
  private final Names names;
  private final Published published;
  private final Optional<PublishedList> before;
  private final Diagnostics diagnostics;

  /** Composes from published values only. */
  public ReportComposer(
      ReportDefinition definition, Names names, Published published, Diagnostics diagnostics) {
    this(definition, names, published, Optional.empty(), diagnostics);
  }

  /**
   * The same.
   *
   * @param before what was published with the report that this one is compared with
   */
  public ReportComposer(
      ReportDefinition definition,
      Names names,
      Published published,
      Optional<PublishedList> before,
      Diagnostics diagnostics) {
    this.definition = definition;
    this.names = names;
    this.published = published;
    this.before = before;
    this.diagnostics = diagnostics;
  }

  /** A report, with what was left out of it. */
  public static final class Composed {

    private final Supplier<Report> end;
    private final List<String> leftOut;
    private Report report;

    private Composed(Supplier<Report> end, List<String> leftOut) {
      this.end = end;
      this.leftOut = List.copyOf(leftOut);
    }

    /**
     * The report; its abbreviations are looked for when it is wanted, which validation does not.
     */
    public Report report() {
      if (report == null) {
        report = end.get();
      }
      return report;
    }

    /** Tables and figures without observations. */
    public List<String> leftOut() {
      return leftOut;
    }
  }

  /** Lays out the whole report. */
  public Composed compose(
      List<ChapterNarrative> narratives,
      Map<String, RegisterText> registers,
      Optional<Draft> draft) {
    return compose(narratives, Optional.empty(), registers, draft);
  }

  /**
   * Lays out the whole report and its short version.
   *
   * @param messages the texts of the short version; empty where there is none
   */
  public Composed compose(
      List<ChapterNarrative> narratives,
      Optional<ChapterNarrative> messages,
      Map<String, RegisterText> registers,
      Optional<Draft> draft) {
    Composition composition = new Composition(definition, published, registers, diagnostics);
    DisplayComposer displays = new DisplayComposer(composition, names, narratives);
    List<Chapter> chapters = chapters(narratives, composition, displays, draft);
    Numbering numbering = number(chapters);
    List<Chapter> all = List.copyOf(chapters);
    Optional<List<Chapter>> pages =
        messages.map(
            one -> new MessageComposer(composition, displays, one).compose(all, numbering));
    composition.checkReferences(targets(chapters, numbering));
    List<Chapter> told = draft.map(one -> one.told(all, composition.ids())).orElse(all);
    Optional<Report.Draft> mark = draft.map(one -> new Report.Draft(one.problems()));
    Map<String, String> abbreviations = abbreviations(registers);
    return new Composed(
        () -> end(told, pages, numbering, composition, abbreviations, mark), composition.leftOut());
  }

  private Report end(
      List<Chapter> chapters,
      Optional<List<Chapter>> pages,
      Numbering numbering,
      Composition composition,
      Map<String, String> abbreviations,
      Optional<Report.Draft> draft) {
    boolean listed = definition.abbreviations().filter(composition::isPrinted).isPresent();
    return new Report(
        new CoverComposer(definition).cover(),
        explained(chapters, abbreviations, listed ? composition.explained() : Map.of()),
        composition.notes().all(),
        numbering,
        contents(chapters),
        published.statements(),
        listed ? Map.of() : abbreviations,
        draft,
        published.manifest(),
        published.codebook(),
        pages.map(one -> alone(one, abbreviations)).orElse(List.of()),
        false);
  }

  private List<Chapter> chapters(
      List<ChapterNarrative> narratives,
      Composition composition,
      DisplayComposer displays,
      Optional<Draft> draft) {
    List<Chapter> chapters = new ArrayList<>();
    for (ChapterNarrative narrative : mainFirst(narratives)) {
      ChapterDefinition chapter = definition.chapter(narrative.chapter()).orElseThrow();
      chapters.add(chapter(chapter, narrative, composition, displays, draft));
    }
    chapters.sort(
        (one, other) -> Integer.compare(place(one, narratives), place(other, narratives)));
    approve(chapters, composition);
    List<Chapter> all = changed(chapters, composition);
    return new Histories(all).told(new HeadlinePlaces(all).told());
  }

  private List<Chapter> changed(List<Chapter> chapters, Composition composition) {
    return composition
        .changes()
        .map(
            id ->
                new ChangesComposer(before, definition.year().toString())
                    .placed(
                        chapters,
                        composition.notes().all(),
                        id,
                        composition.ids().next("table-report-changes")))
        .orElse(chapters);
  }

  /** Whoever reads the short version has not read the chapters. */
  private static List<Chapter> alone(List<Chapter> pages, Map<String, String> abbreviations) {
    return new Abbreviations(abbreviations, Map.of()).mark(pages);
  }

  /** What a text can point to. */
  private static Set<String> targets(List<Chapter> chapters, Numbering numbering) {
    Set<String> targets = new HashSet<>(numbering.labels().keySet());
    chapters.forEach(one -> targets.add(one.id()));
    return targets;
  }

  private Chapter chapter(
      ChapterDefinition chapter,
      ChapterNarrative narrative,
      Composition composition,
      DisplayComposer displays,
      Optional<Draft> draft) {
    boolean boards = chapter.measures().isEmpty();
    List<Piece> pieces =
        new BlockComposer(composition, narrative, displays, narrative.main(), boards).compose();
    List<Block> blocks = new ArrayList<>();
    for (Piece piece : Sections.withoutEmpty(pieces)) {
      if (piece.block().isPresent()) {
        boolean first = blocks.stream().allMatch(Block.DraftRemark.class::isInstance);
        blocks.add(first ? lead(piece.block().get()) : piece.block().get());
      }
      draft.ifPresent(one -> one.place(chapter.id(), piece, blocks));
    }
    List<Inline> words = List.of();
    if (chapter.title().isEmpty()) {
      words = title(narrative, composition);
    }
    String title = chapter.title().orElse(InlineComposer.plain(words));
    boolean numbered = chapter.role() != ChapterDefinition.Role.UNNUMBERED;
    return new Chapter(
        chapter.id(), numbered, title, language(words), HeadingLevels.withoutGaps(blocks));
  }

  /** Of a title that is marked as a whole. */
  private static Optional<LanguageTag> language(List<Inline> title) {
    return title.size() == 1 && title.get(0) instanceof Inline.Foreign foreign
        ? Optional.of(foreign.language())
        : Optional.empty();
  }

  /** A paragraph that stands before everything else is the chapter's message. */
  private static Block lead(Block block) {
    return block instanceof Block.Paragraph paragraph
        ? new Block.Paragraph(paragraph.id(), paragraph.content(), true)
        : block;
  }

  private static List<Inline> title(ChapterNarrative narrative, Composition composition) {
    Narrative main = narrative.main();
    if (main.title().isEmpty()) {
      // That an empty file has no title either is no second mistake.
      if (!main.blocks().isEmpty()) {
        composition.diagnostics().report(Problem.NO_TITLE, Position.ofFile(main.file()));
      }
      return List.of(new Inline.Text(narrative.chapter()));
    }
    return new InlineComposer(composition, narrative.chapter(), main)
        .withoutNotes(main.title().get().content());
  }

  /** At the end of the last chapter that is no appendix, where no text says where. */
  private void approve(List<Chapter> chapters, Composition composition) {
    if (composition.isPrinted(Composition.APPROVAL)) {
      return;
    }
    int last = chapters.size() - 1;
    while (last > 0
        && (role(chapters.get(last)) == ChapterDefinition.Role.APPENDIX
            || isSeparate(chapters.get(last)))) {
      last--;
    }
    if (last >= 0) {
      Chapter chapter = chapters.get(last);
      List<Block> blocks = new ArrayList<>(chapter.blocks());
      composition.approval().ifPresent(blocks::add);
      chapters.set(last, chapter.with(blocks));
    }
  }

  private ChapterDefinition.Role role(Chapter chapter) {
    return definition.chapter(chapter.id()).orElseThrow().role();
  }

  private Numbering number(List<Chapter> chapters) {
    Map<String, ChapterDefinition.Role> roles = new HashMap<>();
    definition.chapters().forEach(one -> roles.put(one.id(), one.role()));
    return new Numberer(definition.arrangement().numbering().parts(), roles).number(chapters);
  }

  /** Numbers that a reader sees are listed, as far as subsections. */
  private Report.Contents contents(List<Chapter> chapters) {
    int parts = definition.arrangement().numbering().parts();
    return new Report.Contents(
        definition.arrangement().contents(),
        Math.max(Report.Contents.PLAIN.depth(), parts - 1),
        chapters.stream()
            .filter(this::isSeparate)
            .map(one -> new Report.Elsewhere(one.id(), one.title(), ""))
            .toList());
  }

  /** So that the notes of the report are numbered without gaps. */
  private List<ChapterNarrative> mainFirst(List<ChapterNarrative> narratives) {
    List<ChapterNarrative> sorted = new ArrayList<>(narratives);
    sorted.sort(
        (one, other) -> Boolean.compare(isSeparate(one.chapter()), isSeparate(other.chapter())));
    return sorted;
  }

  private static int place(Chapter chapter, List<ChapterNarrative> narratives) {
    return narratives.stream().map(ChapterNarrative::chapter).toList().indexOf(chapter.id());
  }

  private boolean isSeparate(Chapter chapter) {
    return isSeparate(chapter.id());
  }

  private boolean isSeparate(String chapter) {
    return definition.chapter(chapter).orElseThrow().separate();
  }

  /**
   * Explains what is abbreviated.
   *
   * @param places where the board's own chapter does; else a list behind the chapters
   */
  private List<Chapter> explained(
      List<Chapter> chapters, Map<String, String> meanings, Map<String, String> places) {
    Map<String, String> behind = Abbreviations.places(meanings.keySet());
    List<Chapter> all =
        new ArrayList<>(
            new Abbreviations(meanings, places.isEmpty() ? behind : places)
                .mark(chapters.stream().filter(one -> !isSeparate(one)).toList()));
    for (int i = 0; i < chapters.size(); i++) {
      if (isSeparate(chapters.get(i))) {
        // Whoever reads a chapter that is published on its own has not read the others.
        Map<String, String> own = places.isEmpty() ? behind : Map.of();
        all.addAll(i, new Abbreviations(meanings, own).mark(List.of(chapters.get(i))));
      }
    }
    return all;
  }

  private Map<String, String> abbreviations(Map<String, RegisterText> registers) {
    Map<String, String> all = new TreeMap<>();
    definition
        .abbreviations()
        .map(registers::get)
        .ifPresent(register -> register.abbreviations().forEach(all::put));
    return all;
  }
}
