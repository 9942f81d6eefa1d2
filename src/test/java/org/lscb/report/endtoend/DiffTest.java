package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.ExitCode;
import org.lscb.report.cli.Launch;

/** Two years of one board, and what was published against what would be now. */
class DiffTest {

  @TempDir static Path folder;
  private TinyBoard board;

  @BeforeEach
  void twoYears() throws IOException {
    board = new TinyBoard(folder.resolve("board"));
    for (String file :
        new String[] {"report.yaml", "chapters/plans/chapter.yaml", "chapters/plans/chapter.md"}) {
      board.write("2021-22/" + file, Files.readString(board.folder().resolve("2020-21/" + file)));
    }
    board.write(
        "2021-22/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        period: 2021-22

        plans: 52
        """);
  }

  private Launch diff(String... arguments) {
    List<String> all = new ArrayList<>(List.of("diff"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--board", board.folder().toString()));
    return Launch.of(all.toArray(String[]::new));
  }

  @Test
  void saysByHowMuchAValueChanged() {
    Launch launch = diff("2020-21", "2021-22");
    assertThat(launch.err()).isEmpty();
    assertThat(launch.out())
        .contains("Harbour Safeguarding Children Board: 2021-22, and before it 2020-21")
        .contains("Children with a plan, Harbour in 2021-22: 52, up 12 (30%) from 40 in 2020-21");
    assertThat(launch.code()).isZero();
  }

  @Test
  void whatWasPublishedIsReadBackFromItsList() throws IOException {
    assertThat(board.run("build", "--format", "data").code()).isZero();
    Path out = board.folder().resolve("2020-21/out");
    board.write(
        "2020-21/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        period: 2020-21

        plans: 39
        """);
    for (Path published : new Path[] {out, out.resolve("data/values.json")}) {
      assertThat(diff(published.toString(), "2020-21").out())
          .contains("Revised: the same period, another value (1)")
          .contains("39, down 1 (3%) from 40 as first published");
    }
  }

  @Test
  void ofAnEarlierYearWhatWasPublishedIsReadAndOfTheLaterOneItsFiles() throws IOException {
    assertThat(board.run("build", "--format", "data").code()).isZero();
    Path built = board.folder().resolve("2020-21/out/data/values.json");
    board.write("2021-22/published/2020-21.json", Files.readString(built));
    board.write(
        "2020-21/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        period: 2020-21

        plans: 39
        """);
    Launch next = diff("2020-21", "2021-22");
    assertThat(next.err())
        .isEqualTo("of 2020-21 is read what new-year kept: 2021-22/published/2020-21.json\n");
    assertThat(next.out()).contains("52, up 12 (30%) from 40 in 2020-21");
    assertThat(diff("2020-21", "2020-21", "--quiet").out())
        .contains("39, down 1 (3%) from 40 as first published");
    assertThat(diff("2020-21", "2020-21", "--quiet").err()).isEmpty();
    board.write("2021-22/published/2020-21.json", "{}");
    Launch damaged = diff("2020-21", "2021-22");
    assertThat(damaged.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(damaged.err())
        .contains("2021-22/published/2020-21.json is no list of published values");
  }

  @Test
  void theThreeFormatsAndTheChapterAreAskedFor() {
    assertThat(diff("2020-21", "2021-22", "--format", "markdown").out())
        .contains("| Children with a plan, Harbour in 2021-22 | 40 | 52 | up 12 (30%) |  |");
    assertThat(diff("2020-21", "2021-22", "--format", "json").out()).startsWith("{\"board\":");
    assertThat(diff("2020-21", "2021-22", "--chapter", "other").out()).doesNotContain("52");
  }

  @Test
  void whatIsNoReportIsRefusedWithWhatThereIs() throws IOException {
    Launch noYear = diff("2019-20", "2021-22");
    assertThat(noYear.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(noYear.err()).contains("no such year in").contains("which has 2020-21, 2021-22");
    Path no = board.write("no.json", "{\"values\": 4}");
    assertThat(diff(no.toString(), "2021-22").err()).contains("is no list of published values");
    assertThat(diff("2020-21").code()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void aYearWithProblemsIsToldOf() throws IOException {
    board.write("2021-22/data/plans.yaml", "dataset: plans\nplans: [\n");
    Launch launch = diff("2020-21", "2021-22");
    assertThat(launch.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(launch.err()).contains("2021-22/data/plans.yaml");
    assertThat(launch.out()).isEmpty();
  }
}
