package org.lscb.report.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.Samples;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says which boards are meant. */
public final class BoardOption {

  private final CommandSpec command;
  private final OptionSpec folders;

  private BoardOption(CommandSpec command, String more) {
    this.command = command;
    this.folders =
        Syntax.texts(
            command,
            "--board",
            "DIR",
            "The board's folder, which holds board.yaml"
                + more
                + ". Without it, the nearest such folder here or upwards.");
  }

  /** Gives it to a command about one board. */
  public static BoardOption one(CommandSpec command) {
    return new BoardOption(command, "");
  }

  /** Gives it to a command that takes several boards. */
  public static BoardOption several(CommandSpec command) {
    return new BoardOption(
        command, "; may be given several times, and DIR/* means every board in a folder");
  }

  /** Whether a board is named at all. */
  boolean isGiven() {
    return !named().isEmpty();
  }

  private List<String> named() {
    return folders.getValue();
  }

  /**
   * The boards' folders. A sample that is named where there is no folder yet is unpacked there.
   *
   * @throws CommandLine.ParameterException when a folder is none, with what to write instead
   */
  public List<BoardFolder> folders(Path here) {
    return folders(here, List.of());
  }

  /**
   * The one board's folder, for commands that work on one.
   *
   * @throws CommandLine.ParameterException also when several are named
   */
  public BoardFolder folder(Path here) {
    return single(folders(here));
  }

  /**
   * The only one.
   *
   * @throws CommandLine.ParameterException when there are several
   */
  <T> T single(List<T> boards) {
    if (boards.size() > 1) {
      throw wrong("one board at a time; these are " + boards.size());
    }
    return boards.get(0);
  }

  /**
   * Likewise with further folders.
   *
   * @param more such as a shell makes of a wildcard
   */
  public List<BoardFolder> folders(Path here, List<String> more) {
    if (!isGiven()) {
      Optional<Path> nearest = BoardFolder.find(here);
      if (nearest.isEmpty()) {
        refuseMisnamed(new BoardFolder(here));
        throw wrong(
            "there is no board.yaml here or in a folder above; name the board's folder with"
                + " --board, or try the sample: lscb-report build 2018-19 --board"
                + " sample-data/lambeth");
      }
      return List.of(new BoardFolder(nearest.get()));
    }
    return Stream.concat(named().stream(), more.stream())
        .flatMap(one -> paths(one, here).stream())
        .distinct()
        .map(this::board)
        .toList();
  }

  /** Where no shell does it, as on Windows, a wildcard is resolved here. */
  private List<Path> paths(String word, Path here) {
    if (!word.endsWith("*")) {
      return List.of(here.resolve(word).normalize());
    }
    Path parent = here.resolve(word.substring(0, word.length() - 1)).normalize();
    try (Stream<Path> all = Files.list(parent)) {
      List<Path> boards =
          all.filter(one -> new BoardFolder(one).has(BoardFolder.BOARD_FILE)).sorted().toList();
      if (boards.isEmpty()) {
        throw wrong("no folder in " + parent + " holds a board.yaml");
      }
      return boards;
    } catch (IOException unreadable) {
      throw wrong("there is no folder " + parent);
    }
  }

  private BoardFolder board(Path folder) {
    BoardFolder board = new BoardFolder(folder);
    if (!board.has(BoardFolder.BOARD_FILE) && Samples.unpack(folder)) {
      command.commandLine().getErr().println("unpacked the sample board into " + folder);
    }
    if (!board.has(BoardFolder.BOARD_FILE)) {
      refuseMisnamed(board);
      throw wrong("there is no board.yaml in " + folder);
    }
    return board;
  }

  private void refuseMisnamed(BoardFolder board) {
    Optional<String> misnamed = board.misnamed(BoardFolder.BOARD_FILE);
    if (misnamed.isPresent()) {
      throw wrong(
          misnamed.get()
              + " in "
              + board.root()
              + " must be called board.yaml; Windows may hide how names end: in the Explorer,"
              + " View, Show, File name extensions");
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(command.commandLine(), message);
  }
}
