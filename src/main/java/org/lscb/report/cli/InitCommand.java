package org.lscb.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lscb.report.build.Preparation;
import org.lscb.report.build.Prepared;
import org.lscb.report.build.begin.NewBoard;
import org.lscb.report.build.begin.NewBoardFiles;
import org.lscb.report.cli.option.NewBoardOptions;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Questions;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.output.CannotWriteException;
import org.lscb.report.output.NewFolder;
import org.lscb.report.project.BoardFolder;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes a new board's folder. */
final class InitCommand implements Callable<Integer> {

  private final CommandSpec spec =
      Syntax.command(
          this,
          "init",
          List.of(
              "Makes the folder of a new board: every file that a report needs, with "
                  + "remarks that say what to write and where numbers usually come from.",
              "What the options leave open is asked at the terminal."),
          "Examples:",
          "  lscb-report init larkmouth",
          "  lscb-report init lark --name \"Lark Partnership\" --area Lark --year 2025-26",
          "  lscb-report init coast --name Coast --area Lark --area Ferry --year 2025-26",
          "  lscb-report init lark --name A --area A --year 2025-26 --chapter training");

  private final PositionalParamSpec folder =
      PositionalParamSpec.builder()
          .paramLabel("DIR")
          .index("0")
          .type(Path.class)
          .required(true)
          .description("The folder to make; an empty one may stand there.")
          .build();

  private final NewBoardOptions board;
  private final OutputOptions output;
  private final Map<String, String> environment;

  InitCommand(Map<String, String> environment) {
    this.environment = environment;
    spec.addPositional(folder);
    this.board = new NewBoardOptions(spec);
    this.output = new OutputOptions(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws CannotWriteException {
    Path target = Path.of("").toAbsolutePath().resolve(folder.<Path>getValue()).normalize();
    refuseWhatIsThere(target);
    PrintWriter err = spec.commandLine().getErr();
    // The clock decides only which year is offered at the terminal.
    NewBoard described = board.board(Questions.onTerminal(err, environment), LocalDate.now());
    Map<String, String> files = new NewBoardFiles(described).all();
    String year = described.year().toString();
    try (NewFolder made = NewFolder.beside(target)) {
      for (Map.Entry<String, String> one : files.entrySet()) {
        made.write(one.getKey(), one.getValue().getBytes(StandardCharsets.UTF_8));
      }
      BoardFolder written = new BoardFolder(made.path());
      Prepared prepared = new Preparation(written, step -> {}).prepare(year, false);
      if (prepared.diagnostics().hasErrors()) {
        output.print(prepared.diagnostics(), written, prepared.confidential(), err, environment);
        err.println("nothing was made: a board of this description cannot be printed");
        err.flush();
        return ExitCode.PROBLEMS;
      }
      made.commit();
    }
    if (!output.quiet()) {
      tell(year, files.size());
    }
    return ExitCode.DONE;
  }

  private void refuseWhatIsThere(Path target) {
    if (Files.exists(target.resolve(BoardFolder.BOARD_FILE))) {
      throw wrong(
          target
              + " holds a board already; lscb-report new-year makes its next year, and a new board"
              + " needs another folder");
    }
    if (Files.exists(target) && !isEmptyFolder(target)) {
      throw wrong(
          target
              + (Files.isDirectory(target) ? " is not empty" : " is a file")
              + "; name a folder that does not exist yet, such as "
              + target.resolveSibling(target.getFileName() + "-board"));
    }
  }

  private static boolean isEmptyFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void tell(String year, int files) {
    PrintWriter out = spec.commandLine().getOut();
    String named = folder.<Path>getValue().toString();
    String quoted = named.matches("[\\w./~+-]+") ? named : "\"" + named + "\"";
    out.println("made " + named + ": " + files + " files, with remarks that say what to write");
    out.println();
    out.println("It can be built as it is. Next:");
    out.println("  lscb-report validate " + year + " --board " + quoted);
    out.println("  lscb-report build " + year + " --board " + quoted + " --draft");
    out.println();
    out.println(
        "Begin with board.yaml and "
            + year
            + "/report.yaml. Write numbers into "
            + year
            + "/data, in place of the word awaited,");
    out.println("and texts into " + year + "/text, in place of the lines in double braces.");
    out.flush();
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
