package org.lscb.report.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.Project;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What every command about reports takes: the year and the boards. */
public final class YearArguments {

  private final CommandSpec command;
  private final PositionalParamSpec words;
  private final BoardOption boards;

  private YearArguments(CommandSpec command, String label, BoardOption boards, String... says) {
    this.command = command;
    this.words =
        PositionalParamSpec.builder()
            .paramLabel(label)
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .initialValue(List.of())
            .description(says)
            .build();
    command.addPositional(words);
    this.boards = boards;
  }

  /** Gives them to a command about one year of one board. */
  public static YearArguments one(CommandSpec command) {
    return new YearArguments(
        command,
        "YEAR",
        BoardOption.one(command),
        "The reporting year, as in 2018-19. Without it, the newest.");
  }

  /**
   * Gives them to a command that takes several boards.
   *
   * @param years what the help says of the year, a sentence
   */
  public static YearArguments several(CommandSpec command, String years) {
    return new YearArguments(
        command,
        "YEAR|DIR",
        BoardOption.several(command),
        years,
        "After --board, further boards' folders, as a shell makes them of --board sample-data/*.");
  }

  /** A year of a board. */
  public record Chosen(BoardFolder folder, String year) {}

  /** Each board with the year that is named, or with the newest that it has. */
  public List<Chosen> newest() {
    return everyYear().stream().map(one -> one.get(one.size() - 1)).toList();
  }

  /**
   * The one board with the year that is named, or with its newest.
   *
   * @throws CommandLine.ParameterException also when several boards are named
   */
  public Chosen single() {
    return boards.single(newest());
  }

  /**
   * Each board with all years that are named, in that order, or with the newest that it has.
   *
   * @throws CommandLine.ParameterException when there is no such board, or none of its years
   */
  public List<List<Chosen>> namedOrNewest() {
    List<String> named = named();
    return boards.folders(here(), further()).stream()
        .map(
            one -> {
              List<Chosen> years = years(one, named);
              return named.isEmpty() ? years.subList(years.size() - 1, years.size()) : years;
            })
        .toList();
  }

  /**
   * Each board with the year that is named, or with all that it has, the newest last.
   *
   * @throws CommandLine.ParameterException when there is no such board, or none of its years
   */
  public List<List<Chosen>> everyYear() {
    List<String> years = named();
    if (years.size() > 1) {
      throw new CommandLine.ParameterException(
          command.commandLine(),
          "one year at a time, or none for the newest; this is more than one: "
              + String.join(", ", years));
    }
    return boards.folders(here(), further()).stream().map(one -> years(one, years)).toList();
  }

  private static Path here() {
    return Path.of("").toAbsolutePath();
  }

  private List<String> named() {
    List<String> given = words.getValue();
    return given.stream().filter(one -> !isFolder(one, here())).distinct().toList();
  }

  private List<String> further() {
    List<String> given = words.getValue();
    return given.stream().filter(one -> isFolder(one, here())).toList();
  }

  /** A year is looked for in the board's folder, so that here it is a folder only by chance. */
  private boolean isFolder(String word, Path here) {
    return boards.isGiven()
        && !word.isBlank()
        && !word.matches("\\d.*")
        && Files.exists(here.resolve(word).resolve(BoardFolder.BOARD_FILE));
  }

  private List<Chosen> years(BoardFolder board, List<String> named) {
    List<String> years = named.isEmpty() ? new Project(board).years() : named;
    if (years.isEmpty()) {
      throw new CommandLine.ParameterException(
          command.commandLine(),
          "no folder in " + board.root() + " holds a report.yaml; make one, such as 2018-19");
    }
    // Each year in a folder of its own, or the files of one would be checked again in the next.
    return years.stream().map(one -> new Chosen(new BoardFolder(board.root()), one)).toList();
  }
}
