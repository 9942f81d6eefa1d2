package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;
import org.lscb.report.endtoend.PlacedWords.Place;

/** What introduces a list stands on the page where the list begins. */
class IntroductionsTest {

  private static final int FEWEST = 24;
  private static final int MOST = 36;

  @Test
  void aParagraphThatEndsInAColonIsNotTheLastOfAPage(@TempDir Path folder) throws Exception {
    Map<Integer, List<Place>> pages = new LinkedHashMap<>();
    for (Place word : PlacedWords.of(build(folder.resolve("board")))) {
      pages.computeIfAbsent(word.page(), any -> new ArrayList<>()).add(word);
    }
    List<Integer> introduced = new ArrayList<>();
    List<Integer> alone = new ArrayList<>();
    pages.forEach(
        (page, words) -> {
          List<String> said = words.stream().map(Place::word).toList();
          if (said.contains("Introduced:")) {
            introduced.add(page);
          }
          if (said.contains("Introduced:") && !said.contains("First")) {
            alone.add(page);
          }
        });
    assertThat(alone).isEmpty();
    // The end of a page comes above it in some chapters, and below it in others.
    assertThat(introduced).hasSize(MOST - FEWEST + 1);
    assertThat(fillers(pages.get(introduced.get(0)))).isEqualTo(FEWEST);
    assertThat(fillers(pages.get(introduced.get(MOST - FEWEST)))).isLessThan(FEWEST);
  }

  private static long fillers(List<Place> words) {
    return words.stream().filter(one -> one.word().equals("Filler")).count();
  }

  /** Chapters of one line more each, so that the end of a page comes everywhere. */
  private static byte[] build(Path folder) throws Exception {
    TinyBoard board = new TinyBoard(folder);
    List<String> chapters = new ArrayList<>();
    for (int lines = FEWEST; lines <= MOST; lines++) {
      chapters.add("lines-" + lines);
      board.write(
          "2020-21/text/lines-" + lines + ".md",
          "# Chapter\n\n"
              + "Filler of one line.\n\n".repeat(lines)
              + "Introduced:\n\n- First of the list\n- Second of the list\n\n"
              + "More of one line.\n\n".repeat(FEWEST));
    }
    board.write(
        "2020-21/report.yaml",
        "title: Annual report\nspelling: off\nchapters: [plans, "
            + String.join(", ", chapters)
            + "]\n");
    Launch launch = board.run("build", "--format", "pdf");
    assertThat(launch.code()).as(launch.err()).isZero();
    return Files.readAllBytes(folder.resolve("2020-21/out/board-annual-report-2020-21.pdf"));
  }
}
