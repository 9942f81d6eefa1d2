package org.lscb.report.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.cli.Launch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What CI servers show to many holds no number that the report hides; the terminal shows all. */
class PublishedLogTest {

  private static final String FOLDER = "board-folder";
  private static final String DATA = "2018-19/data/plans.yaml";

  /** The counts of children of the corpus, and what they add up to. */
  private static final Set<String> CHILDREN =
      Set.of("4", "404", "700", "0700", "1208", "1209", "1254", "1264", "1296", "1700");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,' _]*\\d|\\d");

  @TempDir private Path temporary;

  static List<Case> dataCases() {
    return Case.all().stream().filter(one -> one.file().startsWith("data/")).toList();
  }

  @ParameterizedTest
  @MethodSource("dataCases")
  void noMistakeInTheDataTellsOfAHiddenCount(Case one) throws IOException {
    Path board = protectedBoard();
    String text = new String(Files.readAllBytes(one.path()), StandardCharsets.ISO_8859_1);
    // A small number, which the report hides, and the sum is wrong besides.
    text = text.replace("sexual-abuse: 50", "sexual-abuse: 4");
    Files.write(board.resolve(DATA), text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(counts(validate(board, "json"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github", "junit"})
  void contradictionsAreToldWithoutTheirNumbers(String format) throws IOException {
    Path board = protectedBoard();
    spoil(board, "sexual-abuse: 50", "sexual-abuse: 4");
    spoil(board, "visits-in-time: 94.5", "visits-in-time: 940.5");
    spoil(board, "281, 55, 336", "281, 56, 336");
    Files.writeString(
        board.resolve("2018-19/text/foreword.md"),
        "# Foreword\n\nOf 1254 plans 4 were for sexual abuse, those of four children.\n");
    String told = validate(board, format);
    assertThat(told)
        .contains("by category adds up to [c], but the total says [c]")
        .contains("[c] stands for what the report hides")
        .as("numbers that count no children")
        .contains("adds up to 55, but the total says 56")
        .contains("940.5");
    String shared = Launch.of(Map.of("CI", "true"), "validate", "--board", board.toString()).out();
    assertThat(shared).contains("adds up to [c]").doesNotContain("1254").doesNotContain("four");
    assertThat(Launch.of("validate", "--board", board.toString()).out())
        .contains("adds up to 1208, but the total says 1254")
        .contains("four children");
  }

  @Test
  void whereNothingIsHiddenEveryNumberIsTold() throws IOException {
    Path board = FolderCopy.of(Case.CORPUS.resolve(FOLDER), temporary.resolve("open"));
    spoil(board, "sexual-abuse: 50", "sexual-abuse: 4");
    assertThat(validate(board, "json")).contains("adds up to 1208, but the total says 1254");
  }

  @Test
  void whereNoCountIsSmallEveryNumberIsTold() throws IOException {
    Path board = protectedBoard();
    spoil(board, "neglect: 700", "neglect: 699");
    assertThat(validate(board, "json")).contains("adds up to 1253, but the total says 1254");
  }

  @Test
  void whatCannotBeReadIsTakenForHidden() throws IOException {
    Path board = protectedBoard();
    spoil(board, "neglect: 700", "neglect: 3 children");
    assertThat(validate(board, "json"))
        .contains("\\\"[c] children\\\" is no number")
        .doesNotContain("3 children");
  }

  private Path protectedBoard() throws IOException {
    Path board = FolderCopy.of(Case.CORPUS.resolve(FOLDER), temporary.resolve("harbour"));
    Path report = board.resolve("2018-19/report.yaml");
    Files.writeString(
        report, Files.readString(report).replaceFirst("(?s)profile: none.*", "profile: dfe\n"));
    return board;
  }

  private static void spoil(Path board, String right, String wrong) throws IOException {
    Path data = board.resolve(DATA);
    assertThat(Files.readString(data)).contains(right);
    Files.writeString(data, Files.readString(data).replace(right, wrong));
  }

  private static String validate(Path board, String format) {
    return Launch.of("validate", "--board", board.toString(), "--format", format).out();
  }

  /** The numbers of children in what is said of any problem. */
  private static List<String> counts(String json) {
    List<String> said = new ArrayList<>();
    for (JsonNode problem : JsonMapper.shared().readTree(json).get("problems")) {
      if (problem.get("code").asString().startsWith("table-")) {
        continue; // how many counts of a table are hidden, all readers see
      }
      said.add(problem.get("message").asString());
      said.add(problem.get("help").asString());
      problem.get("related").forEach(one -> said.add(one.get("what").asString()));
    }
    return said.stream()
        .flatMap(words -> NUMBER.matcher(words).results())
        .map(one -> one.group().replaceAll("[,' _]", ""))
        .filter(CHILDREN::contains)
        .toList();
  }
}
