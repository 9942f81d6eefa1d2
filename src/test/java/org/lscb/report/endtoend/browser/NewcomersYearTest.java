package org.lscb.report.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.build.preview.DraftPage;
import org.lscb.report.build.preview.Preview;
import org.lscb.report.build.preview.PreviewServer;
import org.lscb.report.cli.Launch;
import org.lscb.report.endtoend.FilledBoard;

/** The first year of somebody who never saw the program, from an empty folder to the next year. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewcomersYearTest {

  private static final String YEAR = "2025-26";
  private static final String NEXT = "2026-27";

  @TempDir private static Path folder;

  private static Path board;

  private static Launch run(String... words) {
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.addAll(List.of("--board", board.toString()));
    return Launch.of(arguments.toArray(String[]::new));
  }

  private static Launch succeeds(String... words) {
    Launch launch = run(words);
    assertThat(launch.code()).as(launch.out() + launch.err()).isZero();
    return launch;
  }

  private static String data(String file) throws IOException {
    return Files.readString(board.resolve(YEAR).resolve("data").resolve(file));
  }

  /** Saves what is proposed, and then what comes of it. */
  private static Launch imported(Path file) {
    assertThat(succeeds("import", file.toString(), "--save").out()).contains("saved imports.yaml");
    return succeeds("import", file.toString(), "--save");
  }

  @Test
  @Order(1)
  void aFolderIsMadeAndBuildsAtOnce() {
    board = folder.resolve("board");
    List<String> words = new ArrayList<>(List.of("init", board.toString()));
    words.addAll(List.of("--name", "A Board", "--area", "Larkmouth", "--year", YEAR));
    for (String chapter : List.of("training", "allegations", "population")) {
      words.addAll(List.of("--chapter", chapter));
    }
    assertThat(Launch.of(words.toArray(String[]::new)).code()).isZero();
    succeeds("build", YEAR, "--draft", "--format", "html");
  }

  @Test
  @Order(2)
  void threeSpreadsheetsAreImportedByWhatIsProposed() throws IOException {
    YearSpreadsheets sheets = new YearSpreadsheets(folder);
    assertThat(imported(sheets.bookings()).out()).contains("5 rows are counted");
    assertThat(data("training.yaml"))
        .contains("bookings by sector and booking:\n  table: bookings-q4.csv, A1:E6")
        .contains("  columns: [attended, no-show, user-cancelled, total]")
        .contains("  Schools: [1, 1, 0, 2]", "  Health:  [1, 0, 0, 2]", "  Police:  [0, 0, 1, 1]");
    assertThat(imported(sheets.allegations()).out())
        .contains("allegation-referrals by agency and period and outcome");
    assertThat(data("allegations.yaml"))
        .contains("    2024-25: [substantiated, unsubstantiated, unfounded, \"false\", malicious")
        .contains("  Schools:     [12, 3, 2, 1, 0, 4, 0, 22, 20, 14, 10, 4, 0, 5, 5, 58]");
    assertThat(imported(sheets.population()).out()).contains("values by measure and period");
    assertThat(data("population.yaml"))
        .contains("[mid-2023, mid-2024, mid-2025]", "[49040, 48810, 48600]");
    assertThat(succeeds("import", sheets.bookings().toString()).out()).contains("nothing changes");
  }

  @Test
  @Order(3)
  void aSentenceIsWrittenAndSeenInTheBrowser() throws IOException {
    FilledBoard.fill(board, YEAR);
    List<String> missing = Browser.missing();
    Assumptions.assumeTrue(missing.isEmpty(), () -> "not installed: " + missing);
    Path text = board.resolve(YEAR).resolve("text/foreword.md");
    try (Preview preview = new Preview(board, new DraftPage(board, YEAR, Map.of()), shown -> {});
        PreviewServer server = new PreviewServer(preview, Optional::empty, 0);
        Browser browser = Browser.startForServers()) {
      browser.go(server.address());
      assertThat(browser.shows("Preview of")).isTrue();
      Files.writeString(
          text,
          Files.readString(text) + "\nOf {{population:population-0-17}} children we heard many.\n");
      assertThat(browser.shows("children we heard many.")).isTrue();
      assertThat(browser.shows("Of 48,600")).isTrue();
    }
  }

  @Test
  @Order(4)
  void theReportIsCheckedBuiltAndPublished() throws IOException {
    Launch refused = run("validate", YEAR);
    assertThat(refused.out()).contains("error[table-mostly-hidden]: table outcomes-by-agency");
    Path own = board.resolve(YEAR).resolve("chapters/allegations/chapter.yaml");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "tables:\n  outcomes-by-agency: off\n");
    assertThat(succeeds("validate", YEAR).out()).doesNotContain("error[", "[awaited");
    succeeds("build", YEAR);
    Path out = board.resolve(YEAR).resolve("out");
    assertThat(out.resolve("board-annual-report-" + YEAR + ".html")).exists();
    assertThat(out.resolve("board-annual-report-" + YEAR + ".pdf")).exists();
    Launch checked = Launch.of("check", out.toString());
    assertThat(checked.code()).as(checked.err()).isZero();
    assertThat(checked.out()).endsWith("nothing can be named\n");
  }

  @Test
  @Order(5)
  void theNextYearBeginsWithWhatIsAwaited() throws IOException {
    byte[] published = Files.readAllBytes(board.resolve(YEAR).resolve("out/data/values.json"));
    assertThat(succeeds("new-year", NEXT).out()).contains("made " + NEXT + " from " + YEAR);
    assertThat(board.resolve(NEXT).resolve("published/" + YEAR + ".json"))
        .hasBinaryContent(published);
    assertThat(run("build", NEXT).err()).contains("error[not-finished]");
    succeeds("build", NEXT, "--draft", "--format", "html");
  }

  @Test
  @Order(6)
  void whatChangedIsTold() throws IOException {
    Path data = board.resolve(NEXT).resolve("data/allegations.yaml");
    String text = Files.readString(data);
    assertThat(text).contains("awaited");
    FilledBoard.fill(board, NEXT);
    Launch diff = succeeds("diff", YEAR, NEXT);
    assertThat(diff.out()).contains("A Board: " + NEXT + ", and before it " + YEAR);
    assertThat(diff.out())
        .contains("Larkmouth at mid-2026: [x], before 48,600 at mid-2025")
        .doesNotContain("computed in another way");
  }
}
