package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.cli.Launch;

/** What a person at the keyboard sees: exit codes, both outputs, and help that works. */
class CommandLineUseTest {

  private static final Sample SAMPLE = Sample.LEWISHAM;
  private static final List<String> STAGES =
      List.of(
          "reading the board's files",
          "checking that they are right",
          "computing the indicators",
          "making them safe to publish",
          "laying out the chapters",
          "drawing the PDF",
          "drawing the web page",
          "writing the report");

  @TempDir private Path folder;

  @Test
  void progressTellsTheStoryOnStandardErrorAndResultsStandOnStandardOutput() {
    Launch launch = SAMPLE.whole().launch();
    assertThat(launch.err().lines().toList()).startsWith(STAGES.toArray(String[]::new));
    assertThat(launch.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("wrote "));
    assertThat(launch.out() + launch.err()).doesNotContain("\u001B", "\r");
    assertThat(launch.out()).contains("lewisham-annual-report-2016-17.html");
  }

  @Test
  void quietSaysNothingOfProgressAndResults() {
    Launch launch = build("--quiet", "--format", "html");
    assertThat(launch.code()).isZero();
    assertThat(launch.out()).isEmpty();
    assertThat(launch.err().lines()).doesNotContainAnyElementsOf(STAGES);
  }

  @Test
  void onlyTheOutputsThatAreAskedForAreWritten() {
    assertThat(build("--format", "html").code()).isZero();
    assertThat(Built.files(folder)).containsOnlyKeys(SAMPLE.whole().stem() + ".html");
    assertThat(build("--format", "data,HTML").code()).isZero();
    assertThat(Built.files(folder))
        .containsKey("data/values.json")
        .doesNotContainKey(SAMPLE.whole().stem() + ".pdf");
  }

  @Test
  void noColoursAreUsedWhereNobodyCanSeeThem() {
    for (Map<String, String> environment :
        List.of(
            Map.of("NO_COLOR", "", "TERM", "xterm"),
            Map.of("TERM", "dumb"),
            Map.<String, String>of())) {
      Launch launch = Launch.of(environment, "validate", "2030-31", "--board", board());
      assertThat(launch.code()).isEqualTo(1);
      assertThat(launch.out()).contains("error[no-such-year]").doesNotContain("\u001B");
    }
    assertThat(Launch.of("--help").out()).doesNotContain("\u001B");
  }

  @Test
  void aFileWhereTheFolderShouldBeIsExitCodeThreeAndStays() throws IOException {
    Path out = Files.writeString(folder.resolve("out"), "not a folder");
    Launch launch = Launch.of("build", SAMPLE.year(), "--board", board(), "--out", out.toString());
    assertThat(launch.code()).isEqualTo(3);
    assertThat(launch.err())
        .contains("error: cannot write ", "a file stands where its folder should be", "  = help: ")
        .doesNotContain("our fault", "Exception");
    assertThat(launch.out()).isEmpty();
    assertThat(out).hasContent("not a folder");
  }

  @Test
  void anOutputThatCannotBeReplacedLeavesAllOutputsAsTheyWere() throws IOException {
    Path page = Files.writeString(folder.resolve(SAMPLE.whole().stem() + ".html"), "old");
    Path pdf = Files.createDirectory(folder.resolve(SAMPLE.whole().stem() + ".pdf"));
    Launch launch = build();
    assertThat(launch.code()).isEqualTo(3);
    assertThat(launch.err()).contains("cannot write " + pdf, "a folder of that name stands there");
    assertThat(page).hasContent("old");
    assertThat(Built.files(folder)).containsOnlyKeys(SAMPLE.whole().stem() + ".html");
  }

  @Test
  void dataOfWhatIsNoLongerInTheReportGoAndOtherFilesStay() throws IOException {
    assertThat(build("--format", "data").code()).isZero();
    Path gone = Files.writeString(folder.resolve("data/table-no-longer-there.csv"), "a,3");
    Path own = Files.writeString(folder.resolve("data/notes.csv"), "mine");
    Path elsewhere = Files.writeString(folder.resolve("table-no-longer-there.csv"), "mine");
    assertThat(build("--format", "html,pdf", "--chapter", Sample.LEWISHAM.chapter()).code())
        .isZero();
    assertThat(gone).exists();
    assertThat(build("--format", "data").code()).isZero();
    assertThat(gone).doesNotExist();
    assertThat(own).hasContent("mine");
    assertThat(elsewhere).hasContent("mine");
  }

  @Test
  void problemsInTheFilesAreExitCodeOneAndTheEarlierOutputsStay() throws IOException {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    Path old = board.write("2020-21/out/board-annual-report-2020-21.html", "old");
    board.write("2020-21/data/plans.yaml", "dataset: plans\nsource: x\nplan: 3\n");
    Launch launch = board.run("build");
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err())
        .contains("error[", " --> 2020-21/data/plans.yaml:3:1")
        .endsWith("nothing was written; the earlier outputs are as they were\n");
    assertThat(launch.out()).isEmpty();
    assertThat(old).hasContent("old");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "build 2016-17 2017-18",
        "build 2016-17 --format docx",
        "build 2016-17 --boards x",
        "values",
        "validate 2016-17 --chapter x",
        "bild 2016-17",
        ""
      })
  void wrongUsageIsExitCodeTwoWithAWayOut(String line) {
    Launch launch = Launch.of(line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(launch.code()).isEqualTo(2);
    assertThat(launch.out()).isEmpty();
    assertThat(launch.err()).startsWith("error: ").contains("  = help: ", "--help");
    assertThat(launch.err()).doesNotContain("Exception", "org.lscb");
  }

  @Test
  void withoutABoardTheMessageGivesTheCommandThatBuildsTheSample() throws Exception {
    ForkedProgram.Ended ended = new ForkedProgram(folder).run(List.of("build", "2018-19"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("there is no board.yaml")
        .contains("lscb-report build 2018-19 --board sample-data/lambeth");
  }

  @Test
  void theBoardIsFoundFromAnyFolderInsideIt() throws Exception {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    Path inside = Files.createDirectories(board.folder().resolve("2020-21/data"));
    ForkedProgram.Ended ended = new ForkedProgram(inside).run(List.of("validate", "2020-21"));
    assertThat(ended.code()).as(ended.err() + ended.out()).isZero();
    assertThat(ended.out()).isEqualTo("board 2020-21: no problems\n");
  }

  @Test
  void everyExampleOfTheHelpWorks() throws Exception {
    List<String> examples = new ArrayList<>(examples());
    // Those that name the sample come first: they unpack it.
    examples.sort(
        (one, other) -> Boolean.compare(other.contains("--board"), one.contains("--board")));
    assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
    Path sample = folder.resolve("sample-data/lambeth");
    for (String example : examples) {
      Path here = example.contains("--board") ? folder : sample;
      List<String> arguments = List.of(example.replaceFirst("^lscb-report ", "").split(" "));
      ForkedProgram.Ended ended = new ForkedProgram(here).run(arguments);
      assertThat(ended.code()).as(example + "\n" + ended.err()).isZero();
      assertThat(ended.out()).as(example).isNotBlank();
    }
    assertThat(sample.resolve("2018-19/out/lambeth-annual-report-2018-19.pdf")).exists();
    assertThat(sample.resolve("drafts/lambeth-annual-report-2018-19.pdf")).exists();
    assertThat(sample.resolve("2018-19/out/lambeth-annual-report-2018-19-training.html")).exists();
  }

  @Test
  void aSampleIsUnpackedOnlyWhereNothingStands() throws Exception {
    Path own = Files.createDirectories(folder.resolve("sample-data/lambeth"));
    Files.writeString(own.resolve("notes.txt"), "mine");
    ForkedProgram.Ended ended =
        new ForkedProgram(folder)
            .run(List.of("validate", "2018-19", "--board", "sample-data/lambeth"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("there is no board.yaml in ");
    assertThat(Built.files(own)).containsOnlyKeys("notes.txt");
  }

  @Test
  void severalBoardsAreBuiltIntoAFolderEach() throws IOException {
    TinyBoard one = new TinyBoard(folder.resolve("one"));
    TinyBoard other = new TinyBoard(folder.resolve("other"));
    other.write("2020-21/data/plans.yaml", "dataset: plans\nsource: x\nplan: 3\n");
    TinyBoard third = new TinyBoard(folder.resolve("third"));
    Path out = folder.resolve("out");
    Launch launch =
        Launch.of(
            "build",
            "2020-21",
            "--format",
            "html",
            "--out",
            out.toString(),
            "--board",
            one.folder().toString(),
            "--board",
            other.folder().toString(),
            "--board",
            third.folder().toString());
    assertThat(launch.code()).isEqualTo(1);
    assertThat(Built.files(out))
        .containsOnlyKeys(
            "one/one-annual-report-2020-21.html", "third/third-annual-report-2020-21.html");
  }

  @Test
  void withoutAYearTheNewestOfEachBoardIsBuilt() throws IOException {
    TinyBoard one = new TinyBoard(folder.resolve("boards/one"));
    TinyBoard other = new TinyBoard(folder.resolve("boards/other"));
    copyYear(other.folder(), "2020-21", "2021-22");
    Files.createDirectories(folder.resolve("boards/no-board"));
    String wildcard = folder.resolve("boards").toString() + "/*";
    Path out = folder.resolve("out");
    Launch launch =
        Launch.of("build", "--format", "html", "--out", out.toString(), "--board", wildcard);
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(launch.err()).contains("one 2020-21: built\n").contains("other 2021-22: built\n");
    assertThat(Built.files(out))
        .containsOnlyKeys(
            "one/one-annual-report-2020-21.html", "other/other-annual-report-2021-22.html");
    Launch values =
        Launch.of("values", "--board", one.folder().toString(), other.folder().toString());
    assertThat(values.out()).contains("plans:plans@2020-21\t40").contains("plans:plans@2021-22");
    assertThat(Launch.of("validate", "--board", wildcard).out())
        .contains("one 2020-21: ", "other 2020-21: ", "other 2021-22: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "new-year 2021-22", "preview 2020-21", "diff 2019-20 2020-21"})
  void whatWorksOnOneBoardRefusesSeveral(String words) throws IOException {
    new TinyBoard(folder.resolve("boards/one"));
    new TinyBoard(folder.resolve("boards/other"));
    List<String> command = new ArrayList<>(List.of(words.split(" ")));
    command.addAll(List.of("--board", folder.resolve("boards") + "/*"));
    Launch refused = Launch.of(command.toArray(String[]::new));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("one board at a time; these are 2");
  }

  @Test
  void aWildcardThatMeansNoBoardIsAWrongUse() throws IOException {
    Files.createDirectories(folder.resolve("boards/no-board"));
    Launch refused = Launch.of("import", "--board", folder.resolve("boards") + "/*");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("no folder in", "holds a board.yaml");
  }

  @Test
  void foldersThatAShellMadeOfAWildcardMayStandBeforeAndBehindTheYear() throws IOException {
    String one = new TinyBoard(folder.resolve("one")).folder().toString();
    String other = new TinyBoard(folder.resolve("other")).folder().toString();
    for (List<String> words :
        List.of(
            List.of("2020-21", "--board", one, other), List.of("--board", one, other, "2020-21"))) {
      List<String> line = new ArrayList<>(List.of("validate"));
      line.addAll(words);
      Launch launch = Launch.of(line.toArray(String[]::new));
      assertThat(launch.code()).as(launch.err()).isZero();
      assertThat(launch.out()).contains("one 2020-21: ", "other 2020-21: ");
    }
  }

  @Test
  void twoBoardsOfOneNameAreNotWrittenOverEachOther() throws IOException {
    String one = new TinyBoard(folder.resolve("a/board")).folder().toString();
    String other = new TinyBoard(folder.resolve("b/board")).folder().toString();
    Launch launch =
        Launch.of("build", "--out", folder.toString(), "--board", one, "--board", other);
    assertThat(launch.code()).isEqualTo(2);
    assertThat(launch.err()).contains("two boards' folders have one name");
  }

  private static void copyYear(Path board, String from, String to) throws IOException {
    for (Map.Entry<String, byte[]> file : Built.files(board.resolve(from)).entrySet()) {
      Path target = board.resolve(to).resolve(file.getKey());
      Files.createDirectories(target.getParent());
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      Files.writeString(target, text.replace(from, to));
    }
  }

  private Launch build(String... options) {
    return Launch.of(
        Stream.concat(
                Stream.of("build", SAMPLE.year(), "--board", board(), "--out", folder.toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private static String board() {
    return SAMPLE.folder().toString();
  }

  private static List<String> examples() {
    List<String> examples = new ArrayList<>();
    for (String command : List.of("", "build", "validate", "values")) {
      List<String> arguments = new ArrayList<>(List.of(command, "--help"));
      arguments.remove("");
      Launch help = Launch.of(arguments.toArray(String[]::new));
      assertThat(help.code()).isZero();
      assertThat(help.err()).isEmpty();
      assertThat(help.out()).startsWith("Usage: lscb-report").contains("Example");
      help.out()
          .lines()
          .map(String::strip)
          .filter(line -> line.startsWith("lscb-report "))
          .forEach(examples::add);
    }
    return examples.stream().distinct().toList();
  }
}
