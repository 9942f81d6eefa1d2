package org.lscb.report.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.cli.Launch;

/** The smallest board that builds; a test adds what it is about. */
final class TinyBoard {

  private static final String YEAR = "2020-21";

  private final Path folder;

  /** Writes the board into a folder. */
  TinyBoard(Path folder) throws IOException {
    this.folder = folder;
    write(
        "board.yaml",
        """
        name: Harbour Safeguarding Children Board
        short-name: Harbour SCB
        area: Harbour
        """);
    write(
        YEAR + "/report.yaml",
        """
        title: Annual report
        chapters: [plans]
        """);
    write(
        YEAR + "/chapters/plans/chapter.yaml",
        """
        datasets:
          plans:
            plans:
              label: Children with a plan
        """);
    text("There were {{plans}} plans.");
    write(
        YEAR + "/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        period: 2020-21

        plans: 40
        """);
  }

  Path folder() {
    return folder;
  }

  /** Writes or replaces a file. */
  Path write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  /** Replaces the chapter's text. */
  void text(String markdown) throws IOException {
    write(YEAR + "/chapters/plans/chapter.md", "# Plans\n\n" + markdown + "\n");
  }

  /** Runs a command on it, for its year when no other is given. */
  Launch run(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command, YEAR));
    arguments.addAll(List.of("--board", folder.toString()));
    arguments.addAll(List.of(options));
    return Launch.of(arguments.toArray(String[]::new));
  }

  /** The web page that it built. */
  String page() throws IOException {
    return Files.readString(out().resolve(folder.getFileName() + "-annual-report-2020-21.html"));
  }

  /** The PDF that it built. */
  byte[] pdf() throws IOException {
    return Files.readAllBytes(out().resolve(folder.getFileName() + "-annual-report-2020-21.pdf"));
  }

  private Path out() {
    return folder.resolve(YEAR + "/out");
  }
}
