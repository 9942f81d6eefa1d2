package org.lscb.report.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.cli.Launch;

/** The smallest board that builds; a test adds what it is about. */
final class TinyBoard {

  /** Plans by setting; a test goes on with further settings, indicators and tables. */
  static final String PLANS_BY_SETTING =
      """
      datasets:
        plans:
          plans:
            label: Children with a plan
            by: [setting]
          visits:
            label: Visits
            about: sessions
          population-0-17:
            label: Children aged 0 to 17
            about: public
      breakdowns:
        setting:
          members:
            home: At home
            school: At school
      """;

  /** Plans by team and reason with a table of them; a test goes on with further tables. */
  static final String PLANS_BY_TEAM =
      """
      breakdowns:
        team:
          members: open
        reason:
          members: open
      datasets:
        plans:
          plans:
            label: Children with a plan
            by: [team, reason]
      tables:
        plans-by-team:
          caption: Children with a plan by team
          rows:
            by: team
          columns:
            show: plans
            by: reason
      """;

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

  void remove(String file) throws IOException {
    Files.delete(folder.resolve(file));
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** Replaces the chapter's text. */
  void text(String markdown) throws IOException {
    write(YEAR + "/chapters/plans/chapter.md", "# Plans\n\n" + markdown + "\n");
  }

  /** Replaces the data by those of so many teams, each with these counts. */
  void teams(int teams, List<String> reasons, List<Integer> counts) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int team = 1; team <= teams; team++) {
      rows.append("  Team ").append(team).append(": ").append(counts).append('\n');
    }
    write(
        YEAR + "/data/plans.yaml",
        "dataset: plans\nsource: Case system\nperiod: 2020-21\n\nplans by team and reason:\n"
            + ("  columns: " + reasons + "\n")
            + rows);
  }

  /** Runs a command on it, for its year when no other is given. */
  Launch run(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command, YEAR));
    arguments.addAll(List.of("--board", folder.toString()));
    arguments.addAll(List.of(options));
    return Launch.of(arguments.toArray(String[]::new));
  }

  /** Writes one import, its lines without indentation. */
  void imports(String lines) throws IOException {
    write("imports.yaml", "imports:\n  one:\n" + lines.indent(4));
  }

  /** Imports a spreadsheet into it, or what its imports name. */
  Launch imported(String... words) {
    List<String> arguments = new ArrayList<>(List.of("import"));
    arguments.addAll(List.of(words));
    arguments.addAll(List.of("--board", folder.toString()));
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
