package org.lscb.report.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.Samples;
import picocli.CommandLine;

/** The option that says which boards are meant. */
final class BoardOption {

  @CommandLine.Option(
      names = "--board",
      paramLabel = "DIR",
      description =
          "The board's folder, which holds board.yaml; may be given several times. Without it, the"
              + " nearest such folder here or upwards.")
  private List<Path> folders = List.of();

  /**
   * The boards' folders. A sample that is named where there is no folder yet is unpacked there.
   *
   * @throws CommandLine.ParameterException when a folder is none, with what to write instead
   */
  List<BoardFolder> folders(CommandLine.Model.CommandSpec spec, Path here) {
    if (folders.isEmpty()) {
      Optional<Path> nearest = BoardFolder.find(here);
      if (nearest.isEmpty()) {
        throw wrong(
            spec,
            "there is no board.yaml here or in a folder above; name the board's folder with"
                + " --board, or try the sample: lscb-report build 2018-19 --board"
                + " sample-data/lambeth");
      }
      return List.of(new BoardFolder(nearest.get()));
    }
    return folders.stream().map(one -> folder(here.resolve(one).normalize(), spec)).toList();
  }

  private static BoardFolder folder(Path folder, CommandLine.Model.CommandSpec spec) {
    BoardFolder board = new BoardFolder(folder);
    if (!board.has(BoardFolder.BOARD_FILE) && Samples.unpack(folder)) {
      spec.commandLine().getErr().println("unpacked the sample board into " + folder);
    }
    if (!board.has(BoardFolder.BOARD_FILE)) {
      throw wrong(spec, "there is no board.yaml in " + folder);
    }
    return board;
  }

  private static CommandLine.ParameterException wrong(
      CommandLine.Model.CommandSpec spec, String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
