package org.lscb.report.validation.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.WrittenBoard;

/** What is called the highest is the highest, and a percentage of few is possible. */
class ClaimsTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          answers:
            label: People who answered
            about: public
          worried:
            label: Worried about
            unit: percent
            decimals: 1
            about: public
            by: [concern]
          pupils:
            label: Pupils
            about: public
          excluded:
            label: Pupils excluded
            about: public
            by: [concern]
          rated:
            label: Rated as useful
            unit: percent
            about: public
            by: [level, course]
      breakdowns:
        concern:
          members: open
          adds-up: partly
        level:
          members: open
          adds-up: never
        course:
          members: open
          adds-up: never
      indicators:
        excluded-rate:
          rate: excluded
          per: 1000
          of: pupils
          label: Excluded per 1,000 pupils
      checks:
      """;

  private static final String CONCERNS =
      """
      worried by concern:
        Street robbery: 24
        Cyber bullying: 15
        Knife crime: 27.5
        Burglary: 29.5
      """;

  @TempDir private Path folder;

  private List<String> told(String check, String blocks) {
    return new WrittenBoard(folder)
        .chapter(CHAPTER + check.indent(2))
        .data(blocks)
        .read()
        .validated()
        .told();
  }

  @Test
  void whatIsCalledTheHighestIsNotOutranked() {
    assertThat(told("- highest: worried/burglary\n  among: concern", CONCERNS)).isEmpty();
    assertThat(told("- lowest: worried/cyber-bullying\n  among: concern", CONCERNS)).isEmpty();
    assertThat(told("- highest: worried/knife-crime\n  among: concern", CONCERNS))
        .containsExactly(
            "claim-outranked 41:14 \"Worried about\" is said to be highest for Knife crime, at 27.5, but"
                + " for Burglary it is 29.5");
    assertThat(told("- lowest: worried/street-robbery\n  among: [concern]", CONCERNS))
        .singleElement()
        .asString()
        .contains("lowest for Street robbery, at 24, but for Cyber bullying it is 15");
  }

  @Test
  void severalMayBeCalledTheHighestTogetherAndEqualsAreNoContradiction() {
    String both = "- highest: [worried/burglary, worried/knife-crime]\n  among: concern";
    assertThat(told(both, CONCERNS)).isEmpty();
    assertThat(told(both, CONCERNS.replace("robbery: 24", "robbery: 27.5"))).isEmpty();
    assertThat(told(both, CONCERNS.replace("robbery: 24", "robbery: 28"))).hasSize(1);
  }

  @Test
  void periodsAndIndicatorsAreRankedToo() {
    String blocks =
        """
        pupils by period:
          2016-17: 2000
          2017-18: 4000
          2018-19: 4000
        excluded by period:
          2016-17: 80
          2017-18: 100
          2018-19: 120
        """;
    assertThat(told("- highest: excluded@2018-19\n  among: period", blocks)).isEmpty();
    assertThat(told("- highest: excluded-rate@2018-19\n  among: period", blocks))
        .containsExactly(
            "claim-outranked 41:14 \"Excluded per 1,000 pupils\" is said to be highest for 2018-19, at"
                + " 30, but for 2016-17 it is 40");
  }

  /** An address need not say what leaves no choice. */
  @Test
  void whatAnAddressLeavesOutTheOthersLeaveOutToo() {
    String blocks =
        """
        rated by level and course:
          Basic:
            First aid: 71
            Listening: 80
          Further:
            Interviews: 75
        """;
    assertThat(told("- highest: rated/listening\n  among: course", blocks)).isEmpty();
    assertThat(told("- highest: rated/interviews\n  among: course", blocks))
        .singleElement()
        .asString()
        .contains("highest for Interviews, at 75, but for Listening it is 80");
    assertThat(told("- lowest: rated/interviews\n  among: [level, course]", blocks))
        .singleElement()
        .asString()
        .contains("claim-outranked", "lowest", "at 75", "First aid", "71");
    assertThat(told("- highest: rated/basic/first-aid\n  among: course", blocks))
        .singleElement()
        .asString()
        .contains("claim-outranked", "Listening");
  }

  @Test
  void whatHasNothingBesideItCannotBeTheHighest() {
    assertThat(told("- highest: worried/burglary\n  among: period", CONCERNS))
        .containsExactly(
            "check-idle 41:14 this check compares nothing: no other value is recorded that differs in this alone");
    assertThat(told("- highest: worried/burglary\n  among: [period, concern]", CONCERNS)).isEmpty();
  }

  /** A rate that its source has worked out stands under no count of ours. */
  @Test
  void whatOthersPublishedIsRankedToo() {
    String blocks =
        """
        pupils: 2000
        excluded: 80
        excluded-rate by area:
          england: 41
        """;
    String check = "- highest: excluded-rate\n  among: area";
    assertThat(told(check, blocks))
        .singleElement()
        .asString()
        .contains("highest for Riverside, at 40, but for England it is 41");
    assertThat(told(check, blocks.replace("41", "39"))).isEmpty();
  }

  @Test
  void aReasonAcceptsAClaim() {
    assertThat(
            told(
                "- highest: worried/knife-crime\n  among: concern\n  because: Burglary has its own"
                    + " strategy.",
                CONCERNS))
        .singleElement()
        .asString()
        .startsWith("accepted-difference ");
  }

  @Test
  void aPercentageOfFewMustBeThatOfSomeNumberOfThem() {
    String check = "- possible: worried\n  of: answers";
    assertThat(told(check, "answers: 200\n" + CONCERNS)).isEmpty();
    assertThat(told(check, "answers: 201\n" + CONCERNS))
        .containsExactly(
            "impossible-percentage 9:16 \"Worried about: Knife crime\" is 27.5%, which no whole number of 201 gives:"
                + " 55 would be 27.4%, 56 would be 27.9%",
            "impossible-percentage 10:13 \"Worried about: Burglary\" is 29.5%, which no whole number of 201 gives:"
                + " 59 would be 29.4%, 60 would be 29.9%");
    assertThat(told(check, "answers: 5000\n" + CONCERNS)).isEmpty();
    assertThat(told(check, "answers: about 200\n" + CONCERNS)).isEmpty();
    assertThat(told(check, CONCERNS)).isEmpty();
  }

  private static final String IDLE =
      "this check compares nothing: nothing is recorded for the same period";

  /** A check that passes whatever is recorded is worse than none. */
  @Test
  void aCheckThatComparesNothingSaysSo() {
    String blocks = "answers by period:\n  2018-06-30: 201\npupils: 300\n" + CONCERNS;
    for (String check :
        List.of(
            "- possible: worried\n  of: answers",
            "- subset: pupils\n  of: answers",
            "- sum: pupils\n  of: [answers]",
            "- direction: pupils\n  is: up")) {
      assertThat(told(check, blocks))
          .singleElement()
          .asString()
          .startsWith("check-idle ")
          .contains(check.contains("direction") ? "no earlier value is recorded" : IDLE);
    }
    assertThat(told("- possible: worried\n  of: answers\n  because: They asked later.", blocks))
        .singleElement()
        .asString()
        .startsWith("accepted-difference ");
    assertThat(told("- possible: worried\n  of: answers", blocks.replace("201", "x"))).hasSize(1);
    assertThat(told("- possible: worried\n  of: answers", "answers: x\n" + CONCERNS)).isEmpty();
  }

  @Test
  void aPeriodThatIsNamedIsTheOneThatIsCompared() {
    String blocks = "answers by period:\n  2018-06-30: 201\npupils: 300\n" + CONCERNS;
    assertThat(told("- possible: worried\n  of: answers@2018-06-30", blocks))
        .hasSize(2)
        .allMatch(one -> one.startsWith("impossible-percentage "));
    assertThat(told("- subset: pupils\n  of: answers@2018-06-30", blocks))
        .singleElement()
        .asString()
        .startsWith("larger-than-whole ");
  }

  @Test
  void oneMemberMayBeLookedAtAlone() {
    assertThat(told("- possible: worried/burglary\n  of: answers", "answers: 201\n" + CONCERNS))
        .hasSize(1);
  }
}
