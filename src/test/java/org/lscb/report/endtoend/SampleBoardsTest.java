package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.cli.Launch;

/** All sample boards, as they come: built in one command, valid, and fit to be published. */
class SampleBoardsTest {

  @TempDir private static Path folder;

  private static Launch build;

  @BeforeAll
  static void buildAll() throws IOException {
    List<String> command = new ArrayList<>(List.of("build"));
    for (Sample sample : Sample.values()) {
      copy(sample.folder(), board(sample));
      command.addAll(List.of("--board", board(sample).toString()));
    }
    build = Launch.of(command.toArray(String[]::new));
  }

  @Test
  void allBuildInOneCommand() {
    assertThat(build.code()).as(build.err()).isZero();
    assertThat(build.err()).doesNotContain("warning[");
    for (Sample sample : Sample.values()) {
      assertThat(Built.files(out(sample)).keySet())
          .as(sample.name())
          .anyMatch(name -> name.endsWith(".html"))
          .anyMatch(name -> name.endsWith(".pdf"))
          .contains("data/values.json");
    }
  }

  @Test
  void everyFolderOfTheSamplesIsTried() throws IOException {
    try (Stream<Path> boards = Files.list(Path.of("sample-data"))) {
      assertThat(boards.map(board -> board.toAbsolutePath()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Sample.values()).map(Sample::folder).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStrictValidationFindsNothing(Sample sample) {
    Launch launch =
        Launch.of("validate", sample.year(), "--strict", "--board", board(sample).toString());
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(launch.err()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasPublishedDisclosesNothingAndAgrees(Sample sample) {
    Launch launch = Launch.of("check", out(sample).toString());
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(launch.out()).containsPattern("nothing can be named|small numbers are shown");
  }

  private static Path board(Sample sample) {
    return folder.resolve(sample.folder().getFileName());
  }

  private static Path out(Sample sample) {
    return board(sample).resolve(sample.year()).resolve("out");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path relative = from.relativize(file);
        boolean written = relative.getNameCount() > 1 && relative.getName(1).startsWith("out");
        if (!written) {
          Files.createDirectories(to.resolve(relative).getParent());
          Files.copy(file, to.resolve(relative));
        }
      }
    }
  }
}
