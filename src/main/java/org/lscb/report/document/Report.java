package org.lscb.report.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lscb.report.document.codebook.Codebook;
import org.lscb.report.document.look.Look;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Statement;

/**
 * The published report, ready to be drawn.
 *
 * @param cover what stands on the cover and in the page's head
 * @param chapters those to be drawn, in order; a single one when one was asked for
 * @param notes of the chapters to be drawn, in order of number
 * @param numbering of the whole report, also when only one chapter is drawn
 * @param contents what a reader finds the chapters by
 * @param statements what the report must say of itself in its notes, such as the reason why small
 *     numbers are shown
 * @param abbreviations short form and expansion, sorted; empty where a chapter lists them already
 * @param draft empty for a final report
 * @param manifest what is known of hidden values together; empty where nothing is protected
 * @param codebook the words behind the ids of values
 * @param messages of its short version, which is published beside it; a chapter for each
 * @param restricted whether it holds true figures that must not be published
 */
public record Report(
    Cover cover,
    List<Chapter> chapters,
    List<Note> notes,
    Numbering numbering,
    Contents contents,
    List<Statement> statements,
    Map<String, String> abbreviations,
    Optional<Draft> draft,
    Optional<Manifest> manifest,
    Codebook codebook,
    List<Chapter> messages,
    boolean restricted) {

  /** Copies the lists. */
  public Report {
    chapters = List.copyOf(chapters);
    notes = List.copyOf(notes);
    statements = List.copyOf(statements);
    messages = List.copyOf(messages);
  }

  /** A report to be published, without a hidden value. */
  public Report(
      Cover cover,
      List<Chapter> chapters,
      List<Note> notes,
      Numbering numbering,
      List<Statement> statements,
      Map<String, String> abbreviations,
      Optional<Draft> draft) {
    this(
        cover,
        chapters,
        notes,
        numbering,
        Contents.PLAIN,
        statements,
        abbreviations,
        draft,
        Optional.empty(),
        Codebook.EMPTY,
        List.of(),
        false);
  }

  /** The same report, which protects values so, or shows all of them to a few. */
  public Report with(Optional<Manifest> other, boolean restrictedOnly) {
    return new Report(
        cover,
        chapters,
        notes,
        numbering,
        contents,
        statements,
        abbreviations,
        draft,
        other,
        codebook,
        messages,
        restrictedOnly);
  }

  /** The same report with another date on it. */
  public Report dated(String date) {
    return new Report(
        cover.dated(date),
        chapters,
        notes,
        numbering,
        contents,
        statements,
        abbreviations,
        draft,
        manifest,
        codebook,
        messages,
        restricted);
  }

  /**
   * The same report, which knows the names of the files of what is published on its own.
   *
   * @param stem the first part of all names
   */
  public Report filed(String stem) {
    return with(chapters, notes, contents.named(stem));
  }

  /** The report without the chapters that are published on their own. */
  public Report withoutSeparate() {
    Set<String> apart =
        contents.elsewhere().stream().map(Elsewhere::id).collect(Collectors.toSet());
    return with(
        chapters.stream().filter(one -> !apart.contains(one.id())).toList(),
        notes.stream().filter(one -> !apart.contains(one.chapterId())).toList(),
        contents);
  }

  /** The same report, with its chapters laid out in another way. */
  public Report with(List<Chapter> otherChapters) {
    return with(otherChapters, notes, contents);
  }

  private Report with(List<Chapter> otherChapters, List<Note> otherNotes, Contents otherContents) {
    return new Report(
        cover,
        otherChapters,
        otherNotes,
        numbering,
        otherContents,
        statements,
        abbreviations,
        draft,
        manifest,
        codebook,
        messages,
        restricted);
  }

  /**
   * The short version: its messages alone, and where the report is.
   *
   * @param file the name of the report's page and PDF without their endings
   */
  public Report shortVersion(String file) {
    return new Report(
        cover,
        messages,
        List.of(),
        new Numbering(Map.of()),
        new Contents(false, 0, List.of(new Elsewhere("report", cover.title(), file))),
        statements,
        Map.of(),
        draft,
        manifest,
        codebook.untold(),
        List.of(),
        restricted);
  }

  /** Some chapters of the report, with the numbers that they have in the whole. */
  public Report only(Collection<String> chapterIds) {
    return new Report(
        cover.ofChapters(),
        chapters.stream().filter(one -> chapterIds.contains(one.id())).toList(),
        notes.stream().filter(one -> chapterIds.contains(one.chapterId())).toList(),
        numbering,
        contents,
        statements,
        abbreviations,
        draft,
        manifest,
        codebook,
        List.of(),
        restricted);
  }

  /**
   * What a reader finds the chapters by.
   *
   * @param printed whether there is a page of contents
   * @param depth how many levels of headings it lists below the chapters
   * @param elsewhere chapters that are published on their own
   */
  public record Contents(boolean printed, int depth, List<Elsewhere> elsewhere) {

    /** Chapters and sections. */
    public static final Contents PLAIN = new Contents(true, 1, List.of());

    /** Copies the list. */
    public Contents {
      elsewhere = List.copyOf(elsewhere);
    }

    private Contents named(String stem) {
      return new Contents(printed, depth, elsewhere.stream().map(one -> one.named(stem)).toList());
    }

    /** Of those that are published on their own, the one of that id. */
    public Optional<Elsewhere> elsewhere(String chapterId) {
      return elsewhere.stream().filter(one -> one.id().equals(chapterId)).findFirst();
    }
  }

  /**
   * A chapter that is published on its own.
   *
   * @param file the name of its page and its PDF without their endings; empty until it is known
   */
  public record Elsewhere(String id, String title, String file) {

    private Elsewhere named(String stem) {
      return new Elsewhere(id, title, stem + "-" + id);
    }
  }

  /**
   * The cover.
   *
   * @param board the board's full name
   * @param shortName for running heads
   * @param title such as {@code Annual report}
   * @param period such as {@code April 2018 to March 2019}
   * @param year such as {@code 2018-19}
   * @param lines printed at the foot of the cover: chair, date of publication, web address
   * @param contact whom to ask for another format; may be empty
   * @param language such as {@code en-GB}
   * @param date ISO date of publication, or the last day of the reporting year
   * @param chapterOnly whether only some chapters are drawn
   * @param look logos, picture and fonts
   */
  public record Cover(
      String board,
      String shortName,
      String title,
      String period,
      String year,
      List<String> lines,
      String contact,
      String language,
      String date,
      boolean chapterOnly,
      Palette palette,
      Look look) {

    /** Copies the lines. */
    public Cover {
      lines = List.copyOf(lines);
    }

    /** A cover in the usual look. */
    public Cover(
        String board,
        String shortName,
        String title,
        String period,
        String year,
        List<String> lines,
        String contact,
        String language,
        String date,
        boolean chapterOnly,
        Palette palette) {
      this(
          board,
          shortName,
          title,
          period,
          year,
          lines,
          contact,
          language,
          date,
          chapterOnly,
          palette,
          Look.PLAIN);
    }

    private Cover dated(String other) {
      return new Cover(
          board,
          shortName,
          title,
          period,
          year,
          lines,
          contact,
          language,
          other,
          chapterOnly,
          palette,
          look);
    }

    private Cover ofChapters() {
      return new Cover(
          board,
          shortName,
          title,
          period,
          year,
          lines,
          contact,
          language,
          date,
          true,
          palette,
          look.ofChapter());
    }
  }

  /**
   * The board's colours, as {@code #RRGGBB}.
   *
   * @param main cover, head and tiles
   * @param accent rules and bands
   * @param charts what a chart is about, and the first of several series
   */
  public record Palette(String main, String accent, String charts) {

    /** Colours of which the main one is that of charts too. */
    public Palette(String main, String accent) {
      this(main, accent, main);
    }
  }

  /** What a draft says on its first page: each open problem, with its place. */
  public record Draft(List<String> problems) {

    /** Copies the list. */
    public Draft {
      problems = List.copyOf(problems);
    }
  }
}
