package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.cli.Launch;
import org.lscb.report.output.Turn;

/** Real processes that work on one folder at once, or are killed in the middle. */
class ConcurrentRunsTest {

  private static final Pattern PLANS = Pattern.compile("There were (\\d+) plans");

  @TempDir private Path folder;

  @Test
  void filesOfTwoBuildsIntoOneFolderAreAllOfOneOfThem() throws Exception {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    Path data = board.folder().resolve("2020-21/data/plans.yaml");
    String text = Files.readString(data);
    List<Process> builds = new ArrayList<>();
    for (int plans = 41; plans <= 44; plans++) {
      Files.writeString(data, text.replace("40", String.valueOf(plans)));
      Process build = start("build", "2020-21", "--board", board.folder().toString());
      builds.add(build);
      // It has read the data: the next one reads others while this one draws.
      readUntil(build.errorReader(), "computing");
    }
    for (Process build : builds) {
      build.errorReader().lines().forEach(line -> {});
      assertThat(build.waitFor()).isZero();
    }
    Map<String, byte[]> files = Built.files(board.folder().resolve("2020-21/out"));
    String page = text(files.get("board-annual-report-2020-21.html")).replaceAll("<[^>]*>", "");
    Matcher plans = PLANS.matcher(page);
    assertThat(plans.find()).as(page).isTrue();
    assertThat(text(files.get("data/values.json"))).contains("\"" + plans.group(1) + "\"");
    assertThat(files.keySet()).noneMatch(one -> one.endsWith(".lscb-part"));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 600, 800, 1000, 1200})
  void initThatIsKilledLeavesNothingOrAWholeBoard(int milliseconds) throws Exception {
    String[] init = {
      "init", folder.resolve("new").toString(), "--name", "A", "--area", "A", "--year", "2025-26"
    };
    killed(milliseconds, init);
    if (Files.exists(folder.resolve("new"))) {
      assertThat(Launch.of("validate", "--board", folder.resolve("new").toString()).code())
          .isZero();
    } else {
      assertThat(visible(folder)).isEmpty();
      assertThat(Launch.of(init).code()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 700, 900, 1100, 1400})
  void newYearThatIsKilledLeavesTheFolderAsItWasOrAWholeYear(int milliseconds) throws Exception {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    Map<String, String> before = visible(board.folder());
    String[] roll = {"new-year", "2021-22", "--board", board.folder().toString()};
    killed(milliseconds, roll);
    Map<String, String> after = visible(board.folder());
    if (Files.exists(board.folder().resolve("2021-22"))) {
      assertThat(after).containsAllEntriesOf(before).containsKey("2021-22/report.yaml");
      assertThat(Launch.of("build", "2021-22", "--draft", "--board", roll[3]).code()).isZero();
    } else {
      assertThat(after).isEqualTo(before);
      assertThat(Launch.of(roll).code()).isZero();
    }
  }

  @Test
  void ofTwoImportsIntoOneFileNoneIsLostInSilence() throws Exception {
    TinyBoard board = ImportBoard.in(folder.resolve("board"));
    board.write(
        "imports.yaml",
        """
        imports:
          sectors:
            file: sectors.csv
            dataset: courses
            block: places by sector and status
          costs:
            file: costs.csv
            dataset: courses
            block: cost by sector
        """);
    board.write("sectors.csv", "Sector,Attended,Did not attend\nSchools,52,3\n");
    board.write("costs.csv", "Sector,Cost\nSchools,4000\n");
    String old = board.read(ImportBoard.DATA);
    List<Process> imports = new ArrayList<>();
    Turn turn = Turn.at(board.folder().resolve("board.yaml"));
    for (String file : List.of("sectors.csv", "costs.csv")) {
      Process run =
          start(
              "import",
              "--board",
              board.folder().toString(),
              "--as",
              file.replace(".csv", ""),
              "--save");
      imports.add(run);
      // It has read the file and shown the change: now it waits.
      readUntil(run.inputReader(), "+  Schools:");
    }
    // Long enough to save, for one that does not wait.
    Thread.sleep(500);
    assertThat(board.read(ImportBoard.DATA)).isEqualTo(old);
    turn.end();
    List<Integer> codes = new ArrayList<>();
    StringBuilder told = new StringBuilder();
    for (Process run : imports) {
      run.inputReader().lines().forEach(told::append);
      codes.add(run.waitFor());
    }
    assertThat(codes).containsExactlyInAnyOrder(0, 1);
    assertThat(told).contains("not saved: 2020-21/data/courses.yaml was changed while this ran");
    String data = board.read(ImportBoard.DATA);
    assertThat(data.contains("[52, 3") ? 1 : 0).isEqualTo(data.contains("4000") ? 0 : 1);
    assertThat(board.imported("--save").code()).isZero();
    assertThat(board.read(ImportBoard.DATA)).contains("[52, 3", "Schools: 4000");
  }

  @Test
  void newYearWaitsForAnImportThatSavesAndOfTwoOneMakesTheYear() throws Exception {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    Path data = board.folder().resolve("2020-21/data/plans.yaml");
    String text = Files.readString(data);
    Turn turn = Turn.at(board.folder().resolve("board.yaml"));
    List<Process> runs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      runs.add(start("new-year", "2021-22", "--board", board.folder().toString()));
    }
    // Long enough to make a year, for one that does not wait.
    Thread.sleep(3000);
    assertThat(board.folder().resolve("2021-22")).doesNotExist();
    Files.writeString(data, text.replace("Case system", "Other system"));
    turn.end();
    List<Integer> codes = new ArrayList<>();
    StringBuilder told = new StringBuilder();
    for (Process run : runs) {
      told.append(text(run.getErrorStream().readAllBytes()));
      codes.add(run.waitFor());
    }
    assertThat(codes).containsExactlyInAnyOrder(0, 2);
    assertThat(told).contains("there is a folder 2021-22 already");
    assertThat(Files.readString(board.folder().resolve("2021-22/data/plans.yaml")))
        .contains("Other system");
  }

  private static void readUntil(BufferedReader reader, String begun) throws IOException {
    String line = reader.readLine();
    while (line != null && !line.startsWith(begun)) {
      line = reader.readLine();
    }
  }

  private void killed(int milliseconds, String... words) throws Exception {
    Process process = start(words);
    Thread.sleep(milliseconds);
    process.destroyForcibly().waitFor();
  }

  private Process start(String... words) throws IOException {
    return new ForkedProgram(folder).start(Map.of(), List.of(words));
  }

  /** Without what a killed process left under a hidden name. */
  private static Map<String, String> visible(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path one : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(one).toString();
        if (!name.contains(".lscb-part")) {
          found.put(name, text(Files.readAllBytes(one)));
        }
      }
    }
    return found;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
