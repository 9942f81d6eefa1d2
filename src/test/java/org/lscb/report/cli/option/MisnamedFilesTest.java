package org.lscb.report.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.cli.Launch;

/** Files that an editor gave another name than the writer sees. */
class MisnamedFilesTest {

  @TempDir private Path board;

  @ParameterizedTest
  @ValueSource(strings = {"board.yaml.txt", "board.yml", "Board.YAML.txt"})
  void aBoardFileWithAnotherEndingIsNamed(String name) throws IOException {
    Files.writeString(board.resolve(name), "name: A\n");
    Launch launch = Launch.of("validate", "2018-19", "--board", board.toString());
    assertThat(launch.code()).isEqualTo(2);
    assertThat(launch.err()).contains(name + " in " + board + " must be called board.yaml");
  }

  @Test
  void aReportFileWithAnotherEndingIsNamedWithItsRightName() throws IOException {
    Files.writeString(board.resolve("board.yaml"), "name: A\n");
    Files.createDirectory(board.resolve("2018-19"));
    Files.writeString(board.resolve("2018-19/report.yaml.txt"), "title: A\n");
    Launch launch = Launch.of("validate", "2018-19", "--board", board.toString());
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.out())
        .contains("error[wrong-extension]: report.yaml.txt is not read", "rename it to report.yaml")
        .doesNotContain("no-such-year");
  }

  @Test
  void aFileOfAnotherNameIsNotTakenForIt() throws IOException {
    Files.writeString(board.resolve("my-board.yaml.txt"), "name: A\n");
    assertThat(Launch.of("validate", "--board", board.toString()).err())
        .contains("there is no board.yaml in " + board);
  }
}
