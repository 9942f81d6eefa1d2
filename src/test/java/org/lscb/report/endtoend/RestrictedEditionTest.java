package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.Attachments;
import org.lscb.report.cli.ExitCode;
import org.lscb.report.cli.Launch;

/** True figures for a few: marked, whole, and never where the public edition goes. */
class RestrictedEditionTest {

  private static final String NAME = "board-annual-report-2020-21";

  @TempDir private Path folder;
  private TinyBoard board;

  @BeforeEach
  void aBoardWithASmallNumber() throws IOException {
    board = new TinyBoard(folder.resolve("board"));
    board.write(
        "2020-21/data/plans.yaml",
        "dataset: plans\nsource: Case system\nperiod: 2020-21\n\nplans: 4\n");
  }

  private Path file(String name) {
    return board.folder().resolve("2020-21").resolve(name);
  }

  @Test
  void itShowsEveryNumberAndIsMarkedOnEveryPage() throws IOException {
    Launch launch = board.run("build", "--edition", "restricted");
    assertThat(launch.code()).as(launch.err()).isZero();
    String page = Files.readString(file("restricted/" + NAME + "-restricted.html"));
    assertThat(page)
        .contains("There were", ">4<", "Restricted edition with true figures: not for publication")
        .contains("<meta name=\"robots\" content=\"noindex");
    byte[] pdf = Files.readAllBytes(file("restricted/" + NAME + "-restricted.pdf"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      for (int at = 1; at <= document.getNumberOfPages(); at++) {
        PDFTextStripper words = new PDFTextStripper();
        words.setStartPage(at);
        words.setEndPage(at);
        assertThat(words.getText(document)).as("page " + at).contains("Restricted");
      }
    }
  }

  @Test
  void itHasNoDataFilesAndNoAttachments() throws IOException {
    assertThat(board.run("build", "--edition", "restricted").code()).isZero();
    try (var files = Files.list(file("restricted"))) {
      assertThat(files.map(one -> one.getFileName().toString()))
          .containsExactlyInAnyOrder(NAME + "-restricted.html", NAME + "-restricted.pdf");
    }
    assertThat(Attachments.of(Files.readAllBytes(file("restricted/" + NAME + "-restricted.pdf"))))
        .isEmpty();
    assertThat(Files.readString(file("restricted/" + NAME + "-restricted.html")))
        .doesNotContain("data:text/csv", "data:application/");
    assertThat(file("out")).doesNotExist();
  }

  @Test
  void thePublicEditionBesideItHidesTheNumberAndIsNotMarked() {
    assertThat(board.run("build", "--edition", "restricted").code()).isZero();
    assertThat(board.run("build").code()).isZero();
    assertThat(file("out/" + NAME + ".html"))
        .content()
        .contains("[number withheld]")
        .doesNotContain("Restricted");
  }

  @Test
  void itGoesNowhereNearThePublicEdition() throws IOException {
    assertThat(board.run("build").code()).isZero();
    Path elsewhere = folder.resolve("elsewhere");
    assertThat(board.run("build", "--out", elsewhere.toString()).code()).isZero();
    Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    for (Path place :
        new Path[] {
          file("out"), file("out/inside"), file("."), elsewhere, link, folder.resolve("board")
        }) {
      Launch launch = board.run("build", "--edition", "restricted", "--out", place.toString());
      assertThat(launch.code()).as(place.toString()).isEqualTo(ExitCode.WRONG_USAGE);
      assertThat(launch.err()).contains("the public edition goes into");
    }
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(one -> one.toString().contains("-restricted"))).isEmpty();
    }
  }

  @Test
  void thePublicEditionGoesNowhereNearIt() throws IOException {
    assertThat(board.run("build", "--edition", "restricted").code()).isZero();
    Path elsewhere = folder.resolve("elsewhere");
    assertThat(board.run("build", "--edition", "restricted", "--out", elsewhere.toString()).code())
        .isZero();
    for (Path place :
        new Path[] {
          file("restricted"), file("restricted/inside"), elsewhere, folder.resolve("x/restricted")
        }) {
      Launch launch = board.run("build", "--out", place.toString());
      assertThat(launch.code()).as(place.toString()).isEqualTo(ExitCode.WRONG_USAGE);
    }
    assertThat(elsewhere.resolve("data")).doesNotExist();
  }

  @Test
  void itIsBuiltAsAWholeAndWithoutData() {
    assertThat(board.run("build", "--edition", "restricted", "--chapter", "plans").code())
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(board.run("build", "--edition", "restricted", "--format", "html,data").code())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void whyNumbersAreHiddenIsWrittenOnRequestAndNotWhereItIsPublished() throws IOException {
    Launch launch = board.run("build", "--explain-hidden");
    assertThat(launch.code()).isZero();
    assertThat(file("restricted/hidden-numbers.txt"))
        .content()
        .contains("Not for publication")
        .contains("Children with a plan, Harbour in 2020-21")
        .contains("is hidden because it is a number from 1 to 5.");
    assertThat(launch.out() + launch.err()).doesNotContain("from 1 to 5.");
    try (var files = Files.walk(file("out"))) {
      assertThat(files.filter(one -> one.toString().endsWith(".txt"))).isEmpty();
    }
  }
}
