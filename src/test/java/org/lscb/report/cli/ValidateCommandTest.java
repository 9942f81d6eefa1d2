package org.lscb.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.cli.option.Version;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One small board with several problems, in every form; {@code -Dgolden.refresh=true} rewrites. */
class ValidateCommandTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "validate");
  private static final Path SCHEMA =
      Path.of("src", "test", "resources", "sarif", "sarif-2.1.0-rtm.5.json");
  private static final String BOARD = GOLDEN.resolve("board").toString();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyFormSaysWhatWasReviewed(ValidateCommand.Format format) throws IOException {
    Launch launch = validate("--format", format.toString());
    Path expected = GOLDEN.resolve("expected").resolve(format + ".txt");
    // The version is another one after each release.
    String told = launch.out().replace("\"version\" : \"" + Version.number() + "\"", "VERSION");
    if (Boolean.getBoolean("golden.refresh")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected));
    assertThat(launch.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(launch.err()).isEmpty();
  }

  @Test
  void sarifKeepsTheSchemaOfTheStandard() throws IOException {
    String log = validate("--format", "sarif").out();
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(SCHEMA))
                .validate(log, InputFormat.JSON))
        .isEmpty();
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(SCHEMA))
                .validate(log.replace("\"startLine\"", "\"begin\""), InputFormat.JSON))
        .as("the schema is really applied")
        .isNotEmpty();
  }

  @Test
  void everySarifResultNamesItsRuleAndAFileThatIsThere() {
    JsonNode run = JsonMapper.shared().readTree(validate("--format", "sarif").out()).at("/runs/0");
    assertThat(run.at("/columnKind").asString()).isEqualTo("unicodeCodePoints");
    assertThat(run.at("/results")).isNotEmpty();
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      JsonNode place = result.at("/locations/0/physicalLocation/artifactLocation");
      String file = java.net.URI.create(place.get("uri").asString()).getPath();
      assertThat(Path.of(file)).exists();
      assertThat(run.get("originalUriBaseIds").has(place.get("uriBaseId").asString())).isTrue();
    }
  }

  @Test
  void junitCountsWhatItLists() throws Exception {
    Document xml = xml(validate("--format", "junit", "--strict").out());
    assertThat(xml.getElementsByTagName("failure").getLength()).isGreaterThan(3);
    int failures = 0;
    for (int i = 0; i < xml.getElementsByTagName("testsuite").getLength(); i++) {
      org.w3c.dom.Element suite =
          (org.w3c.dom.Element) xml.getElementsByTagName("testsuite").item(i);
      assertThat(suite.getAttribute("tests"))
          .isEqualTo(String.valueOf(suite.getElementsByTagName("testcase").getLength()));
      failures += Integer.parseInt(suite.getAttribute("failures"));
    }
    assertThat(failures).isEqualTo(xml.getElementsByTagName("failure").getLength());
  }

  @Test
  void aControlCharacterDoesNotBreakTheXml() throws Exception {
    Path board = plain();
    Files.writeString(board.resolve("2018-19/text/foreword.md"), "# A\u0007\n\n{{a\u001B]]>&<}}\n");
    Launch launch = Launch.of("validate", "--board", board.toString(), "--format", "junit");
    assertThat(launch.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(xml(launch.out()).getElementsByTagName("failure").getLength()).isPositive();
  }

  @Test
  void withoutAYearEveryYearIsChecked() {
    assertThat(validate().out()).contains("board 2017-18: no problems\n").contains("2018-19/data");
    assertThat(Launch.of("validate", "2017-18", "--board", BOARD).code()).isZero();
  }

  @Test
  void aBoardWithoutAYearIsWrongUsage() throws IOException {
    Files.writeString(folder.resolve("board.yaml"), "name: A\n");
    Launch launch = Launch.of("validate", "--board", folder.toString());
    assertThat(launch.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(launch.err()).contains("holds a report.yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "--strict, 1",
    "--max-warnings 0, 1",
    "--max-warnings 1, 1",
    "--max-warnings 2, 0",
    "--max-warnings -1, 2",
    "--format xml, 2",
  })
  void warningsFailWhereTheyAreNotAccepted(String options, int code) throws IOException {
    Path board = plain();
    Files.writeString(board.resolve("2018-19/text/one.md"), "Nobody prints this.\n");
    Files.writeString(board.resolve("2018-19/text/two.md"), "Nor this.\n");
    String[] line = ("validate --board " + board + " " + options).strip().split(" ");
    assertThat(Launch.of(line).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @EnumSource
  void aCleanBoardIsCleanInEveryForm(ValidateCommand.Format format) throws IOException {
    Launch launch =
        Launch.of(
            "validate", "--board", plain().toString(), "--strict", "--format", format.toString());
    assertThat(launch.code()).isZero();
    assertThat(launch.out()).doesNotContain("board.yaml:").isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lambeth", "lewisham"})
  void theSamplesAreCleanUnderStrict(String sample) {
    Launch launch = Launch.of("validate", "--strict", "--board", "sample-data/" + sample);
    assertThat(launch.out()).endsWith(": no problems\n");
    assertThat(launch.code()).isZero();
  }

  @Test
  void aCodeIsExplainedWithoutABoard() {
    Launch launch = Launch.of("validate", "--explain", "ADDS_UP");
    assertThat(launch.code()).isZero();
    assertThat(launch.out()).startsWith("error[adds-up]\n\n");
    assertThat(launch.out()).containsSubsequence("\nWrong:\n  ", "\nRight:\n  ");
    assertThat(launch.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theNearestCodeIsNamedForOneThatDoesNotExist() {
    Launch launch = Launch.of("validate", "--explain", "add-up");
    assertThat(launch.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(launch.err()).contains("did you mean \"adds-up\"?");
  }

  @Test
  void aFileWithThousandsOfProblemsDoesNotDrownTheOthers() throws IOException {
    Path board = plain();
    Files.writeString(board.resolve("2018-19/text/foreword.md"), "# A\n\n" + "{{b}} ".repeat(3000));
    Files.writeString(board.resolve("2018-19/text/unused.md"), "Nobody prints this.\n");
    String text = Launch.of("validate", "--board", board.toString()).out();
    assertThat(text).contains("50 of 3001 problems are shown.\n");
    assertThat(text).contains("  2018-19/text/foreword.md: 3000\n  2018-19/text/unused.md: 1\n");
    assertThat(text).contains("  error[unknown-name]: 3000\n  warning[text-unused]: 1\n");
    assertThat(text.split("\nerror\\[", -1)).hasSize(50);
    JsonNode json =
        JsonMapper.shared()
            .readTree(Launch.of("validate", "--board", board.toString(), "--format", "json").out());
    assertThat(json.get("problems")).hasSize(201);
    assertThat(json.get("notListed").iterator().next().asInt()).isEqualTo(2800);
  }

  private static Launch validate(String... options) {
    String[] line = new String[options.length + 3];
    line[0] = "validate";
    line[1] = "--board";
    line[2] = BOARD;
    System.arraycopy(options, 0, line, 3, options.length);
    return Launch.of(line);
  }

  /** A board without any problem: a foreword alone. */
  private Path plain() throws IOException {
    Files.createDirectories(folder.resolve("2018-19/text"));
    Files.writeString(
        folder.resolve("board.yaml"), "name: Harbour Board\nshort-name: Harbour\narea: Harbour\n");
    Files.writeString(
        folder.resolve("2018-19/report.yaml"), "title: Annual report\nchapters:\n  - foreword\n");
    Files.writeString(folder.resolve("2018-19/text/foreword.md"), "# Foreword\n\nA good year.\n");
    return folder;
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
