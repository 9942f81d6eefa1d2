package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;

/** A build replaces nothing with a report that tells what it must not. */
class BuildAuditTest {

  @TempDir private Path folder;

  @Test
  void aTemplateThatAddsANumberStopsTheBuildAndTheEarlierReportStays() throws IOException {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    assertThat(board.run("build").code()).isZero();
    String before = board.page();
    board.write(
        "templates/blocks/paragraph.ftlh",
        "<p id=\"${block.id}\" data-children=\"3\">${block.content}</p>");
    Launch launch = board.run("build");
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err())
        .contains("error[unmatched-number]: \"data-children=\"3\"\" in plans-")
        .contains("nothing was written");
    assertThat(board.page()).isEqualTo(before);
  }

  @Test
  void anAcceptedNumberPassesTheAuditOfTheBuildAndOfTheFinishedFiles() throws IOException {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    board.text(
        "There were {{plans}} plans. Three children spoke at the conference."
            + " <!-- accept small-number-typed: they spoke in public -->");
    Launch build = board.run("build");
    assertThat(build.code()).as(build.err()).isZero();
    Launch check = Launch.of("check", board.folder().resolve("2020-21/out").toString());
    assertThat(check.code()).as(check.err()).isZero();
  }

  @Test
  void whatIsNotThereIsWrongUsage() {
    assertThat(Launch.of("check", folder.resolve("nothing.html").toString()).code()).isEqualTo(2);
  }
}
