package org.lscb.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Published;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.document.manifest.Statement;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** A count of 1 to 5 children passes in no form, and cannot be worked out from what passes. */
class WithholdingTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          children:
            label: Children
            by: [placement, school, stage]
          outside:
            label: Outside
            subset-of: children
          babies:
            label: Babies
            subset-of: outside
          staff:
            label: Staff
            about: staff
            by: [placement]
          population:
            label: Population
            about: public
      breakdowns:
        placement:
          members:
            foster: Foster care
            homes: Homes
            parents: Parents
        school:
          members: open
        stage:
          members:
            early: Early
            late: Late
            begun:
              label: Begun
              parts: [early, late]
            other: Other
      indicators:
        share:
          share: children
          over: placement
          label: Share
        outside-share:
          share: outside
          of: children
          label: Share outside
        rate:
          rate: children
          per: 10000
          of: population
          label: Rate
        rest:
          remainder: children
          over: school
          label: Rest
        gap:
          difference: outside-share
          from: outside-share@2017-18
          label: Gap
      tables:
        t:
          caption: Table
          rows:
            by: placement
            total: placement
          columns:
            - show: children
            - show: share
        schools:
          caption: Schools
          rows:
            by: school
            total: school
          columns:
            - show: children
      figures:
        f:
          kind: sorted-bars
          title: Figure
          axis: Children
          show: children
          by: placement
      """;

  @TempDir private Path folder;

  private ReadBoard read(String text, String data) {
    return new WrittenBoard(folder).chapter(CHAPTER).text(text).data(data).read();
  }

  private static Map<String, String> texts(Published published) {
    Map<String, String> texts = new TreeMap<>();
    published.tables().values().forEach(table -> collect(table, texts));
    for (Figure figure : published.figures().values()) {
      figure.series().forEach(one -> one.values().forEach(value -> put(value, texts)));
    }
    published.values().forEach((asked, value) -> texts.put(key(asked), value.words()));
    return texts;
  }

  private static String key(Published.Asked asked) {
    return asked.form() == Published.Asked.Form.VALUE
        ? asked.address()
        : asked.form().name().toLowerCase(java.util.Locale.ROOT) + " " + asked.address();
  }

  private static void collect(Table table, Map<String, String> texts) {
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        if (cell instanceof Table.Cell.Value value) {
          put(value.value(), texts);
        }
      }
    }
  }

  private static void put(PublishedValue value, Map<String, String> texts) {
    texts.put(value.id().replace("own:", "").replace("@2018-19", ""), value.text());
  }

  private Map<String, String> published(String text, String data) {
    ReadBoard board = read(text, data);
    Map<String, String> texts = texts(board.published());
    assertThat(board.codes()).doesNotContain("cannot-protect", "table-mostly-hidden");
    return texts;
  }

  @Test
  void aSmallCountIsWithheldAndTheCheapestThatWouldTellIt() {
    Map<String, String> texts =
        published(
            "{{children/foster}} {{words for children/parents}} {{share/homes}} {{children}}\n",
            "children by placement:\n  foster: 60\n  homes: 37\n  parents: 3\n");
    assertThat(texts)
        .containsEntry("children/placement=foster", "60")
        .containsEntry("children/placement=homes", "[c]")
        .containsEntry("children/placement=parents", "[c]")
        .containsEntry("share/placement=foster", "60%")
        .containsEntry("share/placement=homes", "[c]")
        .containsEntry("share/placement=parents", "[c]")
        .containsEntry("children/foster", "60")
        .containsEntry("words children/parents", "[number withheld]")
        .containsEntry("share/homes", "[percentage withheld]")
        .containsEntry("children", "100");
  }

  @Test
  void aFigureOfWithheldValuesIsNotDrawn() {
    ReadBoard board = read("", "children by placement:\n  foster: 4\n  homes: 3\n  parents: 1\n");
    assertThat(board.published().figures()).isEmpty();
    ReadBoard large = read("", "children by placement:\n  foster: 60\n  homes: 37\n  parents: 1\n");
    assertThat(large.published().figures()).hasSize(1);
  }

  @Test
  void inAFigureThatIsSortedWithheldValuesComeLastAsDeclared() {
    Figure figure =
        read("", "children by placement:\n  foster: 4\n  homes: 60\n  parents: 37\n")
            .published()
            .figures()
            .values()
            .iterator()
            .next();
    assertThat(figure.categories()).containsExactly("Homes", "Foster care", "Parents");
    assertThat(figure.series().get(0).values().stream().map(PublishedValue::text))
        .containsExactly("60", "[c]", "[c]");
  }

  @Test
  void zeroAndSixAreShownAndOneToFiveAreNot() {
    String block = "children by placement:\n  foster: 60\n  homes: 37\n  parents: ";
    for (String shown : List.of("0", "6", "7")) {
      assertThat(published("", block + shown + "\n"))
          .containsEntry("children/placement=parents", shown)
          .containsEntry("children/placement=homes", "37");
    }
    for (String hidden : List.of("1", "2", "3", "4", "5")) {
      assertThat(published("", block + hidden + "\n"))
          .containsEntry("children/placement=parents", "[c]")
          .containsEntry("children/placement=homes", "[c]")
          .containsEntry("children/placement=foster", "60");
    }
    for (String hidden : List.of("up to 5", "1 to 9", "under 5")) {
      assertThat(published("", block + hidden + "\n"))
          .containsEntry("children/placement=parents", "[c]");
    }
  }

  @Test
  void aSmallNumberInASentenceIsWithheldWithItsShareAndItsChange() {
    Map<String, String> texts =
        published(
            "{{outside}} {{change of outside}} {{outside-share}} {{gap}}\n",
            """
            values by measure and period:
              columns: [2017-18, 2018-19]
              outside: [40, 4]
              children: [100, 90]
            """);
    assertThat(texts)
        .containsEntry("outside", "[number withheld]")
        .containsEntry("change outside", "[change withheld]")
        .containsEntry("outside-share", "[percentage withheld]")
        .containsEntry("gap", "[number withheld]");
  }

  @Test
  void otherYearsOfAWithheldCountAreShownAndItsChangeIsNot() {
    Map<String, String> texts =
        published(
            "{{children/parents@2017-18}} {{change of children/parents}} {{children@2017-18}}\n",
            """
            children by placement and period:
              columns: [2017-18, 2018-19]
              foster: [80, 60]
              homes: [40, 37]
              parents: [20, 3]
            """);
    assertThat(texts)
        .containsEntry("children/parents@2017-18", "20")
        .containsEntry("change children/parents", "[change withheld]")
        .containsEntry("children@2017-18", "140");
  }

  @Test
  void whatIsLeftOfAWrittenTotalIsNotSmall() {
    Map<String, String> texts =
        published("{{rest}}\n", "children: 100\nchildren by school:\n  North: 60\n  South: 37\n");
    assertThat(texts)
        .containsEntry("children/school=north", "60")
        .containsEntry("children/school=south", "[c]")
        .containsEntry("rest", "[number withheld]")
        .containsEntry("children", "100");
    assertThat(
            published(
                "{{rest}}\n", "children: 100\nchildren by school:\n  North: 60\n  South: 30\n"))
        .containsEntry("rest", "10")
        .containsEntry("children/school=north", "60");
  }

  @Test
  void anUnknownMemberIsNotWorkedOutFromTheTotal() {
    assertThat(
            published(
                "",
                "children by placement:\n  foster: 60\n  homes: 37\n  parents: x\n  total: 100\n"))
        .containsEntry("children/placement=foster", "60")
        .containsEntry("children/placement=homes", "[c]")
        .containsEntry("children/placement=parents", "[x]");
  }

  @Test
  void anUnknownPartIsNotWorkedOutFromItsSubtotal() {
    assertThat(
            published(
                "{{children/early}} {{children/begun}}\n",
                "children by stage:\n  early: 60\n  late: x\n  begun: 63\n  other: 20\n"))
        .containsEntry("children/early", "[number withheld]")
        .containsEntry("children/begun", "63");
  }

  @Test
  void ofASubsetThatIsNearlyAllTheSubsetIsWithheld() {
    Map<String, String> texts =
        published("{{outside}} {{children}} {{outside-share}}\n", "children: 28\noutside: 25\n");
    assertThat(texts)
        .containsEntry("outside", "[number withheld]")
        .containsEntry("outside-share", "[percentage withheld]")
        .containsEntry("children", "28");
    assertThat(published("{{outside}}\n", "children: 31\noutside: 25\n"))
        .containsEntry("outside", "25");
    assertThat(published("{{outside}}\n", "children: 28\noutside: 28\n"))
        .containsEntry("outside", "28");
  }

  @Test
  void ofNestedSubsetsTheDifferenceIsNotSmall() {
    Map<String, String> texts =
        published(
            "{{outside}} {{babies}} {{children}}\n", "children: 60\noutside: 20\nbabies: 15\n");
    assertThat(texts)
        .containsEntry("babies", "[number withheld]")
        .containsEntry("outside", "20")
        .containsEntry("children", "60");
  }

  @Test
  void aShareOfAnotherMeasureBetraysWhatIsMissingEvenInsideAnother() {
    WrittenBoard board =
        new WrittenBoard(folder)
            .chapter(CHAPTER.replace("      subset-of: children\n", ""))
            .text("{{gap}} {{outside}}\n")
            .data(
                """
                values by measure and period:
                  columns: [2017-18, 2018-19]
                  outside: [40, 25]
                  children: [100, 28]
                """);
    assertThat(texts(board.read().published()))
        .containsEntry("outside", "[number withheld]")
        .containsEntry("gap", "[number withheld]");
  }

  @Test
  void aSumThatIsSmallIsWithheldWithWhatWouldTellIt() {
    Map<String, String> texts =
        published(
            "{{children/north}} {{children/south}} {{children}}\n",
            """
            children by school and placement:
              columns: [foster, homes, parents]
              North: [1, 2, 0]
              South: [20, 30, 40]
            """);
    assertThat(texts)
        .containsEntry("children/north", "[number withheld]")
        .containsEntry("children/south", "[number withheld]")
        .containsEntry("children", "93");
  }

  @Test
  void aSumThatIsSmallCannotBeWorkedOutThoughItIsNotPrinted() {
    assertThat(
            published(
                "{{children/south}} {{children}}\n",
                """
                children by school and placement:
                  columns: [foster, homes, parents]
                  North: [1, 2, 0]
                  South: [20, 30, 40]
                """))
        .containsEntry("children/south", "[number withheld]");
  }

  @Test
  void staffAndPopulationsAreShown() {
    Map<String, String> texts =
        published(
            "{{staff/homes}} {{population}}\n",
            "population: 3\nstaff by placement:\n  foster: 60\n  homes: 2\n  parents: 1\n");
    assertThat(texts).containsEntry("staff/homes", "2").containsEntry("population", "3");
  }

  @Test
  void aSmallCountOfAnAreaIsNotWorkedOutFromTheTotalOfAllAreas() {
    WrittenBoard board = new WrittenBoard(folder).areas("Ham", "Wes").chapter(CHAPTER);
    board.text("{{outside/ham}} {{outside/wes}} {{outside}}\n");
    board.data("outside by area:\n  ham: 3\n  wes: 40\n");
    assertThat(texts(board.read().published()))
        .containsEntry("outside/ham", "[number withheld]")
        .containsEntry("outside/wes", "[number withheld]")
        .containsEntry("outside", "43");
    board.text("{{outside/ham}} {{outside/wes}}\n");
    assertThat(texts(board.read().published()))
        .containsEntry("outside/ham", "[number withheld]")
        .containsEntry("outside/wes", "40");
  }

  @Test
  void withheldValuesKeepNoNumberAnywhere() {
    Published published =
        read(
                "{{children/parents}}\n",
                "children by placement:\n  foster: 60\n  homes: 37\n  parents: 3\n")
            .published();
    PublishedValue value =
        published.values().values().stream().map(Inline.Value::value).findFirst().orElseThrow();
    assertThat(value.withheld()).isTrue();
    assertThat(value.number()).isEmpty();
    assertThat(value.text()).isEqualTo("[c]");
  }

  @Test
  void withoutProtectionAllIsShownAndTheReasonIsPrinted() {
    WrittenBoard board = new WrittenBoard(folder).chapter(CHAPTER).showingSmallNumbers();
    board.data("children by placement:\n  foster: 60\n  homes: 37\n  parents: 3\n");
    Published published = board.read().published();
    assertThat(texts(published)).containsEntry("children/placement=parents", "3");
    assertThat(published.statements())
        .extracting(Statement::words)
        .containsExactly("Small numbers are shown in this report. Invented children.");
  }

  @Test
  void theReportSaysHowItProtects() {
    assertThat(read("", "children: 3\n").published().statements())
        .hasSize(2)
        .allMatch(Statement::ofHidden)
        .first()
        .asString()
        .contains("numbers of children from 1 to 5 are not shown");
  }
}
