package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.build.begin.BuiltInChapter;
import org.lscb.report.build.begin.BuiltInChapters;
import org.lscb.report.cli.Launch;

/** A new board's folder builds at once, whatever the board is called and whatever it reports. */
class NewBoardTest {

  private static final String EXAMPLE = "# An example";

  @TempDir private Path folder;

  static List<String> chapters() {
    return new BuiltInChapters().all().stream().map(BuiltInChapter::id).toList();
  }

  @Test
  void theCommandsThatItEndsWithDoWhatTheySay() throws IOException {
    Path board = folder.resolve("Ein Rät & Co");
    Launch made = init(board, "Rät", "Rät");
    assertThat(made.code()).as(made.err()).isZero();
    List<String> commands =
        made.out()
            .lines()
            .map(String::strip)
            .filter(one -> one.startsWith("lscb-report "))
            .toList();
    assertThat(commands)
        .containsExactly(
            "lscb-report validate 2025-26 --board \"" + board + "\"",
            "lscb-report build 2025-26 --board \"" + board + "\" --draft");
    assertNoErrors(board);
    Launch draft = Launch.of("build", "2025-26", "--board", board.toString(), "--draft");
    assertThat(draft.code()).as(draft.err()).isZero();
    assertThat(board.resolve("2025-26/out/Ein Rät & Co-annual-report-2025-26.pdf")).exists();
    assertThat(
            Files.readString(board.resolve("2025-26/out/Ein Rät & Co-annual-report-2025-26.html")))
        .contains("awaited: the council&#39;s data team, 30 June 2026");
    Launch refused = Launch.of("build", "2025-26", "--board", board.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("error[not-finished]", "awaited values", "awaited texts");
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void eachChapterAloneIsAReport(String chapter) throws IOException {
    Path board = folder.resolve("board");
    assertThat(init(board, "A", "A", "--chapter", chapter).code()).isZero();
    assertNoErrors(board);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No: 1 Board",
        "\"The\" 'Board' # of: all",
        "Ünïcødé — Côte d’Or",
        "3 Rivers",
        "true",
        "- dash",
        "LONG"
      })
  void aNameMayBeAwkward(String word) throws IOException {
    String name = word.equals("LONG") ? "Board ".repeat(40).substring(0, 199) + "!" : word;
    Path board = folder.resolve("board");
    Launch made = init(board, name, name, "--area", "Other area", "--chapter", "allegations");
    assertThat(made.code()).as(made.err()).isZero();
    assertNoErrors(board);
    Launch draft =
        Launch.of("build", "2025-26", "--board", board.toString(), "--draft", "--format", "html");
    assertThat(draft.code()).as(draft.err()).isZero();
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void whatStandsThereAsAnExampleIsRightWhenItsSignsAreTakenAway(String chapter)
      throws IOException {
    for (String more : List.of("A", "Second area")) {
      Path board = folder.resolve(more);
      assertThat(init(board, "A", "A", "--area", more, "--chapter", chapter).code())
          .isEqualTo(more.equals("A") ? 2 : 0);
    }
    Path one = folder.resolve("one");
    init(one, "A", "A", "--chapter", chapter);
    for (Path board : List.of(folder.resolve("Second area"), one)) {
      for (Path file : data(board)) {
        Files.write(file, withoutSigns(Files.readAllLines(file)));
      }
      assertNoErrors(board);
    }
  }

  @Test
  void aReportIsFinishedWhenWhatIsAwaitedIsWritten() throws IOException {
    Path board = folder.resolve("board");
    assertThat(init(board, "Larkmouth Board", "Larkmouth", "--chapter", "allegations").code())
        .isZero();
    FilledBoard.fill(board, "2025-26");
    assertThat(Launch.of("validate", "2025-26", "--board", board.toString()).out())
        .doesNotContain("awaited");
    Launch built = Launch.of("build", "2025-26", "--board", board.toString());
    assertThat(built.code()).as(built.err()).isZero();
  }

  @Test
  void whatIsAwaitedIsAskedOfEachOnceAndOtherProgramsHearOfEvery() throws IOException {
    Path board = folder.resolve("board");
    assertThat(
            Launch.of("init", board.toString(), "--name", "A", "--area", "A", "--year", "2025-26")
                .code())
        .isZero();
    String told = Launch.of("validate", "--board", board.toString()).out();
    assertThat(told).contains("more like it").doesNotContain("problems are shown");
    assertThat(told.split("still awaited: the designated officer", -1)).hasSize(2);
    long blocks = told.lines().filter(one -> one.startsWith("warning[")).count();
    String json = Launch.of("validate", "--board", board.toString(), "--format", "json").out();
    assertThat(blocks).isLessThan(12);
    assertThat(json.split("\"awaited-value\"", -1).length).isGreaterThan(100);
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Path board = folder.resolve("board");
    Files.createDirectories(board);
    Path mine = Files.writeString(board.resolve("notes.txt"), "mine");
    Launch refused = init(board, "A", "A");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("is not empty; name a folder that does not exist yet");
    assertThat(mine).hasContent("mine");
    assertThat(init(mine, "A", "A").err()).contains("is a file");
    Path made = folder.resolve("made");
    init(made, "A", "A");
    assertThat(init(made, "A", "A").err()).contains("holds a board already", "new-year");
  }

  @Test
  void whatIsMissingIsNamedWhereNobodyCanBeAsked() {
    Launch refused = Launch.of("init", folder.resolve("board").toString(), "--name", "A");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--area is missing").contains("--name, --area", "--year");
    assertThat(init(folder.resolve("board"), "A", "A", "--area", "a").err())
        .contains("two areas would both be called a");
    assertThat(init(folder.resolve("board"), "A", "A", "--chapter", "trainig").err())
        .contains("no chapter trainig", "training");
    assertThat(init(folder.resolve("board"), "A".repeat(201), "A").err()).contains("at most 200");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aNameThatCannotBePrintedMakesNothing() {
    Launch refused = init(folder.resolve("board"), "Board \uD83D\uDE00", "A");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("unprintable-character", "nothing was made");
    assertThat(folder).isEmptyDirectory();
  }

  private static Launch init(Path board, String name, String area, String... more) {
    List<String> words = new ArrayList<>(List.of("init", board.toString(), "--name", name));
    words.addAll(List.of("--area", area, "--year", "2025-26"));
    words.addAll(List.of(more));
    return Launch.of(words.toArray(String[]::new));
  }

  private static void assertNoErrors(Path board) {
    Launch checked = Launch.of("validate", "2025-26", "--board", board.toString());
    assertThat(checked.code()).as(checked.out()).isZero();
    assertThat(checked.out().lines().filter(one -> one.startsWith("warning[")))
        .allMatch(one -> one.contains("[awaited-"));
  }

  private static List<Path> data(Path board) throws IOException {
    try (Stream<Path> files = Files.list(board.resolve("2025-26/data"))) {
      return files.toList();
    }
  }

  /** The lines that follow the words of an example, as far as they are remarks. */
  private static List<String> withoutSigns(List<String> lines) {
    List<String> result = new ArrayList<>();
    boolean example = false;
    for (String line : lines) {
      boolean words = line.startsWith(EXAMPLE) || line.startsWith("# and write your names");
      example = words || example && line.startsWith("# ");
      result.add(example && !words ? line.substring(2) : line);
    }
    return result;
  }
}
