package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.cli.Launch;

/** A chapter that is published on its own has its own files, and the report names them. */
class SeparateChapterTest {

  private static final String STEM = "board-annual-report-2020-21";

  @TempDir private Path folder;
  private TinyBoard board;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    board = new TinyBoard(folder.resolve("board"));
    out = folder.resolve("out");
    board.text("There were {{plans}} plans.[^1] {{see: chapter more}} says more.\n\n[^1]: One.");
    board.write(
        "2020-21/report.yaml",
        """
        title: Annual report
        chapters:
          - id: more
            numbered: false
            separate: true
          - plans
        """);
    board.write(
        "2020-21/text/more.md",
        "# Much more\n\nOf {{plans}} plans, all ended.[^1]\n\n[^1]: Two.\n");
  }

  private Map<String, byte[]> built(String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "--out";
    all[1] = out.toString();
    System.arraycopy(options, 0, all, 2, options.length);
    Launch launch = board.run("build", all);
    assertThat(launch.code()).as(launch.err()).isZero();
    return Built.files(out);
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  @Test
  void itsPageAndPdfAndDataLieBesideThoseOfTheReport() throws Exception {
    Map<String, byte[]> files = built();
    assertThat(files)
        .containsKeys(STEM + ".html", STEM + ".pdf", "data/values.json")
        .containsKeys(STEM + "-more.html", STEM + "-more.pdf", "data-more/values.json");
    String page = text(files.get(STEM + ".html"));
    assertThat(page)
        .doesNotContain("all ended")
        .contains("<a href=\"" + STEM + "-more.html\">Much more</a>")
        .contains("<a href=\"" + STEM + "-more.html\">Much more (published separately)</a>");
    assertThat(text(files.get(STEM + "-more.html")))
        .contains("all ended", "<title>Much more: Annual report 2020-21: ")
        .doesNotContain("There were", "Published separately");
    assertThat(TagTree.read(files.get(STEM + ".pdf")).text())
        .contains("Published separately", "(" + STEM + "-more.pdf)");
  }

  @Test
  void theNotesOfTheReportAreNumberedWithoutGaps() {
    Map<String, byte[]> files = built("--format", "html");
    assertThat(text(files.get(STEM + ".html"))).contains("value=\"1\">One.");
    assertThat(text(files.get(STEM + "-more.html"))).contains("value=\"2\">Two.");
  }

  @Test
  void itsFilesAreAuditedToo() {
    built();
    Launch check = Launch.of("check", out.toString());
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.out()).contains(STEM + ": ", STEM + "-more: ");
  }

  @Test
  void drawnAloneItIsTheSameFile() {
    byte[] page = built("--format", "html").get(STEM + "-more.html");
    assertThat(built("--format", "html", "--chapter", "more").get(STEM + "-more.html"))
        .isEqualTo(page);
  }

  @Test
  void theRestrictedEditionHoldsItInOneFile() {
    Map<String, byte[]> files = built("--edition", "restricted", "--format", "html");
    assertThat(files).containsOnlyKeys(STEM + "-restricted.html");
    assertThat(text(files.get(STEM + "-restricted.html")))
        .contains("all ended")
        .doesNotContain("Published separately", "published separately");
  }
}
