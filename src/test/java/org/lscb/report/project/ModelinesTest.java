package org.lscb.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.diagnostic.Diagnostics;

/** The line that tells an editor where the schema of a file is. */
class ModelinesTest {

  @TempDir private Path folder;

  private Map<Path, byte[]> missing(WrittenBoard board, Path schemas) {
    BoardFolder read = new BoardFolder(board.folder());
    BoardYear year = new Project(read).read(WrittenBoard.YEAR, new Diagnostics()).orElseThrow();
    return new Modelines(read, schemas).missing(year);
  }

  private String line(Map<Path, byte[]> files, String file) {
    return new String(files.get(folder.resolve(file)), java.nio.charset.StandardCharsets.UTF_8)
        .lines()
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachKindOfFileIsLedToItsOwnSchema() {
    WrittenBoard board =
        new WrittenBoard(folder)
            .other("training", "tables:\n  courses: off\n")
            .chapter("registers:\n  notes:\n    fields:\n      note: Note\n")
            .data("children: 9\n")
            .file("register: notes\nsource: Us\nentries:\n  - note: One\n");
    Map<Path, byte[]> files = missing(board, folder.resolve(".schemas"));
    assertThat(line(files, "board.yaml"))
        .isEqualTo("# yaml-language-server: $schema=.schemas/board.json");
    assertThat(line(files, "2018-19/report.yaml")).endsWith("$schema=../.schemas/report.json");
    assertThat(line(files, "2018-19/data/file-1.yaml")).endsWith("=../../.schemas/dataset.json");
    assertThat(line(files, "2018-19/data/file-2.yaml")).endsWith("=../../.schemas/register.json");
    assertThat(line(files, "2018-19/chapters/own/chapter.yaml"))
        .endsWith("=../../../.schemas/chapter.json");
    assertThat(line(files, "2018-19/chapters/training/chapter.yaml"))
        .endsWith("=../../../.schemas/overlay.json");
    assertThat(files).hasSize(6);
  }

  @Test
  void everythingElseStaysByteForByte() throws IOException {
    String data = "\uFEFFdataset: d\r\nsource: Caf\u00E9\r\n# kept\r\n\r\n\r\nchildren:  9";
    WrittenBoard board = new WrittenBoard(folder).file(data);
    Path file = folder.resolve("2018-19/data/file-1.yaml");
    byte[] changed = missing(board, folder.resolve(".schemas")).get(file);
    assertThat(new String(changed, java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFF# yaml-language-server: $schema=../../.schemas/dataset.json\r\n"
                + data.substring(1));
    Files.write(file, changed);
    assertThat(missing(board, folder.resolve(".schemas"))).doesNotContainKey(file);
  }

  @Test
  void aFileThatHasALineOfItsOwnOrCannotBeReadIsLeftAlone() {
    WrittenBoard board =
        new WrittenBoard(folder)
            .file("# yaml-language-server: $schema=mine.json\ndataset: d\nsource: Us\n")
            .file("dataset: d\nsource: \"Us\n");
    assertThat(missing(board, folder.resolve(".schemas")).keySet())
        .containsExactlyInAnyOrder(
            folder.resolve("board.yaml"), folder.resolve("2018-19/report.yaml"));
  }
}
