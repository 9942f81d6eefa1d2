package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/** The time to check a board grows with its rows, not with their square. */
class LargestBoardTest {

  private static final Duration HANG = Duration.ofSeconds(30);

  /** Together nearly as much as is read. */
  private static final int FILES = 3;

  private static final int ROWS = 30_000;

  @TempDir private Path folder;

  @Test
  void aBoardOfNothingButMisspeltRowsIsCheckedInTime() throws IOException {
    TinyBoard board = new TinyBoard(folder);
    board.write(
        "2020-21/chapters/plans/chapter.yaml",
        """
        breakdowns:
          team:
            members: open
        datasets:
          plans:
            plans:
              label: Children with a plan
              by: [team]
        """);
    for (int file = 0; file < FILES; file++) {
      StringBuilder rows =
          new StringBuilder("dataset: plans\nsource: Cases\nperiod: 2020-21\nplans by team:\n");
      for (int row = 0; row < ROWS; row++) {
        String letters = Integer.toString(file * ROWS + row, 26).replaceAll("\\d", "z");
        rows.append("  Team ").append(letters).append("qx ");
        rows.append(file).append('-').append(row).append(": 40\n");
      }
      board.write(
          "2020-21/data/" + (file == 0 ? "plans" : "plans-" + file) + ".yaml", rows.toString());
    }
    Launch launch = assertTimeoutPreemptively(HANG, () -> board.run("validate"));
    assertThat(launch.code()).as(launch.out() + launch.err()).isZero();
    assertThat(launch.out() + launch.err()).contains("warning[spelling]", "2020-21: no errors");
  }
}
