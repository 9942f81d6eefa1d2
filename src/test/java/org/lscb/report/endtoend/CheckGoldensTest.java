package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.Attachments;
import org.lscb.report.cli.Launch;

/** What {@code check} says, word by word, of reports that are sound, broken or none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckGoldensTest {

  private static final Path GOLDENS = Path.of("src/test/resources/golden/check");
  private static final String RESTRICTED = "board-annual-report-2020-21-restricted";

  @TempDir static Path folder;
  private FinishedBoard sound;
  private FinishedBoard restricted;
  private Path tiny;

  @BeforeAll
  void build() throws IOException {
    sound = FinishedBoard.build(folder);
    restricted = sound.restricted();
    TinyBoard board = new TinyBoard(folder.resolve("tiny"));
    board.write(
        "2020-21/report.yaml",
        "title: Annual report\nchapters: [plans]\nsmall-numbers:\n  profile: none\n"
            + "  because: All are public already\n");
    assertThat(board.run("build", "--format", "html,data").code()).isZero();
    tiny = board.folder().resolve("2020-21/out");
  }

  @Test
  void aSoundReport() throws IOException {
    expect("sound", sound.check());
    expect("sound-quiet", sound.check("--quiet"));
  }

  @Test
  void aReportThatShowsSmallNumbers() throws IOException {
    expect("nothing-hidden", Launch.of("check", tiny.toString()));
  }

  @Test
  void aWithheldCountThatCanBeWorkedOut() throws IOException {
    FinishedBoard broken = sound.copy();
    broken.change(
        FinishedBoard.LIST,
        list ->
            list.replaceFirst(
                "\"relations\" : \\[",
                "\"relations\" : [ {\"why\" : \"as last year\", \"terms\" : [{\"id\" : \""
                    + FinishedBoard.HIDDEN
                    + "\", \"times\" : 1}], \"least\" : 2, \"most\" : 3},"));
    broken.remove(FinishedBoard.PRINT);
    expect("leak", broken.check());
  }

  @Test
  void filesThatDoNotBelongTogether() throws IOException {
    FinishedBoard broken = sound.copy();
    broken.put(FinishedBoard.PRINT, "no PDF".getBytes(StandardCharsets.UTF_8));
    broken.replace("data/table-plans-settings.csv", "At school,c", "At school,3");
    expect("tampered", broken.check("--quiet"));
  }

  @Test
  void aListThatIsNone() throws IOException {
    FinishedBoard broken = sound.copy();
    broken.put(FinishedBoard.LIST, "{}".getBytes(StandardCharsets.UTF_8));
    expect("list-damaged", broken.check());
  }

  @Test
  void aPdfAloneCarriesItsList() throws IOException {
    FinishedBoard alone = sound.copy();
    assertThat(Attachments.of(alone.file(FinishedBoard.PRINT))).containsKey("values.json");
    alone.keep(FinishedBoard.PRINT);
    assertThat(alone.check().out()).isEqualTo(sound.check().out());
  }

  @Test
  void aPageAloneHasNoList() throws IOException {
    FinishedBoard alone = sound.copy();
    alone.keep(FinishedBoard.PAGE);
    expect("page-alone", alone.check());
  }

  @Test
  void aFolderWithoutAReportIsWrongUsage() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    expect("no-report", Launch.of("check", empty.toString()));
  }

  @Test
  void theDataFolderAndTheFilesInItNameTheReportToo() {
    Path out = folder.resolve("board/2020-21/out");
    String whole = Launch.of("check", out.toString()).out();
    for (String part : new String[] {"data", "data/values.json", "data/table-plans-settings.csv"}) {
      assertThat(Launch.of("check", out.resolve(part).toString()).out())
          .as(part)
          .isEqualTo(whole)
          .isNotEmpty();
    }
  }

  @Test
  void theRestrictedEdition() throws IOException {
    expect("restricted", restricted.check());
  }

  @Test
  void aRestrictedEditionThatIsNotApart() throws IOException {
    FinishedBoard mixed = restricted.copy();
    mixed.put("values.json", sound.file(FinishedBoard.LIST));
    mixed.put(RESTRICTED + ".pdf", sound.file(FinishedBoard.PRINT));
    mixed.change(
        RESTRICTED + ".html", page -> page.replaceFirst("<p class=\"restricted\">.*?</p>", ""));
    expect("restricted-mixed", mixed.check());
  }

  @AfterAll
  static void everyGoldenIsExpected() throws IOException {
    try (Stream<Path> files = Files.list(GOLDENS)) {
      assertThat(files.map(one -> one.getFileName().toString()).collect(Collectors.toSet()))
          .isSubsetOf(
              Stream.of(
                      "sound",
                      "sound-quiet",
                      "nothing-hidden",
                      "leak",
                      "tampered",
                      "list-damaged",
                      "page-alone",
                      "no-report",
                      "restricted",
                      "restricted-mixed")
                  .map(name -> name + ".txt")
                  .collect(Collectors.toSet()));
    }
  }

  private static void expect(String name, Launch launch) throws IOException {
    String text =
        (launch.out() + launch.err() + "exit code " + launch.code() + "\n")
            .replaceAll("\\S*" + folder.getFileName() + "/(out\\d+|\\w+/2020-21/out)", "OUT")
            .replace(folder.toString(), "FOLDER")
            .replaceAll("([a-z.-]+\\.csv, )+", "data files, ");
    Path golden = GOLDENS.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.refresh")) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
