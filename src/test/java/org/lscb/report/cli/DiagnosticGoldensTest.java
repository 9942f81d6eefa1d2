package org.lscb.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.diagnostic.Kind;
import org.lscb.report.diagnostic.Severity;

/**
 * Each folder under golden/diagnostics holds what differs from the board in {@code base}, and in
 * {@code expected.txt} what the program says of it. {@code -Dgolden.refresh=true} writes the
 * expected texts anew.
 */
class DiagnosticGoldensTest {

  private static final Path HOME = Path.of("src", "test", "resources", "golden", "diagnostics");
  private static final Path BASE = HOME.resolve("base");
  private static final String EXPECTED = "expected.txt";
  private static final String COMMAND = "command.txt";
  private static final String REMOVED = "removed.txt";

  @TempDir private Path folder;
  private Path board;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(HOME)) {
      return folders
          .map(one -> one.getFileName().toString())
          .filter(one -> !one.equals("base"))
          .sorted()
          .toList();
    }
  }

  @BeforeEach
  void nameTheBoard() {
    board = folder.resolve("riverside");
  }

  @Test
  void theBoardThatTheExamplesChangeHasNoProblem() throws IOException {
    copy(BASE, board);
    Launch launch = Launch.of("validate", "2018-19", "--board", board.toString());
    assertThat(launch.out()).endsWith(": no problems\n");
    assertThat(launch.code()).isZero();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsWrongIsToldAtItsPlaceWithAWayOut(String name) throws IOException {
    Path example = HOME.resolve(name);
    copy(BASE, board);
    copy(example, board);
    for (String removed : read(example.resolve(REMOVED)).lines().toList()) {
      Files.delete(board.resolve(removed));
    }
    String command = read(example.resolve(COMMAND));
    String line = command.isEmpty() ? "validate 2018-19" : command.strip();
    Launch launch = Launch.of((line + " --board " + board).split(" "));
    String told = launch.out() + launch.err();

    assertThat(told).isEqualTo(expected(example, told));
    assertThat(told.contains("error[")).isEqualTo(launch.code() == ExitCode.PROBLEMS);
    assertThat(told).doesNotContain(board.toString());
    Kind.all().stream()
        .filter(problem -> problem.code().equals(name))
        .forEach(
            problem ->
                assertThat(told)
                    .contains(
                        (problem.severity() == Severity.ERROR ? "error[" : "[") + name + "]"));
  }

  @Test
  void anEarlierReportStaysAsItWas() throws IOException {
    copy(BASE, board);
    copy(HOME.resolve("all-problems-in-one-run"), board);
    Path report = board.resolve("2018-19/out/riverside-annual-report-2018-19.html");
    Files.createDirectories(report.getParent());
    Files.writeString(report, "the report of yesterday");
    Launch launch = Launch.of("build", "2018-19", "--board", board.toString());
    assertThat(launch.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(launch.err()).contains("nothing was written").contains("5 errors in 5 files");
    assertThat(launch.out()).isEmpty();
    assertThat(report).hasContent("the report of yesterday");
    try (Stream<Path> files = Files.list(report.getParent())) {
      assertThat(files).hasSize(1);
    }
  }

  private static String expected(Path folder, String told) throws IOException {
    Path file = folder.resolve(EXPECTED);
    if (Boolean.getBoolean("golden.refresh")) {
      Files.writeString(file, told);
    }
    return read(file);
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = from.relativize(file).toString();
      if (!List.of(EXPECTED, COMMAND, REMOVED).contains(name)) {
        Path target = to.resolve(name);
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(file));
      }
    }
  }
}
