package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.criterion.CellFinding;
import org.lscb.report.accessibility.criterion.Criterion;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.cli.Launch;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.MeasureDefinition.About;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.Project;

/**
 * Lewisham's child deaths and allegations: what is withheld is found by the ids of the values, for
 * equal numbers may stand elsewhere by chance.
 */
class LewishamProtectedTest {

  private static final String YEAR = "2016-17";

  private static final Pattern VALUE = Pattern.compile("data-value=\"([^\"]+)\"[^>]*>([^<]*)<");

  @TempDir private Path folder;
  private Map<String, String> protectedTexts;
  private Map<String, String> trueTexts;
  private Path out;

  @BeforeEach
  void buildWithAndWithoutProtection() throws IOException {
    Path board = folder.resolve("lewisham");
    copy(Path.of("sample-data", "lewisham"), board);
    out = folder.resolve("out");
    Launch build =
        Launch.of(
            "build",
            YEAR,
            "--board",
            board.toString(),
            "--format",
            "html,data",
            "--out",
            out.toString());
    assertThat(build.code()).isZero();
    protectedTexts = values(board);
    Path report = board.resolve(YEAR).resolve("report.yaml");
    String open = "profile: none\n  because: To compare in a test\n";
    Files.writeString(report, Files.readString(report).replaceFirst("profile: dfe\\R?", open));
    trueTexts = values(board);
  }

  private static Map<String, String> values(Path board) {
    Launch launch = Launch.of("values", YEAR, "--board", board.toString());
    assertThat(launch.code()).isZero();
    Map<String, String> values = new TreeMap<>();
    launch.out().lines().map(line -> line.split("\t")).forEach(one -> values.put(one[0], one[1]));
    return values;
  }

  /** Crimes and sessions may be few: what the chapters declare to be about nobody's child. */
  private Set<String> measuresOfOthers() {
    ReportDefinition report =
        new Project(new BoardFolder(folder.resolve("lewisham")))
            .read(YEAR, new Diagnostics())
            .orElseThrow()
            .definition();
    return report.chapters().stream()
        .flatMap(one -> one.measures().stream())
        .filter(one -> !Set.of(About.CHILDREN, About.DEATHS).contains(one.about()))
        .map(MeasureDefinition::key)
        .collect(Collectors.toSet());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (!file.startsWith(from.resolve(YEAR).resolve("out"))) {
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }

  private List<String> withheld() {
    return protectedTexts.entrySet().stream()
        .filter(one -> one.getValue().equals("[c]"))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isOfOutcomesByAgency(String id) {
    return id.startsWith("allegations:allegation-referrals")
        && id.endsWith("@2016-17")
        && (id.contains("/") || id.equals("allegations:allegation-referrals@2016-17"));
  }

  @Test
  void ofOutcomesByAgencyTwentyOneSmallCountsAreWithheldAndFiveMore() {
    List<String> withheld = withheld().stream().filter(id -> isOfOutcomesByAgency(id)).toList();
    assertThat(withheld.stream().filter(id -> trueTexts.get(id).matches("[1-5]"))).hasSize(21);
    assertThat(withheld).hasSize(26);
  }

  @Test
  void ofTheChildDeathsTheComplementAndTheDifferenceAreWithheldWithWhatWouldTellThem() {
    assertThat(withheld())
        .contains(
            "child-deaths:deaths-reviewed/age=age-1-to-11-months@2016-17",
            "child-deaths:deaths-reviewed/ethnic-group=other-or-unknown@2016-17",
            "child-deaths:deaths-reviewed/ethnic-group=minority-ethnic@2016-17");
    assertThat(trueTexts)
        .containsEntry("child-deaths:deaths-reviewed/age=age-1-to-11-months@2016-17", "5")
        .containsEntry("child-deaths:deaths-reviewed/ethnic-group=other-or-unknown@2016-17", "3");
  }

  @Test
  void readersCannotTellASmallCountFromAnotherSmallOne() throws IOException {
    ValuesList list = ValuesList.read(Files.readAllBytes(out.resolve("data/values.json")));
    Manifest manifest = list.manifest().orElseThrow();
    Map<String, Long> small = new HashMap<>();
    manifest.hidden().stream()
        .filter(id -> trueTexts.getOrDefault(id, "").matches("[1-5]"))
        .forEach(id -> small.put(id, Long.valueOf(trueTexts.get(id))));
    small.put(
        "allegations:allegation-referrals@2016-17 Q1 without"
            + " allegations:strategy-meetings@2016-17 Q1",
        1L);
    assertThat(manifest.sensitive()).containsAll(small.keySet());
    Criterion criterion = new Criterion(manifest, list.values(), Optional.of(small));
    assertThat(criterion.consistent()).isTrue();
    List<CellFinding> findings = criterion.findings();
    assertThat(findings.stream().filter(one -> small.containsKey(one.id())))
        .hasSize(small.size())
        .allMatch(one -> one.outcome() == CellFinding.Outcome.PROTECTED);
    assertThat(findings)
        .noneMatch(
            one ->
                one.outcome() == CellFinding.Outcome.LEAKS
                    || one.outcome() == CellFinding.Outcome.PRINTED);
  }

  @Test
  void noCountOfOneToFiveChildrenIsLeft() {
    Set<String> others = measuresOfOthers();
    trueTexts.forEach(
        (id, text) -> {
          boolean small = text.matches("[1-5]") && !id.startsWith("change of");
          boolean children = !others.contains(id.split("[/@]")[0]);
          if (small && children && protectedTexts.containsKey(id)) {
            assertThat(protectedTexts.get(id)).as(id).isEqualTo("[c]");
          }
        });
    assertThat(trueTexts.values()).contains("1", "3", "5");
  }

  @Test
  void totalsAndLargeBreakdownsStay() {
    assertThat(protectedTexts)
        .containsEntry("child-deaths:deaths-reviewed@2016-17", "28")
        .containsEntry("allegations:allegation-referrals@2016-17", "130");
    assertThat(withheld()).hasSizeGreaterThan(20);
  }

  @Test
  void theTrueNumbersOfWithheldValuesStandInNoCellOfPageOrData() throws IOException {
    Map<String, List<String>> printed = new TreeMap<>();
    try (Stream<Path> pages = Files.list(out)) {
      for (Path page : pages.filter(one -> one.toString().endsWith(".html")).toList()) {
        Matcher matcher = VALUE.matcher(Files.readString(page));
        while (matcher.find()) {
          printed.computeIfAbsent(matcher.group(1), id -> new ArrayList<>()).add(matcher.group(2));
        }
      }
    }
    List<String> withheld = withheld();
    assertThat(withheld).isNotEmpty();
    assertThat(printed).containsKeys("child-deaths:deaths-reviewed@2016-17");
    for (String id : withheld) {
      assertThat(printed.getOrDefault(id, List.of("[c]"))).as(id).containsOnly("[c]");
    }
    assertThat(Files.readString(out.resolve("data/table-child-deaths-deaths-by-age.csv")))
        .contains("Under one month,c,c", "One to eleven months,c,c", "Total,28,100");
  }

  @Test
  void theListOfValuesHasNoNumberForThem() throws IOException {
    String json = Files.readString(out.resolve("data/values.json"));
    for (String id : withheld()) {
      int start = json.indexOf("\"" + id + "\"");
      assertThat(start).as(id).isPositive();
      int end = json.indexOf("\"origins\"", start);
      assertThat(json.substring(start, end)).containsPattern("\"number\"\\s*:\\s*null");
    }
  }
}
