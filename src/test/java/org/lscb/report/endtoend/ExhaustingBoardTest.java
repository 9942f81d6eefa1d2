package org.lscb.report.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board's folder that wants all memory, or all time: validate needs neither. */
class ExhaustingBoardTest {

  private static final String DATA = "2020-21/data/";
  private static final String HEADER = "dataset: plans\nsource: Case system\nperiod: 2020-21\n";

  /** As much as the largest file that is read as YAML. */
  private static final int FULL = 990_000;

  /** Only guards against a hang. */
  private static final Duration HANG = Duration.ofSeconds(90);

  @TempDir private Path folder;
  private TinyBoard board;

  @BeforeEach
  void aBoard() throws IOException {
    board = new TinyBoard(folder.resolve("board"));
  }

  @Test
  void filesThatExhaustTheirReaderAreRefusedOneByOne() throws IOException {
    byte[] large = new byte[100_000_000];
    Arrays.fill(large, (byte) '[');
    Files.write(board.write(DATA + "large.yaml", ""), large);
    board.write(DATA + "brackets.yaml", "a: " + "[".repeat(100_000));
    board.write(DATA + "laughs.yaml", laughs());
    board.write(DATA + "quote.yaml", HEADER + "plans: \"" + "x\n".repeat(FULL / 3));
    board.write(DATA + "key.yaml", "a".repeat(FULL) + ": 1\n");
    board.write(DATA + "number.yaml", HEADER + "plans: " + "9".repeat(FULL) + "\n");
    board.write(DATA + "blocks.yaml", HEADER + lines(FULL / 14, i -> "plan" + i + ": 1"));
    String told = validate();
    for (String name : List.of("large", "brackets", "laughs", "quote", "key", "number", "blocks")) {
      assertThat(told).contains(DATA + name + ".yaml");
    }
  }

  @Test
  void manyLargeFilesThatAreGoodYamlFit() throws IOException {
    for (int i = 0; i < 20; i++) {
      board.write(DATA + "list-" + i + ".yaml", HEADER + "plans:\n" + "- 1\n".repeat(FULL / 4));
    }
    assertThat(validate()).contains("file-too-large");
  }

  @Test
  void longTextsAreReadOrRefused() throws IOException {
    board.text("{{plans}}\n\n" + "[".repeat(100_000) + "\n\n" + "*a **b ".repeat(30_000));
    board.write("2020-21/text/more.md", "> ".repeat(200_000) + "x");
    assertThat(validate()).contains("chapter.md:", "text/more.md");
  }

  @Test
  void aLongTextIsCheckedToItsEnd() throws IOException {
    board.text(
        lines(9_000, i -> "Five of " + i + " plans, one third of 12, and (ABC" + i + ").\n")
            + lines(2_000, i -> "<!-- accept typed-number: because -->")
            + "1 and 2 to 3 or ".repeat(1_100)
            + "\n\n"
            + "two were children, three of these, ".repeat(500)
            + "\n\n"
            + "three a: b, ".repeat(1_500)
            + "\n\n{{nothing}}");
    assertThat(validate()).contains("error[unknown-name]", "chapter.md:2");
  }

  @Test
  void oneMistakeManyTimesIsCounted() throws IOException {
    board.text("{{x}}".repeat(150_000) + "\n\n<!-- accept nothing: x -->".repeat(5_000));
    assertThat(validate()).contains("error[unknown-name]", "155000 errors");
  }

  @Test
  void directivesInOneAnotherAreToldOneByOne() throws IOException {
    board.text("{{plans}}\n\n" + "{{callout: a}}\n\n".repeat(50_000));
    assertThat(validate()).contains("error[nested-directive]", "error[unclosed-directive]");
  }

  @Test
  void aPipeIsNotReadFrom() throws IOException, InterruptedException {
    Path pipe = board.write(DATA + "pipe.yaml", "");
    Files.delete(pipe);
    int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assumeTrue(made == 0, "there are no pipes here");
    assertThat(validate()).contains("file-unreadable", "pipe.yaml");
  }

  /** What is told on standard output, of which there may be more than a pipe holds. */
  private String validate() {
    ForkedProgram program = new ForkedProgram(folder, "-Xmx512m");
    List<String> arguments = List.of("validate", "2020-21", "--board", board.folder().toString());
    return assertTimeoutPreemptively(
        HANG,
        () -> {
          Process process = program.start(Map.of("NO_COLOR", "1"), arguments);
          String out = new String(process.getInputStream().readAllBytes(), UTF_8);
          String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
          assertThat(err).isEmpty();
          assertThat(process.waitFor()).as(out).isEqualTo(1);
          return out;
        });
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String laughs() {
    return "a0: &a0 [x, x]\n"
        + lines(40, i -> "a" + (i + 1) + ": &a" + (i + 1) + " [*a" + i + ", *a" + i + "]");
  }
}
