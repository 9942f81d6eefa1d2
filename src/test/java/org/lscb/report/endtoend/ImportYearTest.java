package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;
import org.lscb.report.dataset.spreadsheet.WrittenWorkbook;

/** The three spreadsheets of a newcomer's first year, from init to a report that builds. */
class ImportYearTest {

  @TempDir private Path folder;
  private Path board;

  private Launch run(String... words) {
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.addAll(List.of("--board", board.toString()));
    return Launch.of(arguments.toArray(String[]::new));
  }

  private String data(String file) throws IOException {
    return Files.readString(board.resolve("2025-26/data").resolve(file));
  }

  /** Proposes, saves the proposal, and imports. */
  private Launch twice(Path file) {
    Launch proposed = run("import", file.toString(), "--save");
    assertThat(proposed.code()).as(proposed.err()).isZero();
    assertThat(proposed.out()).contains("saved imports.yaml");
    Launch saved = run("import", file.toString(), "--save");
    assertThat(saved.code()).as(saved.err()).isZero();
    return saved;
  }

  @Test
  void threeSpreadsheetsAreImportedByProposalsAndTheReportBuilds() throws IOException {
    board = folder.resolve("board");
    Launch.of(
        "init",
        board.toString(),
        "--name",
        "A Board",
        "--area",
        "Larkmouth",
        "--year",
        "2025-26",
        "--chapter",
        "training",
        "--chapter",
        "allegations",
        "--chapter",
        "population");
    assertThat(twice(training()).out()).contains("5 rows are counted");
    assertThat(data("training.yaml"))
        .contains("bookings by sector and booking:\n  table: bookings-q4.csv, A1:E6")
        .contains("  columns: [attended, no-show, user-cancelled, total]")
        .contains("  Schools: [1, 1, 0, 2]", "  Health:  [1, 0, 0, 2]", "  Police:  [0, 0, 1, 1]");
    assertThat(twice(lado()).out())
        .contains("allegation-referrals by agency and period and outcome");
    assertThat(data("allegations.yaml"))
        .contains("    2024-25: [substantiated, unsubstantiated, unfounded, \"false\", malicious")
        .contains("  Schools:     [12, 3, 2, 1, 0, 4, 0, 22, 20, 14, 10, 4, 0, 5, 5, 58]");
    assertThat(twice(population()).out()).contains("values by measure and period");
    assertThat(data("population.yaml"))
        .contains("[mid-2023, mid-2024, mid-2025]", "[49040, 48810, 48600]");

    FilledBoard.fill(board, "2025-26");
    Launch checked = run("validate", "2025-26");
    // What is left are small numbers, of which the board has to decide.
    assertThat(checked.out().replace("error[table-mostly-hidden]", "")).doesNotContain("error[");
    Launch built = run("build", "2025-26", "--format", "html", "--draft");
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(run("import", training().toString()).out()).contains("nothing changes");
  }

  private Path training() throws IOException {
    return Files.writeString(
        folder.resolve("bookings-q4.csv"),
        """
        Booking;Delegate;Sector;Course;Status;Date
        1;Ann Smith;Schools;Working Together;Attended;03/04/2025
        2;Bob Jones;Schools;Working Together;Did not attend;03/04/2025
        3;Cat Low;Health;Early Help;Attended;04/05/2025
        4;Dan Fox;Health;Early Help;Waiting list;04/05/2025
        5;Eve Ray;Police;Early Help;Cancelled by user;04/06/2025
        """);
  }

  private Path lado() {
    String heads =
        "Substantiated | Unsubstantiated | Unfounded | False | Malicious"
            + " | No further action by the LADO | Outcome pending | Total";
    return new WrittenWorkbook()
        .raw("Working", " state=\"hidden\"", "<sheetData/>")
        .sheet(
            "Summary",
            """
            Allegations against people who work with children

            Agency | 2024-25 | | | | | | | | 2025-26
             | HEADS | HEADS
            Schools | 12 | 3 | 2 | 1 | 0 | 4 | 0 | 22 | 20 | 14 | 10 | 4 | 0 | 5 | 5 | 58
            Early years | 4 | 1 | 0 | 0 | 0 | 0 | 0 | 5 | 9 | 10 | 5 | 3 | 0 | 4 | 3 | 34
            Total | 16 | 4 | 2 | 1 | 0 | 4 | 0 | 27 | 29 | 24 | 15 | 7 | 0 | 9 | 8 | 92

            Source: log of the designated officer
            """
                .replace("HEADS", heads))
        .write(folder.resolve("lado summary.xlsx"));
  }

  private Path population() throws IOException {
    StringBuilder rows =
        new StringBuilder("mid_year,geographic_level,region_name,la_name,population_0_17\n");
    for (String year : List.of("2025,48600", "2023,49040", "2024,48810")) {
      String[] parts = year.split(",");
      rows.append(parts[0]).append(",National,,,12183016\n");
      rows.append(parts[0])
          .append(",Local authority,South,Larkmouth,")
          .append(parts[1])
          .append('\n');
      rows.append(parts[0]).append(",Local authority,South,Otherplace,4711\n");
    }
    return Files.writeString(folder.resolve("mid_year_population_2025.csv"), rows);
  }
}
