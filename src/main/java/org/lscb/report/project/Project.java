package org.lscb.report.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.csv.CsvFiles;
import org.lscb.report.dataset.csv.CsvTable;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.reader.BoardReader;
import org.lscb.report.definition.reader.ReportReader;
import org.lscb.report.diagnostic.Consequences;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.kept.Same;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.validation.finding.PlaceholderCheck;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Reads everything that a year's report is made from. */
public final class Project {

  private final BoardFolder folder;

  /** Reads from a board's folder. */
  public Project(BoardFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads a year; all problems of all files are reported.
   *
   * @param year such as {@code 2018-19}
   * @return empty when board.yaml or report.yaml cannot be read
   */
  public Optional<BoardYear> read(String year, Diagnostics diagnostics) {
    Optional<Period> period = PeriodText.parse(year).filter(one -> one.kind() == Period.Kind.YEAR);
    if (period.isEmpty()) {
      diagnostics.report(Problem.BAD_YEAR, Position.ofFile(year), year);
      return Optional.empty();
    }
    if (!folder.has(year + "/report.yaml")) {
      Optional<String> misnamed = folder.misnamed(year + "/report.yaml");
      if (misnamed.isPresent()) {
        String name = misnamed.get().substring(year.length() + 1);
        diagnostics.report(
            Problem.WRONG_EXTENSION, Position.ofFile(misnamed.get()), name, "report.yaml");
        return Optional.empty();
      }
      List<String> years = years();
      diagnostics.report(
          Problem.NO_SUCH_YEAR,
          Position.ofFile(year + "/report.yaml"),
          year,
          years.isEmpty() ? "none yet" : String.join(", ", years));
      return Optional.empty();
    }
    // Data and texts are read side by side: cold, reading costs more than anything before drawing.
    Aside<DataRead> reading = Aside.begin(() -> data(year));
    Optional<BoardDefinition> board =
        defined(BoardFolder.BOARD_FILE, new BoardReader(diagnostics)::read, diagnostics);
    Optional<ReportReader.Outline> outline =
        defined(year + "/report.yaml", new ReportReader(diagnostics)::read, diagnostics);
    Optional<BoardYear> boardYear = Optional.empty();
    if (board.isPresent() && outline.isPresent()) {
      boardYear =
          Optional.of(
              chapters(year, period.get(), board.get(), outline.get(), reading, diagnostics));
    }
    diagnostics.addAll(reading.join().diagnostics());
    return boardYear;
  }

  /** The years that the board has a report for, in order. */
  public List<String> years() {
    return folder.list("", new Diagnostics()).stream()
        .filter(one -> folder.has(one + "/report.yaml"))
        .toList();
  }

  /** The data files of the year before, as far as they can be read; none where it has no folder. */
  public List<DataFile> dataBefore(Period year) {
    return data(Period.year(year.start().getYear() - 1).toString()).files();
  }

  private BoardYear chapters(
      String year,
      Period period,
      BoardDefinition board,
      ReportReader.Outline outline,
      Aside<DataRead> reading,
      Diagnostics diagnostics) {
    Aside<List<ChapterTexts.Texts>> texts =
        Aside.begin(() -> new ChapterTexts(folder, year).read(outline.chapters()));
    ChapterFiles files = new ChapterFiles(folder, year, diagnostics);
    List<ChapterDefinition> chapters = new ArrayList<>();
    List<ChapterNarrative> narratives = new ArrayList<>();
    List<Optional<ChapterDefinition>> definitions = new ArrayList<>();
    outline.chapters().forEach(entry -> definitions.add(files.definition(entry)));
    for (int i = 0; i < definitions.size(); i++) {
      if (definitions.get(i).isPresent()) {
        ChapterDefinition chapter = definitions.get(i).get();
        Optional<ChapterNarrative> narrative =
            files.narrative(outline.chapters().get(i), chapter, texts.join().get(i));
        if (narrative.isPresent()) {
          chapters.add(chapter);
          narratives.add(narrative.get());
        }
      }
    }
    DataRead data = reading.join();
    if (!data.complete()) {
      diagnostics.leaveOut(Consequences.OF_UNREAD_DATA);
    }
    boolean complete = chapters.size() == outline.chapters().size();
    if (!complete) {
      diagnostics.leaveOut(Consequences.OF_UNREAD_CHAPTER);
    }
    files.reportUnusedTexts();
    ReportDefinition definition =
        kept(definition(period, board, outline, chapters, diagnostics), chapters);
    return new BoardYear(
        definition, new Names(definition), data.files(), narratives, complete && data.complete());
  }

  /** The very one of the last time, while all that it says is the same: then more can be kept. */
  private ReportDefinition kept(ReportDefinition read, List<ChapterDefinition> chapters) {
    return folder
        .kept()
        .of(
            "definition of the report " + read.year(),
            // A measure equals another by its name alone, whatever is said of it.
            List.of(read, chapters.stream().map(Same::new).toList()),
            () -> read);
  }

  private ReportDefinition definition(
      Period period,
      BoardDefinition board,
      ReportReader.Outline outline,
      List<ChapterDefinition> chapters,
      Diagnostics diagnostics) {
    return new ReportDefinition(
        board,
        period,
        outline.title(),
        outline.published(),
        outline.cover(),
        chapters,
        outline.smallNumbers(),
        outline.arrangement(),
        outline.abbreviations(),
        new GuidanceFiles(folder.yaml(), diagnostics).read(outline, chapters),
        outline.spelling(),
        outline.photographs());
  }

  /** The data files, and whether all of them could be read. */
  private record DataRead(List<DataFile> files, boolean complete, Diagnostics diagnostics) {}

  private DataRead data(String year) {
    Diagnostics diagnostics = new Diagnostics();
    List<DataFile> data = new ArrayList<>();
    boolean complete = true;
    String parent = year + "/data";
    List<String> names = folder.list(parent, diagnostics);
    DataFileNames check = new DataFileNames(names, diagnostics);
    for (String name : names) {
      String file = parent + "/" + name;
      if (check.isData(name, file)) {
        Optional<Mapping> content = folder.mapping(file, diagnostics);
        content.ifPresent(one -> data.add(new DataFile(file, one, table(one, diagnostics))));
        complete &= content.isPresent();
      }
    }
    return new DataRead(data, complete, diagnostics);
  }

  private <T> Optional<T> defined(
      String file, Function<Mapping, Optional<T>> reader, Diagnostics diagnostics) {
    Optional<Mapping> content = folder.mapping(file, diagnostics);
    Optional<T> read = content.flatMap(reader);
    content.ifPresent(new PlaceholderCheck(diagnostics)::check);
    return read;
  }

  /** The published file that a data file is read from. */
  private Optional<CsvTable> table(Mapping content, Diagnostics diagnostics) {
    if (!(content.get("from").orElse(null) instanceof Scalar from)) {
      return Optional.empty();
    }
    if (!folder.has(from.text())) {
      diagnostics.report(Problem.FILE_MISSING, from.position(), from.text());
      return Optional.empty();
    }
    return folder
        .read(from.text(), diagnostics)
        .flatMap(bytes -> new CsvFiles(diagnostics).read(from.text(), bytes));
  }
}
