package org.lscb.report.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.cli.Launch;
import org.lscb.report.cli.Main;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Asks the real shells what they offer. */
class CompletionTest {

  private static final Path ASKING = Path.of("src", "test", "resources", "shell").toAbsolutePath();

  @TempDir private Path folder;
  private Path board;

  @BeforeEach
  void aBoard() throws IOException {
    board = Files.createDirectories(folder.resolve("Zoë's boards").resolve("coast"));
    Files.writeString(board.resolve("board.yaml"), "name: Coast\n");
    year("2018-19", "chapters:\n  - id: foreword\n    numbered: false\n  - training\n");
    year("2019-20", "chapters:\n- training\n- $(touch run)\n- reviews\nheadlines:\n  - rate\n");
    Files.createDirectories(board.resolve("images"));
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void everyCommandIsOffered(Shell shell) throws Exception {
    assertThat(offered(shell, board, "lscb-report", ""))
        .containsAll(Main.describe().subcommands().keySet());
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void everyOptionOfEveryCommandIsOffered(Shell shell) throws Exception {
    for (CommandSpec command : Shell.commands(Main.describe())) {
      // A shell in a terminal of its own needs half a second for each question.
      if (shell != Shell.ZSH || command.name().equals("build")) {
        assertThat(offered(shell, board, "lscb-report", command.name(), "--"))
            .containsAll(command.options().stream().map(OptionSpec::longestName).toList());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void yearsOfTheBoardAreOfferedInItsFolder(Shell shell) throws Exception {
    assertThat(offered(shell, board.resolve("images"), "lscb-report", "build", "20"))
        .contains("2018-19", "2019-20");
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void yearsAndChaptersOfTheBoardThatIsNamedAreOffered(Shell shell) throws Exception {
    Path above = board.getParent();
    assertThat(offered(shell, above, "lscb-report", "validate", "--board", "coast", "20"))
        .contains("2018-19", "2019-20");
    assertThat(offered(shell, above, "lscb-report", "build", "--board", "coast", "--chapter", ""))
        .contains("training", "reviews")
        .doesNotContain("foreword", "rate");
    assertThat(
            offered(
                shell,
                above,
                "lscb-report",
                "build",
                "2018-19",
                "--board",
                "coast",
                "--chapter",
                ""))
        .contains("foreword", "training")
        .doesNotContain("reviews");
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void whatAFileSaysIsNeverRun(Shell shell) throws Exception {
    offered(shell, board, "lscb-report", "build", "--chapter", "");
    assertThat(board.resolve("run")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void theYearAfterTheNewestIsOfferedForANewOne(Shell shell) throws Exception {
    assertThat(offered(shell, board, "lscb-report", "new-year", "20"))
        .contains("2020-21")
        .doesNotContain("2019-20");
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void wordsOfClosedListsAreOffered(Shell shell) throws Exception {
    assertThat(offered(shell, board, "lscb-report", "build", "--edition", ""))
        .contains("public", "large-print");
    assertThat(offered(shell, board, "lscb-report", "validate", "--explain", "adds-"))
        .contains("adds-up");
    assertThat(offered(shell, board, "lscb-report", "schema", "da")).contains("dataset");
  }

  @Test
  void bashTakesValuesBehindAnEqualsSignAndListsWithCommas() throws Exception {
    assertThat(offered(Shell.BASH, board, "lscb-report", "build", "--edition", "=", "sh"))
        .containsExactly("short");
    assertThat(offered(Shell.BASH, board, "lscb-report", "build", "--edition", "="))
        .contains("short");
    assertThat(offered(Shell.BASH, board, "lscb-report", "build", "--format", "pdf,"))
        .contains("pdf,html", "pdf,docx")
        .doesNotContain("pdf,pdf");
  }

  @Test
  void aShellThatIsNotKnownIsWrongUsage() {
    Launch launch = Launch.of("completion", "tcsh");
    assertThat(launch.code()).isEqualTo(2);
    assertThat(launch.err()).containsIgnoringCase("bash, zsh, fish");
  }

  private void year(String year, String report) throws IOException {
    Files.writeString(Files.createDirectories(board.resolve(year)).resolve("report.yaml"), report);
  }

  private List<String> offered(Shell shell, Path where, String... words)
      throws IOException, InterruptedException {
    Path program = program(shell);
    Launch printed = Launch.of("completion", shell.toString());
    Path script = Files.writeString(folder.resolve("script." + shell), printed.out());
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add(ASKING.resolve("complete." + shell).toString());
    command.add(script.toString());
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("TERM", "xterm");
    Process process = builder.start();
    process.getOutputStream().close();
    String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return all.lines()
        .map(one -> one.replaceFirst("^offer ", "").replaceFirst("\t.*", ""))
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static Path program(Shell shell) {
    List<Path> places =
        Stream.of("/bin", "/usr/bin", "/usr/local/bin")
            .map(one -> Path.of(one, shell.toString()))
            .filter(Files::isExecutable)
            .toList();
    assumeTrue(!places.isEmpty(), shell + " is not installed");
    return places.get(0);
  }
}
