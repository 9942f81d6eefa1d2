package org.lscb.report.validation.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.WrittenBoard;

/** Each kind of check finds what it is for, accepts a reason, and is silent where all is well. */
class DeclaredChecksTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          scheduled:
            label: Scheduled
            by: [sector]
          run:
            label: Courses run
          cancelled:
            label: Cancelled
          attended:
            label: Attended
            by: [sector]
          attended-percentage:
            label: Attended, per cent
            unit: percent
            by: [sector]
          stated-reviews:
            label: Reviews
          returned:
            label: Returned
          counted:
            label: Counted
      breakdowns:
        sector:
          members: open
      indicators:
        attended-share:
          share: attended
          of: scheduled
          label: Attended, share
      registers:
        reviews:
          fields:
            name: Name
      checks:
      """;

  @TempDir private Path folder;

  private List<String> told(String check, String blocks) {
    return board(check).data(blocks).read().validated().told();
  }

  private WrittenBoard board(String check) {
    return new WrittenBoard(folder).chapter(CHAPTER + check.indent(2));
  }

  private static String because(String check) {
    return check + "\n  because: Nobody knows\n";
  }

  @Test
  void valuesOfSeveralMeasuresMustMakeTheirSum() {
    String check = "- sum: scheduled\n  of: [run, cancelled]";
    String wrong = "scheduled: 48\nrun: 31\ncancelled: 9\n";
    assertThat(told(check, "scheduled: 40\nrun: 31\ncancelled: 9\n")).isEmpty();
    assertThat(told(check, wrong))
        .containsExactly("not-the-sum 5:12 \"Scheduled\" is 48, but 31 + 9 makes 40");
    assertThat(told(because(check), wrong))
        .containsExactly(
            "accepted-difference 5:12 \"Scheduled\" is 48, but 31 + 9 makes 40; accepted: Nobody"
                + " knows");
    assertThat(told(check, "scheduled: 48\nrun: 31\n")).isEmpty();
    assertThat(told(check, "scheduled: 48\nrun: 31\ncancelled: about 9\n")).isEmpty();
    assertThat(told(check, "scheduled: 48\nrun: 31\ncancelled:\n  period: 2017-18\n  value: 9\n"))
        .as("another year's")
        .filteredOn(one -> one.startsWith("not-the-sum"))
        .isEmpty();
  }

  @Test
  void aWrittenPercentageMustFollowFromItsInputs() {
    String check = "- agrees: attended-percentage\n  with: attended-share";
    String counts = "scheduled: 903\nattended: 755\n";
    assertThat(told(check, counts + "attended-percentage: 84\n")).isEmpty();
    assertThat(told(check, counts + "attended-percentage: 83.6\n")).isEmpty();
    assertThat(told(check, counts + "attended-percentage: 83\n"))
        .containsExactly(
            "recorded-disagrees 7:22 \"Attended, per cent\" is written as 83, but its inputs give"
                + " 84 (83.61 was cut off, not rounded)");
    assertThat(told(because(check), counts + "attended-percentage: 83\n"))
        .singleElement()
        .asString()
        .startsWith("accepted-difference 7:22");
    assertThat(told(check, "scheduled: 903\nattended-percentage: 83\n")).isEmpty();
  }

  @Test
  void writtenPercentagesOfEveryCategoryAreHeldToTheirInputs() {
    String check = "- agrees: attended-percentage\n  with: attended-share";
    String blocks =
        """
        scheduled by sector:
          Health: 40
          Police: 20
        attended by sector:
          Health: 30
          Police: 5
        attended-percentage by sector:
          Health: 75
          Police: %s
        """;
    assertThat(told(check, blocks.formatted("25"))).isEmpty();
    assertThat(told(check, blocks.formatted("26")))
        .singleElement()
        .asString()
        .startsWith("recorded-disagrees 13:11");
  }

  @Test
  void aDeclaredSubsetIsNotMoreThanItsWhole() {
    String check = "- subset: returned\n  of: counted";
    assertThat(told(check, "returned: 8\ncounted: 8\n")).isEmpty();
    assertThat(told(check, "returned: 9\ncounted: 8\n"))
        .containsExactly(
            "larger-than-whole 5:11 \"Returned\" is 9, more than the 8 of \"Counted\" that it is"
                + " part of");
    assertThat(told(because(check), "returned: 9\ncounted: 8\n"))
        .singleElement()
        .asString()
        .startsWith("accepted");
    assertThat(told(check, "returned: 9\n")).isEmpty();
  }

  @Test
  void aSubsetIsHeldToItsWholeInEveryCategoryOfBoth() {
    String check = "- subset: attended\n  of: scheduled";
    String blocks =
        """
        scheduled by sector:
          Health: 40
          Police: 20
        attended by sector:
          Health: 30
          Police: %s
        """;
    assertThat(told(check, blocks.formatted("20"))).isEmpty();
    assertThat(told(check, blocks.formatted("21")))
        .containsExactly(
            "larger-than-whole 10:11 \"Attended: Police\" is 21, more than the 20 of \"Scheduled: Police\" that"
                + " it is part of");
  }

  @Test
  void aTotalPercentageMustBeTheWeightedMeanOfItsParts() {
    String check = "- mean: attended-percentage\n  of: scheduled\n  over: sector";
    String blocks =
        """
        scheduled by sector:
          Health: 90
          Police: 10
        attended-percentage by sector:
          Health: 80
          Police: 40
          total: %s
        """;
    assertThat(told(check, blocks.formatted("76"))).isEmpty();
    assertThat(told(check, blocks.formatted("77"))).as("within rounding").isEmpty();
    assertThat(told(check, blocks.formatted("60")))
        .containsExactly(
            "not-the-mean 11:10 the total of \"Attended, per cent\" over sector is 60, but the"
                + " weighted mean of its parts is 76 (it is the mean without weights)");
    assertThat(told(check, blocks.formatted("70")))
        .singleElement()
        .asString()
        .endsWith("the weighted mean of its parts is 76");
    assertThat(told(because(check), blocks.formatted("70")))
        .singleElement()
        .asString()
        .startsWith("accepted");
  }

  @Test
  void aClaimedDirectionMustBeThatOfTheNumbers() {
    String blocks = "counted by period:\n  2017-18: 40\n  2018-19: 44\n";
    assertThat(told("- direction: counted\n  is: up", blocks)).isEmpty();
    assertThat(told("- direction: counted\n  is: down", blocks))
        .containsExactly(
            "claim-contradicted 36:16 \"Counted\" is said to be down, but went from 40 in 2017-18"
                + " to 44 in 2018-19");
    assertThat(told("- direction: counted\n  is: unchanged", blocks)).hasSize(1);
    assertThat(told(because("- direction: counted\n  is: down"), blocks))
        .singleElement()
        .asString()
        .startsWith("accepted");
    assertThat(told("- direction: counted\n  is: down", "counted: 44\n"))
        .containsExactly(
            "check-idle 36:16 this check compares nothing: no earlier value is recorded");
  }

  @Test
  void aClaimMayNameTheEarlierPeriod() {
    String blocks = "counted by period:\n  2016-17: 60\n  2017-18: 40\n  2018-19: 44\n";
    assertThat(told("- direction: counted\n  is: down\n  from: 2016-17", blocks)).isEmpty();
    assertThat(told("- direction: counted\n  is: up\n  from: 2016-17", blocks)).hasSize(1);
    assertThat(told("- direction: counted\n  is: up\n  from: last year", blocks))
        .containsExactly("bad-period 38:11 \"last year\" is no period");
  }

  @Test
  void aClaimOfAllAreasMustHoldInEachOfThem() {
    String blocks =
        """
        counted by area and period:
          ham:
            2017-18: 40
            2018-19: 30
          wes:
            2017-18: 20
            2018-19: %s
        """;
    String check = "- direction: counted\n  is: down\n  in: areas";
    assertThat(board(check).areas("Ham", "Wes").data(blocks.formatted("19")).read().validated())
        .satisfies(one -> assertThat(one.told()).isEmpty());
    assertThat(
            board(check).areas("Ham", "Wes").data(blocks.formatted("21")).read().validated().told())
        .containsExactly(
            "claim-contradicted 36:16 \"Counted\" is said to be down in Wes, but went from 20 in"
                + " 2017-18 to 21 in 2018-19");
  }

  @Test
  void aListHasAsManyEntriesAsIsSaid() {
    String register = "register: reviews\nsource: S\nentries:\n  - name: A\n  - name: B\n";
    assertThat(counted("- count: reviews\n  is: stated-reviews", register, "2")).isEmpty();
    assertThat(counted("- count: reviews\n  is: stated-reviews", register, "3"))
        .containsExactly(
            "list-miscounted 5:17 \"reviews\" has 2 entries, but the stated number is 3");
    assertThat(counted("- count: reviews\n  is: 2", register, "2")).isEmpty();
    assertThat(counted("- count: reviews\n  is: 3", register, "2"))
        .containsExactly(
            "list-miscounted 36:12 \"reviews\" has 2 entries, but the stated number is 3");
    assertThat(counted(because("- count: reviews\n  is: 3"), register, "2"))
        .singleElement()
        .asString()
        .startsWith("accepted");
    assertThat(counted("- count: reviws\n  is: 3", register, "2"))
        .singleElement()
        .asString()
        .isEqualTo(
            "unknown-register 36:12 no chapter of this report declares a register \"reviws\"");
  }

  private List<String> counted(String check, String register, String stated) {
    return board(check)
        .data("stated-reviews: " + stated + "\n")
        .file(register)
        .read()
        .validated()
        .told();
  }

  @Test
  void sameIsAskedAtEveryPeriodThatBothHave() {
    String check = "- same: [returned, counted]";
    String returned = "returned by period:\n  2017-18: 5\n  2018-19: 8\n";
    assertThat(told(check, returned + "counted by period:\n  2017-18: 5\n  2018-19: 8\n"))
        .isEmpty();
    assertThat(told(check, returned + "counted by period:\n  2017-18: 6\n  2018-19: 8\n"))
        .containsExactly(
            "not-the-same 9:12 \"Counted\" is 6, but \"Returned\" is 5; they should be the same");
    assertThat(told(check, returned + "counted:\n  period: 2017-18\n  value: 5\n"))
        .as("values of different years need not be the same")
        .filteredOn(one -> one.startsWith("not-the-same"))
        .isEmpty();
  }

  @Test
  void sameIsAskedInEveryArea() {
    WrittenBoard board = board("- same: [returned, counted]").areas("Ham", "Wes");
    board.data("returned by area:\n  ham: 5\n  wes: 8\ncounted by area:\n  ham: 6\n  wes: 7\n");
    assertThat(board.read().validated().told())
        .as("the total agrees, its areas do not")
        .containsExactly(
            "not-the-same 9:8 \"Counted: Ham\" is 6, but \"Returned: Ham\" is 5; they should be the same",
            "not-the-same 10:8 \"Counted: Wes\" is 7, but \"Returned: Wes\" is 8; they should be the same");
  }

  @Test
  void aNameThatNobodyKnowsIsAnErrorUnlessItsChapterIsNotInTheReport() {
    assertThat(told("- same: [counted, countd]", "counted: 1\n"))
        .singleElement()
        .asString()
        .startsWith("unknown-name 36:11");
    assertThat(told("- same: [counted, elsewhere:children]", "counted: 1\n")).isEmpty();
  }

  @Test
  void theChecksOfABoardAreAddedToThoseOfTheBuiltInChapter() {
    WrittenBoard board =
        new WrittenBoard(folder)
            .with("2018-19/report.yaml", "title: Annual report\nchapters: [training]\n")
            .with(
                "2018-19/chapters/training/chapter.yaml",
                "checks:\n  - direction: courses-run\n    is: up\n")
            .file(
                """
                dataset: training
                source: S
                period: 2018-19

                values by measure:
                  courses-scheduled: 10
                  courses-cancelled: 1
                courses-run by period:
                  2017-18: 9
                  2018-19: 8
                """);
    assertThat(board.read().validated().codes()).contains("claim-contradicted", "not-the-sum");
  }
}
