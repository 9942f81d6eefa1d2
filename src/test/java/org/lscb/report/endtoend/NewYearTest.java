package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.cli.Launch;

/** Last year's folder becomes a draft of this year's, with everything that is still to be done. */
class NewYearTest {

  @TempDir private Path folder;

  @Test
  void aYearOfANewBoardFollowsOnTheOneBefore() throws IOException {
    Path board = folder.resolve("board");
    run(
        "init",
        board,
        "--name",
        "A Board",
        "--area",
        "A",
        "--year",
        "2025-26",
        "--chapter",
        "allegations");
    FilledBoard.fill(board, "2025-26");
    assertThat(year("build", "2025-26", board).code()).isZero();
    byte[] published = Files.readAllBytes(board.resolve("2025-26/out/data/values.json"));

    Map<String, byte[]> lastYear = Built.files(board.resolve("2025-26"));
    Launch made = year("new-year", "2026-27", board);
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(Built.files(board.resolve("2025-26"))).containsExactlyEntriesOf(lastYear);
    assertThat(made.out())
        .contains("made 2026-27 from 2025-26")
        .contains("4 values of earlier times are carried on")
        .contains("16 values are awaited by 30 June 2027:")
        .contains("  16 from the designated officer (LADO)")
        .contains("texts are marked for review")
        .contains("are kept to compare with: 2026-27/published/2025-26.json");
    assertThat(made.out()).doesNotContain("draft");
    assertThat(board.resolve("2026-27/published/2025-26.json")).hasBinaryContent(published);
    assertThat(board.resolve("2026-27/out")).doesNotExist();

    Launch checked = year("validate", "2026-27", board);
    assertThat(checked.code()).as(checked.out()).isZero();
    assertThat(checked.out()).contains("[to-review]", "[awaited-value]", "[awaited-approval]");
    assertThat(run("build", board, "--draft", "2026-27").code()).isZero();
    Launch refused = year("build", "2026-27", board);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("16 awaited values", "1 awaited approval", "to review");

    FilledBoard.fill(board, "2026-27");
    Launch finished = year("build", "2026-27", board);
    assertThat(finished.code()).as(finished.err()).isZero();
    Launch diff =
        Launch.of(
            "diff",
            board.resolve("2026-27/published/2025-26.json").toString(),
            "2026-27",
            "--board",
            board.toString());
    assertThat(diff.code()).as(diff.err()).isZero();
    assertThat(diff.out()).contains("2026-27, and before it 2025-26");
  }

  @ParameterizedTest
  @CsvSource({
    "larkmouth, 2026-27",
    "lambeth, 2019-20",
    "lewisham, 2017-18",
    "wandsworth, 2019-20",
    "london, 2011-12",
    "tri-borough, 2017-18"
  })
  void everySampleRollsForwardWithoutAnErrorAndKeepsItsRemarksAndLineEnds(String name, String next)
      throws IOException {
    Path unix = copy(name, folder.resolve("unix"), "\n");
    Path windows = copy(name, folder.resolve("windows"), "\r\n");
    for (Path board : List.of(unix, windows)) {
      Launch made = year("new-year", next, board);
      assertThat(made.code()).as(made.err()).isZero();
    }
    Map<String, String> files = texts(unix.resolve(next));
    Map<String, String> same = new TreeMap<>(texts(windows.resolve(next)));
    same.replaceAll(
        (file, text) -> {
          assertThat(text.replace("\r\n", "")).as(file).doesNotContain("\n").doesNotContain("\r");
          return text.replace("\r\n", "\n");
        });
    assertThat(same).isEqualTo(files);
    texts(unix.resolve(yearBefore(next)))
        .forEach(
            (file, text) ->
                assertThat(files.get(file).lines())
                    .as(file)
                    .containsAll(text.lines().filter(one -> one.strip().startsWith("#")).toList()));
    Launch checked = year("validate", next, unix);
    assertThat(checked.out()).endsWith(": no errors\n").doesNotContain("[photograph-unused]");
    Launch draft =
        Launch.of("build", next, "--board", unix.toString(), "--draft", "--format", "html");
    assertThat(draft.code()).as(draft.err()).isZero();
    assertThat(year("build", next, unix).err()).contains("error[not-finished]");
  }

  @Test
  void numbersThatATextAsksForByAPeriodAreAYearLaterAndDefinitionsThatNameOneAreTold()
      throws IOException {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    board.write(
        "2020-21/report.yaml",
        "title: Annual report\nchapters: [plans]\nheadlines: [plans@2020-21]\nchanges: 2019-20\n");
    board.write(
        "2020-21/chapters/plans/chapter.yaml",
        """
        datasets:
          plans:
            plans:
              label: Children with a plan
        tables:
          plans:
            caption: Plans
            rows:
              - show: plans
            columns:
              by: period
              only: [2019-20, 2020-21]
        """);
    board.text("From {{plans@2019-20}} to {{plans@2020-21}}, and {{plans@2017-18}} once.");
    board.write(
        "2020-21/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        period: 2020-21

        plans by period:
          2017-18: 90
          2019-20: 50
          2020-21: 40
        """);
    for (String place : List.of("2020-21/published/2019-20.json", "2020-21/out/data/values.json")) {
      board.write(place, "{\"board\": \"B\", \"year\": \"2020-21\", \"values\": []}");
    }
    Launch made = year("new-year", "2021-22", board.folder());
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out())
        .contains("2021-22/chapters/plans/chapter.yaml still names 2020-21: line 12");
    Path next = board.folder().resolve("2021-22");
    assertThat(Built.files(next.resolve("published"))).containsOnlyKeys("2020-21.json");
    assertThat(Files.readString(next.resolve("chapters/plans/chapter.md")))
        .startsWith("{{review: written for 2020-21; the periods of its numbers are a year later")
        .contains("From {{plans@2020-21}} to {{plans@2021-22}}, and {{plans@2017-18}} once.");
    assertThat(Files.readString(next.resolve("report.yaml")))
        .contains("plans@2021-22", "changes: 2020-21");
    assertThat(year("validate", "2021-22", board.folder()).out()).doesNotContain("error[");
  }

  @Test
  void whatCannotBeRolledForwardIsRefusedAndChangesNothing() throws IOException {
    Path board = copy("london", folder.resolve("board"), "\n");
    assertThat(year("new-year", "2010-11", board).err()).contains("a folder 2010-11 already");
    assertThat(year("new-year", "2013-14", board).err())
        .contains("has no 2012-13", "newest year is 2010-11", "the next one is 2011-12");
    assertThat(year("new-year", "2011", board).err()).contains("2011 is no reporting year");
    Files.writeString(board.resolve("2010-11/data/pilots.yaml"), "dataset: [\n");
    Launch broken = year("new-year", "2011-12", board);
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).contains("error[", "mend 2010-11 first");
    assertThat(board.resolve("2011-12")).doesNotExist();
    Files.move(board.resolve("2010-11"), folder.resolve("elsewhere"));
    assertThat(year("new-year", "2011-12", board).err()).contains("no year to begin with", "init");
    try (Stream<Path> left = Files.list(board)) {
      assertThat(left.map(one -> one.getFileName().toString()))
          .containsExactlyInAnyOrder("board.yaml", "words.txt");
    }
  }

  @Test
  void theListOfADraftIsKeptAndThatIsSaid() throws IOException {
    Path board = copy("london", folder.resolve("board"), "\n");
    assertThat(run("build", board, "--draft", "2010-11").code()).isZero();

    assertThat(year("new-year", "2011-12", board).out())
        .contains("are kept to compare with: 2011-12/published/2010-11.json")
        .contains("they are those of a draft");
    assertThat(board.resolve("2011-12/published/2010-11.json")).exists();
  }

  @Test
  void aDamagedListIsToldAndNothingIsMade() throws IOException {
    Path board = copy("london", folder.resolve("board"), "\n");
    Path list = board.resolve("2010-11/out/data/values.json");
    Files.createDirectories(list.getParent());
    Files.writeString(list, "{");

    Launch refused = year("new-year", "2011-12", board);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains("2010-11/out/data/values.json is no list of values any more; build that year");
    assertThat(board.resolve("2011-12")).doesNotExist();
  }

  @Test
  void whereLastYearWasNeverBuiltNothingIsKeptAndThatIsSaid() throws IOException {
    Path board = copy("london", folder.resolve("board"), "\n");
    assertThat(year("new-year", "2011-12", board).out())
        .contains("nothing of 2010-11 is kept to compare with: there is no")
        .contains("2010-11/out/data/values.json; build it");
    assertThat(board.resolve("2011-12/published")).doesNotExist();
  }

  @Test
  void byWhenMayBeSaid() throws IOException {
    Path board = copy("london", folder.resolve("board"), "\n");
    assertThat(run("new-year", board, "2011-12", "--due", "15 July 2012").out())
        .contains("awaited by 15 July 2012");
    assertThat(Files.readString(board.resolve("2011-12/data/pilots.yaml")))
        .contains(", 15 July 2012");
  }

  private static String yearBefore(String year) {
    int start = Integer.parseInt(year.substring(0, 4)) - 1;
    return start + "-" + year.substring(2, 4);
  }

  private static Launch year(String command, String year, Path board) {
    return Launch.of(command, year, "--board", board.toString());
  }

  private static Launch run(String command, Path board, String... more) {
    List<String> words = new java.util.ArrayList<>(List.of(command));
    words.addAll(
        command.equals("init") ? List.of(board.toString()) : List.of("--board", board.toString()));
    words.addAll(List.of(more));
    return Launch.of(words.toArray(String[]::new));
  }

  private static Path copy(String sample, Path to, String lineEnd) throws IOException {
    Path from = Path.of("sample-data", sample);
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(one -> !one.toString().contains("/out/"))
              .filter(one -> !one.toString().contains("/restricted/"))
              .toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      if (file.toString().matches(".*\\.(yaml|md|txt)")) {
        Files.writeString(target, Files.readString(file).replace("\n", lineEnd));
      } else {
        Files.copy(file, target);
      }
    }
    return to;
  }

  private static Map<String, String> texts(Path home) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path one : all.filter(it -> it.toString().matches(".*\\.(yaml|md)")).toList()) {
        texts.put(home.relativize(one).toString(), Files.readString(one));
      }
    }
    return texts;
  }
}
