package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes, killed while they import. */
class KilledImportTest {

  @TempDir private Path folder;
  private TinyBoard board;
  private Path csv;
  private String old;

  @BeforeEach
  void aBoardAndASpreadsheet() throws IOException {
    board = ImportBoard.in(folder.resolve("harbour"));
    board.imports("file: p.csv\ndataset: courses\nblock: places by sector and status\n");
    csv = folder.resolve("p.csv");
    StringBuilder rows = new StringBuilder("Sector,Attended,Did not attend\n");
    for (int i = 0; i < 3000; i++) {
      rows.append("Sector ").append(i).append(',').append(i).append(",1\n");
    }
    Files.writeString(csv, rows);
    old = board.read(ImportBoard.DATA);
  }

  private Process start() throws IOException {
    return new ForkedProgram(folder)
        .start(
            Map.of(),
            List.of(
                "import",
                csv.toString(),
                "--board",
                board.folder().toString(),
                "--save",
                "--quiet"));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 700, 1100, 1500})
  void aKillLeavesTheOldFileOrTheNewOneWhole(int milliseconds) throws Exception {
    Process process = start();
    Thread.sleep(milliseconds);
    process.destroyForcibly().waitFor();
    assertWhole();
  }

  @Test
  void aKillAtTheMomentWhenItWritesLeavesNoHalfFile() throws Exception {
    Process process = start();
    // What it prints is taken, or it would wait for the pipe.
    Thread reader =
        new Thread(
            () -> {
              try {
                process.getInputStream().readAllBytes();
              } catch (IOException ended) {
                return;
              }
            });
    reader.start();
    Path data = board.folder().resolve(ImportBoard.DATA).getParent();
    while (files(data) == 1 && process.isAlive()) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
    reader.join();
    assertWhole();
    assertThat(board.imported(csv.toString(), "--save").code()).isZero();
    assertThat(files(data)).isEqualTo(1);
    assertThat(board.read(ImportBoard.DATA)).contains("Sector 2999");
  }

  private static long files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private void assertWhole() throws IOException {
    String now = board.read(ImportBoard.DATA);
    if (!now.equals(old)) {
      assertThat(now).contains("Sector 0:", "Sector 2999").endsWith("satisfied: 91\n");
    }
    assertThat(board.read("imports.yaml")).startsWith("imports:");
  }
}
