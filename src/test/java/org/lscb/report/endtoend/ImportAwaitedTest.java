package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/** What new-year leaves to be awaited is awaited no longer once a spreadsheet brings it. */
class ImportAwaitedTest {

  private static final String TOLD =
      "nothing in the file is awaited any more: its line \"awaited:\" is taken out";

  @TempDir private Path folder;
  private TinyBoard board;
  private Path csv;

  @BeforeEach
  void aBoardThatAwaitsItsNumbers() throws IOException {
    board = ImportBoard.in(folder.resolve("harbour"));
    board.imports(
        """
        file: places.csv
        dataset: courses
        block: places by sector and status
        """);
    csv =
        Files.writeString(
            folder.resolve("places.csv"), "Sector,Attended,Did not attend\nSchools,52,3\n");
  }

  private void data(String more) throws IOException {
    board.write(
        ImportBoard.DATA,
        """
        dataset: courses
        source: Booking system
        # From whom, and by when.
        awaited: Booking system, 30 June
        period: 2020-21

        places by sector and status:
          columns: [attended, missed]
          Schools: [awaited, awaited]
        """
            + more);
  }

  @Test
  void theHeaderGoesWithTheLastValueThatWasAwaited() throws IOException {
    data("");
    Launch saved = board.imported(csv.toString(), "--save");
    assertThat(saved.out()).contains(TOLD);
    assertThat(board.read(ImportBoard.DATA))
        .startsWith(
            """
            dataset: courses
            source: Booking system
            # From whom, and by when.
            period: 2020-21
            """)
        .contains("  Schools: [52, 3]\n");
  }

  @Test
  void theHeaderStaysWhileAnythingOfItsFileIsAwaited() throws IOException {
    data("\ncost: awaited\n");
    Launch saved = board.imported(csv.toString(), "--save");
    assertThat(saved.out()).doesNotContain(TOLD);
    assertThat(board.read(ImportBoard.DATA))
        .contains("awaited: Booking system, 30 June\n", "  Schools: [52, 3]\n", "cost: awaited\n");
  }

  @Test
  void theHeaderOfAnotherFileGoesWhereTheSpreadsheetBringsItsLastValueToo() throws IOException {
    data("");
    board.write(
        "2020-21/data/totals.yaml",
        """
        dataset: courses
        source: Booking system
        awaited: Booking system, 30 June
        period: 2020-21

        places by sector:
          Schools: awaited
        """);
    Files.writeString(csv, "Sector,Attended,Did not attend,Total\nSchools,52,3,57\n");
    Launch saved = board.imported(csv.toString(), "--save");
    assertThat(saved.code()).as(saved.err()).isZero();
    assertThat(saved.out()).contains("a line in another block awaited one of them, and has it now");
    assertThat(board.read("2020-21/data/totals.yaml"))
        .doesNotContain("awaited")
        .contains("  Schools: 57\n");
  }
}
