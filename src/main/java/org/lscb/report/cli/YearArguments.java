package org.lscb.report.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.Project;
import picocli.CommandLine;

/** What every command about reports takes: the year and the boards. */
final class YearArguments {

  @CommandLine.Parameters(
      paramLabel = "YEAR|DIR",
      arity = "0..*",
      description = {
        "The reporting year, as in 2018-19. Without it, the newest year of each board; validate"
            + " takes all of them.",
        "After --board, further boards' folders, as a shell makes them of --board sample-data/*."
      })
  private List<String> words = List.of();

  @CommandLine.Mixin private BoardOption boards = new BoardOption();

  /** A year of a board. */
  record Chosen(BoardFolder folder, String year) {}

  /** Each board with the year that is named, or with the newest that it has. */
  List<Chosen> newest(CommandLine.Model.CommandSpec spec) {
    List<Chosen> chosen = new ArrayList<>();
    for (List<Chosen> years : everyYear(spec)) {
      chosen.add(years.get(years.size() - 1));
    }
    return chosen;
  }

  /**
   * Each board with the year that is named, or with all that it has, the newest last.
   *
   * @throws CommandLine.ParameterException when there is no such board, or none of its years
   */
  List<List<Chosen>> everyYear(CommandLine.Model.CommandSpec spec) {
    Path here = Path.of("").toAbsolutePath();
    List<String> years = words.stream().filter(one -> !isFolder(one, here)).toList();
    List<String> more = words.stream().filter(one -> isFolder(one, here)).toList();
    if (years.size() > 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "one year at a time, or none for the newest; this is more than one: "
              + String.join(", ", years));
    }
    Optional<String> year = years.stream().findFirst();
    return boards.folders(spec, here, more).stream().map(one -> years(one, year, spec)).toList();
  }

  /** A year is looked for in the board's folder, so that here it is a folder only by chance. */
  private boolean isFolder(String word, Path here) {
    return boards.isGiven()
        && !word.isBlank()
        && !word.matches("\\d.*")
        && Files.exists(here.resolve(word).resolve(BoardFolder.BOARD_FILE));
  }

  private static List<Chosen> years(
      BoardFolder board, Optional<String> year, CommandLine.Model.CommandSpec spec) {
    List<String> years = year.map(List::of).orElseGet(() -> new Project(board).years());
    if (years.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "no folder in " + board.root() + " holds a report.yaml; make one, such as 2018-19");
    }
    // Each year in a folder of its own, or the files of one would be checked again in the next.
    return years.stream().map(one -> new Chosen(new BoardFolder(board.root()), one)).toList();
  }
}
