package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.accessibility.PageTexts;
import org.lscb.report.cli.Launch;

/** Tables on pages on their side, in large print, between text that fills its pages differently. */
class TurnedTablesTest {

  private static final String WORDS =
      "Children were seen by their social workers and were asked what they want to change.\n\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 6, 9})
  void areWholeAndNothingElseStandsOnTheirPages(int paragraphs) throws Exception {
    byte[] pdf = build(paragraphs);
    int turned = 0;
    List<String> pages = PageTexts.of(pdf);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < pages.size(); page++) {
        PDRectangle size = document.getPage(page).getMediaBox();
        if (size.getWidth() > size.getHeight()) {
          assertThat(pages.get(page)).contains("Emotional").doesNotContain("social workers");
          assertThat(pages.get(page)).contains("Team 1", "Team 10", "Otherwise", "170");
          turned++;
        } else {
          assertThat(pages.get(page)).doesNotContain("Emotional", "Team 10").isNotBlank();
        }
      }
    }
    assertThat(turned).isEqualTo(2);
  }

  private byte[] build(int paragraphs) throws Exception {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    board.write(
        "2020-21/chapters/plans/chapter.yaml",
        TinyBoard.PLANS_BY_TEAM
            + """
                plans-again:
                  caption: The same children again
                  rows:
                    by: team
                  columns:
                    show: plans
                    by: reason
              """);
    board.teams(
        10,
        List.of("Neglected", "Neighbour", "Emotional", "Exploited", "Witnessed", "Otherwise"),
        List.of(120, 130, 140, 150, 160, 170));
    board.text(
        WORDS.repeat(paragraphs)
            + "## By team\n\n"
            + WORDS
            + "{{table: plans-by-team}}\n\n## Again\n\n"
            + WORDS.repeat(2)
            + "{{table: plans-again}}\n\n"
            + WORDS.repeat(6));
    Launch launch = board.run("build", "--format", "pdf", "--edition", "large-print");
    assertThat(launch.code()).as(launch.err()).isZero();
    String file = "2020-21/out/board-annual-report-2020-21-large-print.pdf";
    return Files.readAllBytes(board.folder().resolve(file));
  }
}
