package org.lscb.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lscb.report.accessibility.values.PublishedListReader;
import org.lscb.report.build.Preparation;
import org.lscb.report.build.Prepared;
import org.lscb.report.build.diff.DiffJson;
import org.lscb.report.build.diff.DiffMarkdown;
import org.lscb.report.build.diff.DiffText;
import org.lscb.report.build.diff.ListPlaces;
import org.lscb.report.cli.option.BoardOption;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.document.diff.Comparing;
import org.lscb.report.document.diff.Diff;
import org.lscb.report.document.diff.PublishedList;
import org.lscb.report.output.data.ValuesJson;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.Project;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Says what changed from one report to another: by how much, and why. */
final class DiffCommand implements Callable<Integer> {

  /** Below a folder that a build wrote. */
  private static final String LIST = "data/values.json";

  private final CommandSpec spec =
      Syntax.command(
          this,
          "diff",
          List.of(
              "Says what changed from one report to another: every value, by how "
                  + "much, and whether what is counted, the population or the method "
                  + "changed.",
              "It reads published values only."),
          "Examples:",
          "  lscb-report diff 2025-26 2026-27 --board sample-data/larkmouth",
          "  lscb-report diff 2026-27/published/2025-26.json 2026-27 --format markdown");

  private final PositionalParamSpec earlier =
      report(
          "0",
          "The earlier report: a year of the board, the folder that a build wrote, or a list of"
              + " values. Of a year the list that new-year kept is read, if it did; else its"
              + " files.");

  private final PositionalParamSpec later =
      report("1", "The later report: a year, whose files are read, a folder, or a list of values.");

  private final BoardOption boards;

  private final OptionSpec format =
      Syntax.option(
          spec,
          "--format",
          Format.class,
          "FORMAT",
          "How the changes are told: ${COMPLETION-CANDIDATES}. The default is text.");

  private final OptionSpec chapters =
      Syntax.texts(spec, "--chapter", "ID", "Only what a chapter holds; may be given repeatedly.");

  private final OutputOptions output;
  private final Map<String, String> environment;

  /** How it is said. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  DiffCommand(Map<String, String> environment) {
    this.environment = environment;
    spec.addPositional(earlier);
    spec.addPositional(later);
    this.boards = BoardOption.one(spec);
    this.output = new OutputOptions(spec);
  }

  private static PositionalParamSpec report(String index, String description) {
    return PositionalParamSpec.builder()
        .paramLabel("YEAR|FILE")
        .index(index)
        .type(String.class)
        .required(true)
        .description(description)
        .build();
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    String first = earlier.getValue();
    String second = later.getValue();
    Optional<PublishedList> before = file(first).or(() -> kept(first)).or(() -> computed(first));
    Optional<PublishedList> after = file(second).or(() -> computed(second));
    if (before.isEmpty() || after.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    List<String> wanted = chapters.getValue();
    Diff diff = new Comparing(before.get(), after.get()).diff();
    Diff shown = wanted.isEmpty() ? diff : diff.of(wanted);
    Format chosen = format.getValue();
    String text =
        switch (chosen == null ? Format.TEXT : chosen) {
          case TEXT -> new DiffText().of(shown);
          case MARKDOWN -> new DiffMarkdown().of(shown);
          case JSON -> new DiffJson().of(shown);
        };
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }

  private Optional<PublishedList> file(String word) {
    Path file = here().resolve(word);
    if (Files.isDirectory(file) && Files.exists(file.resolve(LIST))) {
      file = file.resolve(LIST);
    }
    return Files.isRegularFile(file) ? Optional.of(read(file, word)) : Optional.empty();
  }

  /** What readers have of an earlier year, whatever became of its files since. */
  private Optional<PublishedList> kept(String word) {
    BoardFolder folder = boards.folder(here());
    Optional<String> place =
        PeriodText.parse(word)
            .filter(one -> one.kind() == Period.Kind.YEAR)
            .map(one -> new ListPlaces(one).kept())
            .filter(folder::has);
    if (place.isPresent() && !output.quiet()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("of " + word + " is read what new-year kept: " + place.get());
      err.flush();
    }
    return place.map(one -> read(folder.root().resolve(one), one));
  }

  private PublishedList read(Path file, String word) {
    try {
      return PublishedListReader.read(Files.readAllBytes(file));
    } catch (IOException | IllegalArgumentException no) {
      throw wrong(
          word + " is no list of published values; name the values.json that a build wrote");
    }
  }

  /** Empty where the year's files have problems, which are printed. */
  private Optional<PublishedList> computed(String year) {
    // Each year in a folder of its own, or the problems of one would be told of the other.
    BoardFolder folder = new BoardFolder(boards.folder(here()).root());
    List<String> years = new Project(folder).years();
    if (!years.contains(year)) {
      throw wrong(
          "there is no file "
              + year
              + " and no such year in "
              + folder.root()
              + ", which has "
              + (years.isEmpty() ? "none" : String.join(", ", years)));
    }
    Prepared prepared = new Preparation(folder, step -> {}).prepare(year, true);
    if (prepared.laid().isEmpty()) {
      output.print(
          prepared.diagnostics(),
          folder,
          prepared.confidential(),
          spec.commandLine().getErr(),
          environment);
    }
    return prepared.report().map(one -> PublishedListReader.read(new ValuesJson().of(one)));
  }

  private static Path here() {
    return Path.of("").toAbsolutePath();
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
