package org.lscb.report.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.cli.Launch;

/** A small board whose numbers come from spreadsheets. */
final class ImportBoard {

  static final String DATA = "2020-21/data/courses.yaml";

  private final Path folder;

  ImportBoard(Path folder) throws IOException {
    this.folder = folder;
    write(
        "board.yaml",
        """
        name: Harbour Safeguarding Children Board
        short-name: Harbour SCB
        area: Harbour
        comparators:
          england:
            label: England
            code: E92000001
        """);
    write("2020-21/report.yaml", "title: Annual report\nchapters: [courses]\n");
    write("2020-21/chapters/courses/chapter.md", "# Courses\n\nThere were {{places}} places.\n");
    write(
        "2020-21/chapters/courses/chapter.yaml",
        """
        datasets:
          courses:
            places:
              label: Places booked
              by: [sector, status]
              about: places
            satisfied:
              label: Satisfied
              unit: percent
              by: [sector]
              about: places
            cost:
              label: Cost
              unit: pounds
              by: [sector]
              about: money
            referrals:
              label: Referrals
              by: [sector, outcome]
        breakdowns:
          sector:
            members: open
          status:
            members:
              attended: Attended
              missed: Did not attend
            adds-up: partly
          outcome:
            members:
              founded: Founded
              unfounded: Unfounded
        """);
    write(
        DATA,
        """
        dataset: courses
        source: Booking system
        period: 2020-21

        # What the columns do not count is on a waiting list.
        places by sector and status:  # each quarter anew
          note: As booked
          columns:  [attended, missed, total]
          Schools:  [40, 3, 45]   # the largest
          # closed in March
          Nursery:  [4, 1, 5]
          Police:   [6, 0, 7]
          total:    [50, 4, 57]
          remarks:
            Schools:
              attended:
                because: Includes colleges

        satisfied: 91
        """);
  }

  Path folder() {
    return folder;
  }

  Path write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** Writes one import, its lines without indentation. */
  void imports(String lines) throws IOException {
    write("imports.yaml", "imports:\n  one:\n" + lines.indent(4));
  }

  /** Runs the command with a spreadsheet or options. */
  Launch run(String... words) {
    List<String> arguments = new ArrayList<>(List.of("import"));
    arguments.addAll(List.of(words));
    arguments.addAll(List.of("--board", folder.toString()));
    return Launch.of(arguments.toArray(String[]::new));
  }
}
