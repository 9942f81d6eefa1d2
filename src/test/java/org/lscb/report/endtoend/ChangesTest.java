package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.cli.Launch;

/** A report tells what changed since the one before, from what both published. */
class ChangesTest {

  private static final String CHAPTER =
      TinyBoard.PLANS_BY_SETTING.replace(
              "    population-0-17:",
              "    %s:\n      label: %s\n      about: sessions\n    population-0-17:")
          + """
      indicators:
        plan-rate:
          rate: plans
          of: population-0-17
          per: %s
          label: Rate of plans
      tables:
        all:
          caption: All
          rows:
            - by: setting
              show: plans
            - show: plans
            - show: visits
            - show: %s
            - show: population-0-17
            - show: plan-rate
          columns:
            by: period
      """;

  @TempDir private Path folder;
  private TinyBoard board;

  @BeforeEach
  void aYearThatWasPublishedAndTheNext() throws IOException {
    board = new TinyBoard(folder.resolve("board"));
    year("2019-20", "calls", "Telephone calls", "1000", "");
    data(
        "2019-20",
        "calls",
        Map.of("2018-19", List.of(50, 50, 100, 30), "2019-20", List.of(60, 3, 200, 30)));
    Launch launch =
        Launch.of("build", "2019-20", "--board", board.folder().toString(), "--format", "data");
    assertThat(launch.code()).as(launch.err()).isZero();
    keep("2019-20/out/data/values.json", "2020-21/published/2019-20.json");
    year("2020-21", "letters", "Letters", "10000", "changes: 2019-20\n");
    data(
        "2020-21",
        "letters",
        Map.of("2019-20", List.of(66, 34, 200, 30), "2020-21", List.of(99, 41, 150, 30)));
    board.text("{{table: all}}\n\n## What changed\n\n{{changes}}");
  }

  private void year(String year, String other, String label, String per, String changes)
      throws IOException {
    board.write(year + "/report.yaml", "title: Annual report\nchapters: [plans]\n" + changes);
    board.write(year + "/chapters/plans/chapter.yaml", CHAPTER.formatted(other, label, per, other));
    board.write(year + "/chapters/plans/chapter.md", "# Plans\n\n{{table: all}}\n");
  }

  private void data(String year, String other, Map<String, List<Integer>> numbers)
      throws IOException {
    StringBuilder text =
        new StringBuilder("dataset: plans\nsource: Case system\nperiod: " + year + "\n");
    text.append("\npopulation-0-17 by period:\n");
    numbers.keySet().stream()
        .sorted()
        .forEach(one -> text.append("  ").append(one).append(": 8000\n"));
    text.append("\nplans by period and setting:\n");
    numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            one ->
                text.append("  ")
                    .append(one.getKey())
                    .append(":\n    home: ")
                    .append(one.getValue().get(0))
                    .append("\n    school: ")
                    .append(one.getValue().get(1))
                    .append('\n'));
    for (String measure : List.of("visits", other)) {
      int index = measure.equals("visits") ? 2 : 3;
      text.append('\n').append(measure).append(" by period:\n");
      numbers.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              one ->
                  text.append("  ")
                      .append(one.getKey())
                      .append(": ")
                      .append(one.getValue().get(index))
                      .append('\n'));
    }
    board.write(year + "/data/plans.yaml", text.toString());
  }

  private void keep(String from, String to) throws IOException {
    board.write(to, Files.readString(board.folder().resolve(from)));
  }

  private Element built() throws IOException {
    Launch launch = board.run("build");
    assertThat(launch.code()).as(launch.err()).isZero();
    return PageParser.parse(board.page());
  }

  private static Element withId(Element page, String id) {
    return page.first(one -> one.attribute("id").equals(id)).orElseThrow();
  }

  @Test
  void theTableHoldsWhatMovedMostOfWhatBothPublished() throws IOException {
    Element table = withId(built(), "table-report-changes");
    assertThat(table.all("tr"))
        .extracting(one -> one.words().replaceAll("\\s+", " ").strip())
        .containsExactly(
            "What 2019-20 2020-21 Change",
            "Children with a plan 63 140 up 77 (122%)",
            "Visits 200 150 down 50 (25%)");
    // Numbers stand below each other, those of the earlier report too.
    assertThat(table.all("td").stream().filter(one -> one.hasClass("earlier")))
        .extracting(one -> one.words().strip())
        .containsExactly("63", "200");
  }

  @Test
  void whatIsRevisedNewGoneOrComputedInAnotherWayIsListed() throws IOException {
    Element page = built();
    assertThat(withId(page, "report-changes").words()).startsWith("Since the report for 2019-20, ");
    assertThat(withId(page, "report-changes-new-list").words().strip()).isEqualTo("Letters");
    assertThat(withId(page, "report-changes-gone-list").words().strip())
        .isEqualTo("Telephone calls");
    assertThat(withId(page, "report-changes-method-list").words().strip())
        .isEqualTo("Rate of plans");
    assertThat(withId(page, "report-changes-revised-list").words().strip())
        .isEqualTo("Children with a plan, Harbour in 2019-20: 63 as first published, now 100");
    assertThat(page.words()).contains("What changed most since the report for 2019-20");
  }

  @Test
  void whatTheEarlierReportWithheldIsNotTold() throws IOException {
    String told = withId(built(), "table-report-changes").words();
    assertThat(told).doesNotContain("At school", "At home", "[c]", "[note");
  }

  @Test
  void paperTellsTheSame() throws Exception {
    built();
    assertThat(org.lscb.report.accessibility.TagTree.read(board.pdf()).print())
        .contains("What changed most since the report for 2019-20", "down 50 (25%)");
  }

  @Test
  void onlyThePublishedListIsRead() throws IOException {
    Built.delete(board.folder().resolve("2019-20/data"));
    Built.delete(board.folder().resolve("2019-20/out"));
    keep("2020-21/published/2019-20.json", "kept.json");
    Built.delete(board.folder().resolve("2019-20"));
    board.write(
        "2020-21/report.yaml", "title: Annual report\nchapters: [plans]\nchanges: kept.json\n");
    assertThat(withId(built(), "table-report-changes").words()).contains("down 50 (25%)");
  }

  @Test
  void whatWasKeptCountsAndOnlyWithoutItWhatWasBuiltSince() throws IOException {
    String kept = Files.readString(board.folder().resolve("2020-21/published/2019-20.json"));
    String rebuilt = kept.replaceAll("200\\b", "190");
    assertThat(rebuilt).isNotEqualTo(kept);
    board.write("2019-20/out/data/values.json", rebuilt);
    assertThat(withId(built(), "table-report-changes").words()).contains("down 50 (25%)");
    Files.delete(board.folder().resolve("2020-21/published/2019-20.json"));
    assertThat(withId(built(), "table-report-changes").words()).contains("down 40 (21%)");
  }

  @Test
  void aListOutsideOfTheBoardsFolderIsNotRead() throws IOException {
    Files.writeString(folder.resolve("other.json"), "{}");
    board.write(
        "2020-21/report.yaml", "title: Annual report\nchapters: [plans]\nchanges: ../other.json\n");
    Launch launch = board.run("build");
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err()).contains("error[file-outside]");
  }
}
