package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.accessibility.PageTexts;
import org.lscb.report.cli.Launch;

/** Tables with more columns than an upright page has room for. */
class WideTablesTest {

  private static final List<String> REASONS =
      List.of(
          "Emotional abuse",
          "Physical neglect",
          "Exploitation",
          "Homelessness",
          "Unaccompanied",
          "Absence",
          "Bereavement",
          "Radicalisation",
          "Disability",
          "Substances",
          "Trafficking",
          "Domestic abuse",
          "Self-neglect",
          "Imprisonment",
          "Immigration",
          "Disappearance");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"5, false", "9, true", "12, true"})
  void stayOnTheirPageInEveryBuild(int columns, boolean turned) throws Exception {
    TinyBoard board = board(REASONS.subList(0, columns));

    assertThat(board.run("build", "--check").err()).doesNotContain("words-cut-off");
    assertThat(isTurned(board, "Team 1")).isEqualTo(turned);
  }

  @Test
  void areReportedWhereTheyCannot() throws Exception {
    TinyBoard board = board(REASONS);

    Launch plain = board.run("build", "--format", "pdf");
    assertThat(plain.code()).isEqualTo(1);
    assertThat(plain.err())
        .containsOnlyOnce("[words-cut-off]")
        .contains("page 4 of the PDF cuts off");
    assertThat(board.folder().resolve("2020-21/out")).doesNotExist();

    Launch checked = board.run("build", "--format", "pdf", "--check");
    assertThat(checked.code()).isEqualTo(1);
    assertThat(checked.err()).contains("[words-cut-off]");
  }

  private TinyBoard board(List<String> reasons) throws Exception {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    board.write("2020-21/chapters/plans/chapter.yaml", TinyBoard.PLANS_BY_TEAM);
    board.teams(8, reasons, Collections.nCopies(reasons.size(), 1201));
    board.text("Of all children, these had a plan.\n\n## By team\n\n{{table: plans-by-team}}");
    return board;
  }

  private static boolean isTurned(TinyBoard board, String words) throws Exception {
    byte[] pdf =
        Files.readAllBytes(board.folder().resolve("2020-21/out/board-annual-report-2020-21.pdf"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = PageTexts.of(pdf);
      int on =
          IntStream.range(0, pages.size())
              .filter(i -> pages.get(i).contains(words))
              .findFirst()
              .orElseThrow();
      PDPage page = document.getPage(on);
      return page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
    }
  }
}
