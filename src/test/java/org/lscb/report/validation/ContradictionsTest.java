package org.lscb.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.WrittenBoard;

/** Each check finds what it is for, and is silent where all is well. */
class ContradictionsTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          children:
            label: Children
            by: [placement, school, missing, level, stage]
          outside:
            label: Outside the area
            subset-of: children/foster-care
          visits:
            label: Visits
            about: sessions
            over-time: adds-up
          spending:
            label: Spending
            unit: pounds
            about: money
            by: [school]
            rounded: true
          share:
            label: Share
            unit: percent
            by: [answer, topic, verdict]
          cases:
            label: Cases
          rating:
            label: Rating
            unit: score
            scale: 1 to 4
      breakdowns:
        placement:
          members:
            foster-care: Foster care
            homes: Homes
        school:
          members: open
        missing:
          members:
            home: Home
            care: Care
            both:
              label: Both
              overlap-of: [home, care]
          adds-up: overlapping
        level:
          members:
            a: A
            b: B
          adds-up: partly
        stage:
          members:
            early: Early
            late: Late
            both-stages:
              label: Both
              parts: [early, late]
            other: Other
        answer:
          members:
            good: Good
            fair: Fair
            poor: Poor
          adds-up: to-100
        verdict:
          members:
            yes: Yes
            rather: Rather
            in-favour:
              label: In favour
              parts: [yes, rather]
            no: No
          adds-up: to-100
        topic:
          members: open
          adds-up: to-100
      indicators:
        rate:
          rate: children
          per: 10000
          of: population
          label: Rate
        foster-share:
          share: children/foster-care
          of: children
          label: Foster share
          decimals: 1
      checks:
        - same: [children, cases]
      """;

  private static final String POPULATION =
      """
      datasets:
        p:
          population:
            label: Population
            about: public
      """;

  @TempDir private Path folder;

  private List<String> told(String blocks) {
    WrittenBoard board = new WrittenBoard(folder).chapter(CHAPTER).other("people", POPULATION);
    board.with(
        "2018-19/data/people.yaml",
        "dataset: p\nsource: ONS\nperiod: mid-2018\npopulation: 64000\n");
    return board.data(blocks).read().validated().told();
  }

  private static String by(String breakdown, String... lines) {
    return "children by " + breakdown + ":\n  " + String.join("\n  ", lines) + "\n";
  }

  @Test
  void partsMustAddUpToTheirWrittenTotal() {
    assertThat(told(by("placement", "foster-care: 253", "homes: 100", "total: 353"))).isEmpty();
    assertThat(told(by("placement", "foster-care: 252", "homes: 100", "total: 353")))
        .containsExactly(
            "adds-up 8:10 \"Children\" by placement adds up to 352, but the total says 353");
    assertThat(told("children: 35\n" + by("school", "North: 10", "South: 20")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("adds-up 5:11");
  }

  @Test
  void whatIsUnknownOrRoughContradictsNothing() {
    assertThat(told(by("placement", "foster-care: 252", "homes: x", "total: 353"))).isEmpty();
    assertThat(told(by("placement", "foster-care: 252", "homes: about 90", "total: 353")))
        .isEmpty();
    assertThat(told(by("placement", "foster-care: 252", "homes: 90", "total: about 353")))
        .isEmpty();
  }

  @Test
  void aReasonAtTheTotalExcusesTheDifference() {
    String block = by("placement", "foster-care: 252", "homes: 100", "total: 353");
    assertThat(told(block + "  remarks:\n    total:\n      because: One child in both\n"))
        .containsExactly(
            "accepted-difference 8:10 \"Children\" by placement adds up to 352, but the total says"
                + " 353; accepted: One child in both");
  }

  @Test
  void theOverlapIsTakenAwayBeforeComparing() {
    assertThat(told(by("missing", "home: 100", "care: 40", "both: 7", "total: 133"))).isEmpty();
    assertThat(told(by("missing", "home: 100", "care: 40", "both: 7", "total: 140"))).hasSize(1);
  }

  @Test
  void partsOfSomethingLargerNeedNotAddUp() {
    assertThat(told(by("level", "a: 10", "b: 20", "total: 100"))).isEmpty();
    assertThat(told(by("level", "a: 80", "b: 21", "total: 100")))
        .containsExactly(
            "parts-larger 8:10 \"Children\" by level adds up to 101, more than the total of 100");
  }

  @Test
  void aSubtotalMustBeTheSumOfItsParts() {
    assertThat(told(by("stage", "early: 10", "late: 20", "both-stages: 30", "other: 9"))).isEmpty();
    assertThat(told(by("stage", "early: 10", "late: 20", "both-stages: 31", "other: 9")))
        .hasSize(1)
        .first()
        .asString()
        .contains("adds up to 30, but the total says 31");
  }

  @Test
  void quartersMustAddUpToTheYear() {
    String quarters = "  2018-19 Q1: 1\n  2018-19 Q2: 2\n  2018-19 Q3: 3\n  2018-19 Q4: 4\n";
    assertThat(told("visits by period:\n" + quarters + "  2018-19: 10\n")).isEmpty();
    assertThat(told("visits by period:\n" + quarters + "  2018-19: 11\n")).hasSize(1);
    assertThat(told("visits by period:\n  2018-19 Q1: 1\n  2018-19: 11\n")).isEmpty();
  }

  @Test
  void roundedMoneyMayMissByHalfAUnitForEachTerm() {
    assertThat(told("spending by school:\n  North: 100\n  South: 200\n  total: 301\n")).isEmpty();
    assertThat(told("spending by school:\n  North: 100\n  South: 200\n  total: 302\n")).hasSize(1);
  }

  @Test
  void areasMustAddUpToTheBoardsTotal() {
    WrittenBoard board = new WrittenBoard(folder).areas("Ham", "Wes").chapter(CHAPTER);
    board.other("people", POPULATION);
    board.with(
        "2018-19/data/p.yaml",
        "dataset: p\nsource: S\nperiod: mid-2018\narea: ham\npopulation: 9\n");
    board.data("visits by area:\n  ham: 10\n  wes: 20\n  total: 31\n");
    assertThat(board.read().validated().codes()).containsExactly("adds-up");
  }

  @Test
  void sharesOfOneWholeMakeAHundredButForRounding() {
    String head = "share by answer:\n  ";
    assertThat(told(head + "good: 33\n  fair: 33\n  poor: 33\n")).isEmpty();
    assertThat(told(head + "good: 51\n  fair: 25\n  poor: 22\n"))
        .containsExactly("not-a-hundred 6:9 \"Share\" by answer adds up to 98%, not to 100%");
    assertThat(told(head + "good: 51\n  fair: 27\n  poor: 24\n")).hasSize(1);
    assertThat(told(head + "good: 51\n  fair: 27\n  poor: x\n")).isEmpty();
  }

  /** A subtotal is no further share. */
  @Test
  void sharesWithSubtotalMakeAHundredToo() {
    String head = "share by verdict:\n  ";
    assertThat(told(head + "yes: 50\n  rather: 30\n  no: 20\n")).isEmpty();
    assertThat(told(head + "yes: 54\n  rather: 30\n  no: 20\n"))
        .containsExactly("not-a-hundred 6:8 \"Share\" by verdict adds up to 104%, not to 100%");
    assertThat(told(head + "yes: 50\n  rather: 30\n  in-favour: 80\n  no: 20\n")).isEmpty();
    assertThat(told(head + "yes: 50\n  rather: 30\n  in-favour: 80\n  no: 24\n")).hasSize(1);
  }

  @Test
  void sharesThatAreNotAllWrittenMayMakeLessButNeverMore() {
    assertThat(told("share by topic:\n  One: 40\n  Two: 20\n")).isEmpty();
    assertThat(told("share by topic:\n  One: 60\n  Two: 50\n")).hasSize(1);
  }

  @Test
  void noShareIsOverAHundred() {
    assertThat(told("share: 100\n")).isEmpty();
    assertThat(told("share: 100.5\n"))
        .containsExactly("over-a-hundred 5:8 \"Share\" is 100.5%, but no share is over 100%");
  }

  @Test
  void noRatingLiesBeyondItsScale() {
    assertThat(told("rating: 1\n")).isEmpty();
    assertThat(told("rating: 4\n")).isEmpty();
    assertThat(told("rating: x\n")).isEmpty();
    assertThat(told("rating: 33\n"))
        .containsExactly("off-the-scale 5:9 \"Rating\" is 33, but its scale goes from 1 to 4");
    assertThat(told("rating: 0.9\n")).hasSize(1);
  }

  @Test
  void aSubsetIsNotLargerThanItsWhole() {
    String whole = by("placement", "foster-care: 253", "homes: 100");
    assertThat(told(whole + "outside: 253\n")).isEmpty();
    assertThat(told(whole + "outside: 254\n"))
        .hasSize(1)
        .first()
        .asString()
        .contains("\"Outside the area\" is 254, more than the 253 of \"Children: Foster care\"");
  }

  @Test
  void whatShouldBeTheSameIsTheSame() {
    assertThat(told("children: 353\ncases: 353\n")).isEmpty();
    assertThat(told("children: 353\ncases: 352\n"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("not-the-same 6:8");
    assertThat(told("children: 353\n")).isEmpty();
    assertThat(told("children: 353\ncases: x\n")).isEmpty();
  }

  /** A reason explains what was printed, and no other mistake at the same place. */
  @Test
  void aReasonForStatedNumberAcceptsOnlyWhatIsAboutThatNumber() {
    String stated =
        """
        children by placement:
          foster-care: 253
          homes: 100
          total:
            value: %s
            stated: 360
            because: The text rounds.
        """;
    assertThat(told(stated.formatted("353")))
        .singleElement()
        .asString()
        .startsWith("stated-difference ");
    assertThat(told(stated.formatted("843")))
        .anyMatch(one -> one.startsWith("adds-up ") && one.contains("353, but the total says 843"))
        .noneMatch(one -> one.startsWith("accepted-difference "));
    assertThat(told("children:\n  value: 353\n  stated: 360\n  because: It says so.\ncases: 360\n"))
        .anyMatch(
            one ->
                one.startsWith("accepted-difference ") && one.contains("they should be the same"));
  }

  @Test
  void whatWasStatedIsNumberThatCanDiffer() {
    for (String symbol : List.of("x", "c", "340 to 350")) {
      assertThat(told("children:\n  value: 353\n  stated: " + symbol + "\n"))
          .containsExactly(
              "stated-no-number 7:11 what was stated is \""
                  + symbol
                  + "\", which is no number that could differ");
    }
    assertThat(told("children:\n  value: 353\n  stated: [352, 351]\n"))
        .containsExactly("one-value 7:11 \"stated\" has several values where one belongs");
  }

  @Test
  void whatWasStatedDifferentlyIsListedWithItsReason() {
    String block = "children:\n  value: 353\n  stated: %s\n";
    assertThat(told(block.formatted("353"))).isEmpty();
    assertThat(told(block.formatted("352")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("stated-differs 7:11 \"Children\" was stated as 352, but is 353");
    assertThat(told(block.formatted("352") + "  because: Counted a day later\n"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("stated-difference");
  }

  @Test
  void whatWasStatedIsComparedInItsOwnDecimals() {
    String children = by("placement", "foster-care: 200", "homes: 100");
    assertThat(told(children + "foster-share:\n  stated: 67\n")).isEmpty();
    assertThat(told(children + "foster-share:\n  stated: 66.7\n")).isEmpty();
    assertThat(told(children + "foster-share:\n  stated: 66.6\n")).hasSize(1);
    assertThat(told("rate:\n  stated: 40\n"))
        .contains(
            "stated-only 6:11 \"Rate\" was stated as 40, but there is nothing to compare it with");
  }

  @Test
  void whatWasStatedRoughlyMayDifferRoughly() {
    String block = "children:\n  value: 80\n  stated: %s\n";
    for (String fitting :
        List.of("over 79", "under 81", "at least 80", "up to 80", "about 75", "almost 85")) {
      assertThat(told(block.formatted(fitting))).as(fitting).isEmpty();
    }
    for (String wrong :
        List.of("over 80", "under 80", "at least 81", "up to 79", "about 60", "almost 80")) {
      assertThat(told(block.formatted(wrong)))
          .as(wrong)
          .containsExactly(
              "stated-differs 7:11 \"Children\" was stated as " + wrong + ", but is 80");
    }
  }

  @Test
  void anAwaitedValueStopsTheReport() {
    assertThat(told("children: \"awaited: police, 30 June\"\n"))
        .containsExactly("awaited-value 5:11 \"Children\" is still awaited: police, 30 June");
  }

  @Test
  void aChapterNeedsDataAndARateAPopulation() {
    WrittenBoard board = new WrittenBoard(folder).chapter(CHAPTER).other("people", POPULATION);
    assertThat(board.read().validated().codes()).containsExactly("no-dataset", "no-dataset");
    board.data("children: 12\n");
    assertThat(board.read().validated().codes())
        .containsExactlyInAnyOrder("no-dataset", "no-population");
  }

  @Test
  void oneCauseGivesOneDiagnostic() {
    assertThat(
            told(
                "cases: 353\n" + by("placement", "foster-care: 1,253", "homes: 100", "total: 353")))
        .hasSize(1);
    assertThat(told(by("placement", "foster-care: 253", "homs: 100", "total: 353"))).hasSize(1);
    assertThat(told(by("placement", "foster-care: 253", "total: 353"))).hasSize(1);
    assertThat(told(by("placement", "foster-care: 2O3", "homes: 50") + "outside: 300\n"))
        .hasSize(1);
    assertThat(told("children: 3S\nrate:\n  stated: 40\n")).hasSize(1);
  }
}
