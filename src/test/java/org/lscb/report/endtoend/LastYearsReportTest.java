package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/** Readers have kept last year's report: what it hid is not told by this one. */
class LastYearsReportTest {

  private static final String CHAPTER =
      """
      datasets:
        plans:
          plans:
            label: Children with a plan
            by: [setting]
      breakdowns:
        setting:
          members: open
      tables:
        settings:
          caption: Settings
          rows:
            by: setting
            total: setting
          columns:
            - show: plans
              by: period
      """;

  @TempDir private Path folder;
  private TinyBoard board;

  @BeforeEach
  void aReportThatLooksBack() throws IOException {
    board = new TinyBoard(folder.resolve("board"));
    board.write("2020-21/chapters/plans/chapter.yaml", CHAPTER);
    board.text("{{table: settings}}");
    board.write(
        "2020-21/data/plans.yaml",
        """
        dataset: plans
        source: Case system
        period: 2020-21

        plans by period and setting:
          2019-20:
            Elsewhere: 20
          2020-21:
            Home: 50
            School: 30
            Elsewhere: 40
        """);
  }

  private void lastYear(String data) throws IOException {
    board.write("2019-20/report.yaml", "title: Annual report\nchapters: [plans]\n");
    board.write("2019-20/chapters/plans/chapter.yaml", CHAPTER);
    board.write("2019-20/chapters/plans/chapter.md", "# Plans\n\n{{table: settings}}\n");
    board.write(
        "2019-20/data/plans.yaml",
        "dataset: plans\nsource: Case system\nperiod: 2019-20\n\nplans by setting:\n" + data);
  }

  private String value(String id) {
    Launch values = board.run("values");
    assertThat(values.code()).as(values.err()).isZero();
    return values
        .out()
        .lines()
        .filter(line -> line.startsWith("plans:plans" + id + "\t"))
        .map(line -> line.split("\t")[1])
        .findFirst()
        .orElse("");
  }

  @Test
  void whatWasHiddenBesideASmallNumberStaysHidden() throws IOException {
    assertThat(value("/setting=elsewhere@2019-20")).isEqualTo("20");
    lastYear("  Home: 60\n  School: 3\n  Elsewhere: 20\n  total: 83\n");
    assertThat(value("/setting=elsewhere@2019-20")).isEqualTo("[c]");
    assertThat(value("/setting=elsewhere@2020-21")).isEqualTo("40");
  }

  @Test
  void whatWasPublishedIsShownAgain() throws IOException {
    lastYear("  Home: 53\n  School: 10\n  Elsewhere: 20\n  total: 83\n");
    assertThat(value("/setting=elsewhere@2019-20")).isEqualTo("20");
  }
}
