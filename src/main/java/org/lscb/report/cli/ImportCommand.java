package org.lscb.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lscb.report.build.importing.Changes;
import org.lscb.report.build.importing.ImportRun;
import org.lscb.report.build.importing.Imported;
import org.lscb.report.build.importing.Request;
import org.lscb.report.cli.option.BoardOption;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Questions;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.format.Confidential;
import org.lscb.report.output.AtomicFiles;
import org.lscb.report.output.CannotWriteException;
import org.lscb.report.output.Turn;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.BoardYear;
import org.lscb.report.project.Project;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Reads counts from spreadsheets into the board's datasets. */
final class ImportCommand implements Callable<Integer> {

  private final CommandSpec spec =
      Syntax.command(
          this,
          "import",
          List.of(
              "Reads counts from a spreadsheet into the datasets of a year, as "
                  + "imports.yaml says, and shows what would change.",
              "Nothing is written without --save, or a yes at the terminal.",
              "Where imports.yaml says nothing of the spreadsheet, it proposes what "
                  + "to write there."),
          "Examples:",
          "  lscb-report import training.xlsx --board sample-data/larkmouth",
          "  lscb-report import training-q3.csv --as bookings --period \"2025-26 Q3\" --save",
          "  lscb-report import --year 2025-26");

  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .index("0")
          .arity("0..1")
          .type(Path.class)
          .description(
              "An XLSX or CSV file. Without it, all that imports.yaml and the datasets name and that"
                  + " lie in the board's folder.")
          .build();

  private final BoardOption boards;

  private final OptionSpec year =
      Syntax.option(
          spec,
          "--year",
          String.class,
          "YEAR",
          "Into which year, as in 2025-26; the newest by default.");

  private final OptionSpec as =
      Syntax.option(
          spec,
          "--as",
          String.class,
          "NAME",
          "Which import of imports.yaml; all that fit by default.");

  private final OptionSpec sheet =
      Syntax.option(spec, "--sheet", String.class, "NAME", "Which sheet of the spreadsheet.");

  private final OptionSpec dataset =
      Syntax.option(
          spec, "--dataset", String.class, "ID", "For a proposal: the dataset that it is for.");

  private final OptionSpec period =
      Syntax.option(
          spec, "--period", String.class, "PERIOD", "Of which time it is, as in \"2025-26 Q3\".");

  private final OptionSpec save = Syntax.flag(spec, "--save", "Write the changes that are shown.");

  private final OutputOptions output;
  private final Map<String, String> environment;

  ImportCommand(Map<String, String> environment) {
    this.environment = environment;
    spec.addPositional(file);
    this.boards = BoardOption.one(spec);
    this.output = new OutputOptions(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws CannotWriteException {
    Path here = Path.of("").toAbsolutePath();
    BoardFolder folder = boards.folder(here);
    Diagnostics diagnostics = new Diagnostics();
    Optional<BoardYear> read = new Project(folder).read(year(folder), diagnostics);
    if (read.isEmpty() || !read.get().complete()) {
      return problems(diagnostics, folder);
    }
    Optional<Path> named = Optional.ofNullable(file.<Path>getValue()).map(here::resolve);
    Request request = new Request(named, text(as), text(sheet), text(period), text(dataset));
    ImportRun.Result result;
    try {
      result = new ImportRun(folder, read.get()).run(request);
    } catch (ImportRun.NothingToDoException nothing) {
      throw wrong(nothing.getMessage());
    }
    if (result.diagnostics().hasErrors()) {
      tell(result.changes());
      return problems(result.diagnostics(), folder);
    }
    return finish(folder, result);
  }

  private String year(BoardFolder folder) {
    List<String> years = new Project(folder).years();
    if (years.isEmpty()) {
      throw wrong("the board has no year yet; lscb-report init makes a board with its first one");
    }
    return text(year).orElse(years.get(years.size() - 1));
  }

  private static Optional<String> text(OptionSpec option) {
    return Optional.ofNullable(option.<String>getValue()).map(String::strip);
  }

  private int problems(Diagnostics diagnostics, BoardFolder folder) {
    PrintWriter err = spec.commandLine().getErr();
    output.print(diagnostics, folder, Confidential.EVERYTHING, err, environment);
    err.println("nothing was imported");
    err.flush();
    return ExitCode.PROBLEMS;
  }

  private void tell(Changes changes) {
    PrintWriter out = spec.commandLine().getOut();
    for (Imported one : changes.imports()) {
      out.println(one.title());
      one.lines().forEach(line -> out.println("  " + line));
    }
    out.flush();
  }

  private int finish(BoardFolder folder, ImportRun.Result result) throws CannotWriteException {
    PrintWriter out = spec.commandLine().getOut();
    Changes changes = result.changes();
    if (!output.quiet()) {
      result.introduction().forEach(out::println);
      tell(changes);
    }
    if (!changes.any()) {
      out.println("nothing changes");
      out.flush();
      return ExitCode.DONE;
    }
    out.println();
    out.print(changes.diff());
    out.flush();
    if (!isWanted()) {
      out.println();
      out.println("not saved: run it again with --save");
      out.flush();
      return ExitCode.PROBLEMS;
    }
    Optional<String> other = write(folder, changes);
    out.println();
    if (other.isPresent()) {
      out.println("not saved: " + other.get() + " was changed while this ran; run it again");
      out.flush();
      return ExitCode.PROBLEMS;
    }
    changes.after().keySet().stream().sorted().forEach(one -> out.println("saved " + one));
    result.conclusion().forEach(out::println);
    out.flush();
    return ExitCode.DONE;
  }

  private boolean isWanted() {
    boolean given = save.getValue();
    return given
        || Questions.onTerminal(spec.commandLine().getOut(), environment)
            .flatMap(one -> one.ask("Save it? yes or no", "no", answer -> Optional.empty()))
            .filter(one -> one.toLowerCase(java.util.Locale.ROOT).startsWith("y"))
            .isPresent();
  }

  /** Saves all, unless a file is another one by now, which is then named. */
  private static Optional<String> write(BoardFolder folder, Changes changes)
      throws CannotWriteException {
    try (AtomicFiles files = new AtomicFiles()) {
      for (Map.Entry<String, String> one : changes.after().entrySet()) {
        files.write(
            folder.root().resolve(one.getKey()), one.getValue().getBytes(StandardCharsets.UTF_8));
      }
      // Of several who look and then replace, the last would undo what the others saved.
      Turn ours = Turn.at(folder.root().resolve(BoardFolder.BOARD_FILE));
      try {
        Optional<String> other =
            changes.before().entrySet().stream()
                .filter(one -> !one.getValue().equals(there(folder.root().resolve(one.getKey()))))
                .map(Map.Entry::getKey)
                .findFirst();
        if (other.isEmpty()) {
          files.commit();
        }
        return other;
      } finally {
        ours.end();
      }
    }
  }

  private static String there(Path path) {
    try {
      return Files.exists(path) ? Files.readString(path) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
