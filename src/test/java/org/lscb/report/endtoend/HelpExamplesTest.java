package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;
import org.lscb.report.dataset.spreadsheet.WrittenWorkbook;

/** The examples in the help do what they promise. */
class HelpExamplesTest {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;

  @Test
  void theExamplesOfInitMakeBoards() {
    List<List<String>> examples = examples("init");
    assertThat(examples).hasSizeGreaterThan(2);
    for (int i = 0; i < examples.size(); i++) {
      List<String> words = examples.get(i);
      words.set(1, folder.resolve("board" + i).toString());
      Launch made = Launch.of(words.toArray(String[]::new));
      // Without a terminal nobody can be asked.
      assertThat(made.code()).as(made.err()).isEqualTo(words.contains("--name") ? 0 : 2);
    }
  }

  @Test
  void theExamplesOfNewYearRollASampleForward() throws IOException {
    List<List<String>> examples = examples("new-year");
    assertThat(examples).hasSizeGreaterThan(1);
    for (int i = 0; i < examples.size(); i++) {
      List<String> words = examples.get(i);
      Path board = folder.resolve("board" + i);
      Launch.of(
          "init",
          board.toString(),
          "--name",
          "A",
          "--area",
          "A",
          "--year",
          "2025-26",
          "--chapter",
          "allegations");
      assertThat(Files.isDirectory(board)).isTrue();
      onBoard(words, board);
      Launch made = Launch.of(words.toArray(String[]::new));
      assertThat(made.code()).as(made.err()).isZero();
    }
  }

  @Test
  void theExamplesOfImportReadASpreadsheetIntoABoard() throws IOException {
    List<List<String>> examples = examples("import");
    assertThat(examples).hasSizeGreaterThan(2);
    for (int i = 0; i < examples.size(); i++) {
      List<String> words = examples.get(i);
      Path place = folder.resolve("place" + i);
      Path board = place.resolve("board");
      copy(Path.of("sample-data/larkmouth"), board);
      Files.writeString(
          board.resolve("imports.yaml"),
          """
          imports:
            bookings:
              file: "training*.%s"
              dataset: training
              block: bookings by sector and booking
          """
              .formatted(words.get(1).endsWith(".xlsx") ? "xlsx" : "csv"));
      String table = "Sector,Attended,Did not attend,Cancelled by user\nSchools,3,1,2\n";
      Path named = words.get(1).startsWith("-") ? board : place;
      String file = words.get(1).startsWith("-") ? "training.csv" : words.get(1);
      spreadsheet(named.resolve(file), table);
      if (named.equals(place)) {
        words.set(1, place.resolve(file).toString());
      }
      onBoard(words, board);
      Launch imported = Launch.of(words.toArray(String[]::new));
      assertThat(imported.err()).isEmpty();
      assertThat(imported.out()).contains("Schools", "bookings: training");
      assertThat(imported.code()).isEqualTo(words.contains("--save") ? 0 : 1);
    }
  }

  @Test
  void theExamplesOfDiffCompareTwoYears() throws IOException {
    Path board = folder.resolve("board");
    copy(Path.of("sample-data/larkmouth"), board);
    for (List<String> before :
        List.of(List.of("build", "2025-26", "--format", "data"), List.of("new-year", "2026-27"))) {
      List<String> words = new ArrayList<>(before);
      words.addAll(List.of("--board", board.toString()));
      assertThat(Launch.of(words.toArray(String[]::new)).code()).isZero();
    }
    List<List<String>> examples = examples("diff");
    assertThat(examples).hasSizeGreaterThan(1);
    for (List<String> words : examples) {
      onBoard(words, board);
      words.replaceAll(one -> one.endsWith(".json") ? board.resolve(one).toString() : one);
      Launch told = Launch.of(words.toArray(String[]::new));
      assertThat(told.code()).as(told.err()).isZero();
      assertThat(told.out()).contains("2026-27", "Still awaited");
    }
  }

  @Test
  void theExamplesOfCheckLookAtFinishedReports() throws IOException {
    Built built = Sample.LAMBETH.whole();
    Path place = folder.resolve("place");
    Files.createDirectories(place);
    Files.copy(built.out().resolve(built.stem() + ".html"), place.resolve("report.html"));
    Files.copy(built.out().resolve(built.stem() + ".pdf"), place.resolve("report.pdf"));
    List<List<String>> examples = examples("check");
    assertThat(examples).hasSizeGreaterThan(1);
    for (List<String> words : examples) {
      words.replaceAll(
          one ->
              one.endsWith("/out")
                  ? built.out().toString()
                  : one.startsWith("report.") ? place.resolve(one).toString() : one);
      Launch checked = Launch.of(words.toArray(String[]::new));
      assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
    }
  }

  @Test
  void theExamplesOfSchemaAndCompletionPrintOrWriteThem() throws IOException {
    Path board = folder.resolve("board");
    copy(Path.of("sample-data/lambeth"), board);
    for (String command : List.of("schema", "completion")) {
      List<List<String>> examples = examples(command);
      assertThat(examples).hasSizeGreaterThan(1);
      for (List<String> words : examples) {
        // Where it goes is the shell's business.
        int to = words.indexOf(">");
        List<String> own = new ArrayList<>(to < 0 ? words : words.subList(0, to));
        if (command.equals("schema")) {
          onBoard(own, board);
        }
        Launch done = Launch.of(own.toArray(String[]::new));
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).isNotBlank();
      }
    }
  }

  @Test
  void theExamplesOfPreviewServeAReport() throws Exception {
    Path board = new TinyBoard(folder.resolve("board")).folder();
    List<List<String>> examples = examples("preview");
    assertThat(examples).hasSizeGreaterThan(1);
    for (List<String> words : examples) {
      words.replaceAll(one -> one.equals("2018-19") ? "2020-21" : one);
      words.replaceAll(one -> one.equals("8080") ? Integer.toString(freePort()) : one);
      onBoard(words, board);
      Process preview = new ForkedProgram(folder).start(Map.of(), words);
      try {
        assertThat(preview.inputReader(StandardCharsets.UTF_8).readLine())
            .startsWith("preview of board 2020-21: http://127.0.0.1:");
      } finally {
        preview.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void everyCommandIsOneOfThoseWhoseExamplesAreRun() {
    String elsewhere = "build, validate, values";
    String here = "init, new-year, import, diff, check, schema, completion, preview";
    assertThat(
            Launch.of("--help")
                .out()
                .lines()
                .filter(one -> one.matches("  [a-z][a-z-]* {2,}[A-Z].*"))
                .map(one -> one.strip().split(" ")[0]))
        .containsExactlyInAnyOrder((elsewhere + ", " + here).split(", "));
  }

  private static void onBoard(List<String> words, Path board) {
    int named = words.indexOf("--board");
    if (named < 0) {
      words.addAll(List.of("--board", board.toString()));
    } else {
      words.set(named + 1, board.toString());
    }
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private static void spreadsheet(Path file, String table) throws IOException {
    if (file.toString().endsWith(".xlsx")) {
      new WrittenWorkbook().sheet("Bookings", table.replace(",", "|")).write(file);
    } else {
      Files.writeString(file, table);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(one -> !one.toString().matches(".*/(out|restricted)/.*"))
              .toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  private static List<List<String>> examples(String command) {
    List<List<String>> examples = new ArrayList<>();
    for (String line : Launch.of(command, "--help").out().lines().toList()) {
      if (line.strip().startsWith("lscb-report " + command + " ")) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.strip().substring("lscb-report ".length()));
        while (word.find()) {
          words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        examples.add(words);
      }
    }
    return examples;
  }
}
