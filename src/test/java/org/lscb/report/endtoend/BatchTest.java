package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/** Several reports in one run. */
class BatchTest {

  private static final List<Sample> SAMPLES =
      List.of(Sample.LAMBETH, Sample.LEWISHAM, Sample.LARKMOUTH);

  @TempDir private Path folder;

  @Test
  void reportsThatAreBuiltBesideEachOtherAreByteForByteThoseOfSingleRuns() {
    List<String> command = new ArrayList<>(List.of("build", "--quiet", "--jobs", "3"));
    command.addAll(List.of("--out", folder.toString()));
    for (Sample sample : SAMPLES) {
      command.addAll(List.of("--board", sample.folder().toString()));
    }
    Launch launch = Launch.of(command.toArray(String[]::new));
    assertThat(launch.code()).as(launch.err()).isZero();
    for (Sample sample : SAMPLES) {
      Path out = folder.resolve(sample.folder().getFileName().toString());
      Map<String, byte[]> built = Built.files(out);
      Map<String, byte[]> single = sample.whole().files();
      assertThat(built.keySet()).isEqualTo(single.keySet());
      single.forEach((name, bytes) -> assertThat(built.get(name)).as(name).isEqualTo(bytes));
    }
  }

  @Test
  void problemsStandUnderTheNameOfTheirBoardAndATableEndsTheRun() throws IOException {
    TinyBoard good = new TinyBoard(folder.resolve("good"));
    TinyBoard bad = new TinyBoard(folder.resolve("bad"));
    bad.write("2020-21/data/plans.yaml", "dataset: plans\nsource: x\nplan: 3\n");
    TinyBoard last = new TinyBoard(folder.resolve("last"));
    Launch launch = build(bad, good, last);
    assertThat(launch.code()).isEqualTo(1);
    List<String> err = launch.err().lines().toList();
    assertThat(err.get(0)).matches("bad 2020-21: stopped by \\d+ errors?");
    assertThat(err).containsSubsequence("good 2020-21: built", "last 2020-21: built");
    assertThat(launch.err()).containsOnlyOnce("nothing was written");
    assertThat(launch.out().lines().skip(1).map(one -> one.replaceAll("\\d+\\.\\d", "#")))
        .satisfiesExactly(
            head -> assertThat(head).matches("board +year +result +seconds +where"),
            first -> assertThat(first).matches("bad +2020-21 +stopped by .* nothing was written"),
            second -> assertThat(second).matches("good +2020-21 +built +# +.*good.2020-21.out"),
            third -> assertThat(third).matches("last +2020-21 +built +# +.*last.2020-21.out"),
            sum -> assertThat(sum).startsWith("2 of 3 reports built in # seconds"));
  }

  @Test
  void aReportThatCannotBeWrittenIsTheWorstAndTheOthersAreBuilt() throws IOException {
    TinyBoard first = new TinyBoard(folder.resolve("first"));
    TinyBoard other = new TinyBoard(folder.resolve("other"));
    first.write("2020-21/out", "not a folder");
    Launch launch = build(first, other);
    assertThat(launch.code()).isEqualTo(3);
    assertThat(launch.err()).contains("first 2020-21: could not write\nerror: cannot write ");
    assertThat(launch.out()).contains("1 of 2 reports built");
    assertThat(other.folder().resolve("2020-21/out/other-annual-report-2020-21.html")).exists();
  }

  @Test
  void severalYearsHaveAFolderEach() throws IOException {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    for (String file : List.of("report.yaml", "chapters/plans/chapter.yaml", "data/plans.yaml")) {
      String text = Files.readString(board.folder().resolve("2020-21").resolve(file));
      board.write("2021-22/" + file, text.replace("2020-21", "2021-22"));
    }
    Path text = board.folder().resolve("2020-21/chapters/plans/chapter.md");
    board.write("2021-22/chapters/plans/chapter.md", Files.readString(text));
    Path out = folder.resolve("out");
    Launch launch =
        Launch.of(
            "build",
            "2021-22",
            "2020-21",
            "--format",
            "html,data",
            "--board",
            board.folder().toString(),
            "--out",
            out.toString());
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(Built.files(out).keySet())
        .contains(
            "2020-21/board-annual-report-2020-21.html",
            "2020-21/data/values.json",
            "2021-22/board-annual-report-2021-22.html",
            "2021-22/data/values.json");
    assertThat(launch.out()).containsSubsequence("board  2021-22", "board  2020-21", "2 of 2");
  }

  @Test
  void quietSaysNothingWhereAllIsWell() throws IOException {
    TinyBoard one = new TinyBoard(folder.resolve("one"));
    TinyBoard other = new TinyBoard(folder.resolve("other"));
    Launch launch = build(one, other, "--quiet");
    assertThat(launch).isEqualTo(new Launch(0, "", ""));
  }

  @Test
  void noReportAtOnceIsWrongUsage() throws IOException {
    TinyBoard one = new TinyBoard(folder.resolve("one"));
    Launch launch = build(one, one, "--jobs", "0");
    assertThat(launch.code()).isEqualTo(2);
    assertThat(launch.err()).contains("--jobs is 0");
  }

  private static Launch build(Object... words) {
    List<String> command = new ArrayList<>(List.of("build", "2020-21", "--format", "html"));
    for (Object word : words) {
      if (word instanceof TinyBoard board) {
        command.addAll(List.of("--board", board.folder().toString()));
      } else {
        command.add(word.toString());
      }
    }
    return Launch.of(command.toArray(String[]::new));
  }
}
