package org.lscb.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** A total is written, or the sum of complete parts, and never anything between. */
class TotalsTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          children:
            label: Children
            by: [placement, school, missing, level, kind, stage]
          visits:
            label: Visits
            about: sessions
            over-time: adds-up
          stock:
            label: Stock
            about: places
          spending:
            label: Spending
            unit: pounds
            about: money
            by: [school]
          fees:
            label: Fees
            unit: pounds
            about: money
            by: [school]
            rounded: true
          share:
            label: Share
            unit: percent
            by: [placement]
      breakdowns:
        placement:
          members:
            foster-care: Foster care
            homes: Homes
            own-parents: Own parents
        school:
          members: open
        missing:
          members:
            home: Missing from home
            care: Missing from care
            both:
              label: Missing from both
              overlap-of: [home, care]
          adds-up: overlapping
        level:
          members:
            a: A
            b: B
          adds-up: partly
        kind:
          members: open
          adds-up: never
        stage:
          members:
            early: Early
            late: Late
            all-early-and-late:
              label: Both
              parts: [early, late]
            other: Other
      """;

  @TempDir private Path folder;

  private ReadBoard read(String blocks) {
    ReadBoard board = new WrittenBoard(folder).chapter(CHAPTER).data(blocks).read();
    assertThat(board.told()).isEmpty();
    return board;
  }

  private String children(String by, String... members) {
    StringBuilder block = new StringBuilder("children by " + by + ":\n");
    for (String member : members) {
      block.append("  ").append(member).append('\n');
    }
    return read(block.toString()).value("children");
  }

  @Test
  void aClosedBreakdownAddsUpWhenAllOfItIsKnown() {
    assertThat(children("placement", "foster-care: 253", "homes: 80", "own-parents: 19"))
        .isEqualTo("352");
    assertThat(children("placement", "foster-care: 253", "homes: 0", "own-parents: 0"))
        .isEqualTo("253");
  }

  @Test
  void oneUnknownMemberMakesTheTotalUnknown() {
    assertThat(children("placement", "foster-care: 253", "homes: x", "own-parents: 19"))
        .isEqualTo("x");
    assertThat(children("placement", "foster-care: 253", "homes: c", "own-parents: 19"))
        .isEqualTo("x");
    assertThat(children("placement", "foster-care: 253", "homes: 1 to 5", "own-parents: 19"))
        .isEqualTo("x");
    assertThat(
            children(
                "placement", "foster-care: 9", "homes: \"awaited: police\"", "own-parents: 19"))
        .isEqualTo("x");
  }

  @Test
  void aWrittenTotalWins() {
    assertThat(children("placement", "foster-care: 2", "homes: x", "own-parents: 19", "total: 353"))
        .isEqualTo("353");
    assertThat(read("children: 353\n").compute("children").how()).isEqualTo(How.RECORDED);
  }

  @Test
  void ofAnOpenBreakdownWhatIsWrittenIsAll() {
    assertThat(children("school", "North: 10", "South: 20")).isEqualTo("30");
    assertThat(children("school", "North: 10", "South: x")).isEqualTo("x");
  }

  @Test
  void theOverlapIsTakenAwayOnce() {
    assertThat(children("missing", "home: 100", "care: 40", "both: 7")).isEqualTo("133");
    assertThat(children("missing", "home: 100", "care: 40", "both: x")).isEqualTo("x");
  }

  @Test
  void overlappingMembersOfEqualSizeAreStillAddedAndTakenAwayEach() {
    assertThat(children("missing", "home: 7", "care: 7", "both: 7")).isEqualTo("7");
  }

  @Test
  void partsThatDoNotMakeUpTheWholeGiveNoTotal() {
    assertThat(children("level", "a: 10", "b: 20")).isEqualTo("nothing");
    assertThat(children("kind", "One: 10", "Two: 20")).isEqualTo("nothing");
  }

  @Test
  void aSubtotalIsTheSumOfItsPartsAndIsNotCountedTwice() {
    ReadBoard board = read("children by stage:\n  early: 10\n  late: 20\n  other: 5\n");
    assertThat(board.value("children/all-early-and-late")).isEqualTo("30");
    assertThat(board.value("children")).isEqualTo("35");
  }

  @Test
  void aYearIsTheSumOfFourQuartersWhereTheMeasureSaysSo() {
    String quarters =
        "by period:\n  2018-19 Q1: 1\n  2018-19 Q2: 2\n  2018-19 Q3: 3\n  2018-19 Q4: 4\n";
    ReadBoard board = read("visits " + quarters + "stock " + quarters);
    assertThat(board.value("visits@2018-19")).isEqualTo("10");
    assertThat(board.value("stock@2018-19")).isEqualTo("nothing");
    assertThat(
            read("visits by period:\n  2018-19 Q1: 1\n  2018-19 Q2: 2\n").value("visits@2018-19"))
        .isEqualTo("x");
    assertThat(board.value("visits@2017-18")).isEqualTo("nothing");
  }

  @Test
  void aTotalOverTwoBreakdownsIsTheSumOfAllCells() {
    ReadBoard board =
        read(
            """
            children by school and placement:
              columns: [foster-care, homes, own-parents]
              North:   [1, 2, 3]
              South:   [10, 20, 30]
            """);
    assertThat(board.value("children")).isEqualTo("66");
    assertThat(board.value("children/north")).isEqualTo("6");
    assertThat(board.value("children/homes")).isEqualTo("22");
  }

  @Test
  void oneCompleteBreakdownIsEnoughWhereAnotherIsNot() {
    ReadBoard board =
        read(
            """
            children by placement:
              foster-care: x
              homes: 2
              own-parents: 3
            children by school:
              North: 10
              South: 20
            """);
    assertThat(board.value("children")).isEqualTo("30");
  }

  @Test
  void aTotalOfRoughNumbersIsRough() {
    ReadBoard board = read("children by school:\n  North: about 100\n  South: 20\n");
    assertThat(org.lscb.report.dataset.Shown.of(board.compute("children").value()))
        .isEqualTo("about 120");
  }

  @Test
  void moneyIsAddedUpAndPercentagesNeverAre() {
    ReadBoard board =
        read(
            """
            spending by school:
              North: 100.50
              South: -20.25
            share by placement:
              foster-care: 60
              homes: 30
              own-parents: 10
            """);
    assertThat(board.value("spending")).isEqualTo("80.25");
    assertThat(board.value("share")).isEqualTo("nothing");
  }

  @Test
  void areasAddUpToTheBoardsTotalWhenAllAreThere() {
    WrittenBoard board = new WrittenBoard(folder).areas("Ham", "Wes").chapter(CHAPTER);
    board.data("stock by area:\n  ham: 10\n  wes: 20\n  england: 5000\n");
    assertThat(board.read().value("stock")).isEqualTo("30");
    assertThat(board.read().value("stock/ham")).isEqualTo("10");
    assertThat(board.read().value("stock/england")).isEqualTo("5000");
    board.with(
        "2018-19/data/file-1.yaml",
        "dataset: d\nsource: S\nperiod: 2018\nstock by area:\n  ham: 10\n");
    assertThat(board.read().value("stock@2018")).isEqualTo("x");
  }

  @Test
  void areasAndMembersAddUpTogether() {
    WrittenBoard board = new WrittenBoard(folder).areas("Ham", "Wes").chapter(CHAPTER);
    board.data(
        """
        children by school and area:
          columns: [ham, wes]
          North: [1, 2]
          South: [10, 20]
        """);
    assertThat(board.read().value("children")).isEqualTo("33");
    assertThat(board.read().value("children/wes")).isEqualTo("22");
    assertThat(board.read().value("children/north")).isEqualTo("3");
  }

  @Test
  void aTotalOfRoundedPartsSaysWhereTheyDoNotMakeIt() {
    String parts = "fees by school:\n  North: 10\n  South: 21\n  total: ";
    assertThat(read(parts + "32\n").compute("fees").notes())
        .containsExactly(
            "The parts were rounded one by one, so they do not add up exactly to this total.");
    assertThat(read(parts + "31\n").compute("fees").notes()).isEmpty();
  }
}
