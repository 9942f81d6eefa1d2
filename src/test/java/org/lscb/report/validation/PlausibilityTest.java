package org.lscb.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.project.WrittenBoard;

/** Periods, populations, jumps, last year's numbers and gaps are questioned, once and no more. */
class PlausibilityTest {

  private static final String CHAPTER =
      """
      datasets:
        d:
          children:
            label: Children
            by: [sex, school]
          visits:
            label: Visits
            about: sessions
            plausible-change: 10
          attendance:
            label: Attendance
            unit: percent
            by: [sex, stage]
      breakdowns:
        sex:
          members:
            girls: Girls
            boys: Boys
        stage:
          members:
            infants: Infants
            juniors: Juniors
            primary:
              label: Primary
              parts: [infants, juniors]
            secondary: Secondary
        school:
          members: open
      """;

  private static final String POPULATION =
      """
      datasets:
        p:
          population:
            label: Population
            about: public
      indicators:
        rate:
          rate: own:children
          per: 10000
          of: population
          label: Rate
        visit-rate:
          rate: own:visits
          per: 10000
          of: population
          label: Visit rate
      """;

  @TempDir private Path folder;

  private WrittenBoard board() {
    return new WrittenBoard(folder).chapter(CHAPTER);
  }

  private List<String> told(String blocks) {
    return board().data(blocks).read().validated().told();
  }

  @Test
  void theLatestPeriodLiesWithinTheReportingYear() {
    assertThat(told("children by period:\n  2016-17: 40\n  2017-18: 40\n  2018-19: 41\n"))
        .isEmpty();
    assertThat(told("children:\n  period: 2018\n  value: 9\n")).as("touches it").isEmpty();
    assertThat(told("children:\n  period: 2017-18\n  value: 9\n"))
        .containsExactly(
            "period-outside-year 7:10 the latest \"Children\" is of 2017-18, outside the reporting"
                + " year 2018-19");
    assertThat(told("children:\n  period: 2019-20 Q1\n  value: 9\n")).hasSize(1);
    assertThat(told("children:\n  period: not stated\n  value: 9\n")).isEmpty();
  }

  @Test
  void aNoteSaysWhyThePeriodIsAnother() {
    String block = "children:\n  period: 2017-18\n  value: 9\n";
    assertThat(told(block + "  note: The later count comes in June.\n"))
        .containsExactly(
            "accepted-difference 7:10 the latest \"Children\" is of 2017-18, outside the reporting"
                + " year 2018-19; accepted: The later count comes in June.");
    assertThat(
            board()
                .file(
                    "dataset: d\n"
                        + "source: S\n"
                        + "period: 2017-18\n"
                        + "note: Late.\n\n"
                        + "children: 9\n"
                        + "visits:\n  value: 8\n  note: All day.\n")
                .read()
                .validated()
                .told())
        .containsExactly(
            "accepted-difference 6:11 the latest \"Children\" is of 2017-18, outside the reporting"
                + " year 2018-19; accepted: Late.",
            "accepted-difference 8:10 the latest \"Visits\" is of 2017-18, outside the reporting"
                + " year 2018-19; accepted: Late. All day.");
  }

  @Test
  void aNoteAtOneOfSeveralValuesDoesNotExplainTheOthers() {
    assertThat(
            told(
                "children by sex:\n  period: 2017-18\n  girls:\n    value: 9\n    note: Late.\n"
                    + "  boys: 8\n"))
        .singleElement()
        .asString()
        .startsWith("period-outside-year");
  }

  @Test
  void oneWrongPeriodAtTheHeadOfAFileIsSaidOnce() {
    assertThat(
            board()
                .file("dataset: d\nsource: S\nperiod: 2017-18\n\nchildren: 9\nvisits: 8\n")
                .read()
                .validated()
                .codes())
        .containsExactly("period-outside-year");
  }

  private List<String> withPopulation(String people) {
    WrittenBoard board = board().other("people", POPULATION);
    board.with("2018-19/data/people.yaml", "dataset: p\nsource: ONS\n" + people);
    return board.data("children: 12\nvisits: 5\n").read().validated().told();
  }

  @Test
  void aRateUsesThePopulationOfItsOwnYear() {
    assertThat(withPopulation("period: mid-2018\npopulation: 64000\n")).isEmpty();
    assertThat(withPopulation("period: mid-2016\npopulation: 64000\n"))
        .containsExactly(
            "population-of-other-year 4:13 \"Rate\" in 2018-19 uses the population of mid-2016,"
                + " not that of mid-2018");
    assertThat(withPopulation("period: not stated\npopulation: 64000\n"))
        .singleElement()
        .asString()
        .contains("uses the population of which no date is stated, not that of mid-2018");
  }

  @Test
  void aNoteSaysWhyThePopulationIsAnothers() {
    assertThat(
            withPopulation(
                "period: mid-2016\nnote: The latest that there is.\npopulation: 64000\n"))
        .containsExactly(
            "accepted-difference 5:13 \"Rate\" in 2018-19 uses the population of mid-2016, not that"
                + " of mid-2018; accepted: The latest that there is.");
    assertThat(
            withPopulation(
                "period: mid-2016\n"
                    + "population:\n"
                    + "  value: 64000\n"
                    + "  note: The latest that there is.\n"))
        .singleElement()
        .asString()
        .startsWith("accepted-difference 5:10 ");
  }

  private static String change(String measure, int before, int now) {
    return measure + " by period:\n  2017-18: " + before + "\n  2018-19: " + now + "\n";
  }

  @Test
  void aJumpBeyondAPlausibleFactorIsQuestioned() {
    assertThat(told(change("children", 20, 60))).isEmpty();
    assertThat(told(change("children", 20, 61)))
        .containsExactly(
            "implausible-change 7:12 \"Children\" went from 20 in 2017-18 to 61 in 2018-19, beyond"
                + " the factor 3 that is taken as plausible");
    assertThat(told(change("children", 60, 20))).isEmpty();
    assertThat(told(change("children", 61, 20))).hasSize(1);
    assertThat(told(change("children", 20, 0))).hasSize(1);
    assertThat(told(change("children", 19, 90))).as("a small base").isEmpty();
    assertThat(told(change("visits", 20, 200))).as("declared as plausible").isEmpty();
    assertThat(told(change("visits", 20, 201))).hasSize(1);
  }

  @Test
  void aReasonAcceptsAJump() {
    assertThat(
            told(
                change("children", 20, 90)
                    + "  remarks:\n    2018-19:\n      because: A school opened\n"))
        .singleElement()
        .asString()
        .startsWith("accepted-difference 7:12")
        .endsWith("accepted: A school opened");
  }

  private List<String> sinceLastYear(String before, String now) {
    WrittenBoard board = board();
    board.with("2017-18/data/d.yaml", "dataset: d\nsource: S\nperiod: 2017-18\n\n" + before);
    return board.data(now).read().validated().told();
  }

  @Test
  void whatLastYearsReportSaidIsUnchangedOrRevised() {
    assertThat(sinceLastYear("children: 40\n", change("children", 40, 44))).isEmpty();
    assertThat(sinceLastYear("children: 41\n", change("children", 40, 44)))
        .containsExactly(
            "changed-since-last-year 6:12 \"Children\" in 2017-18 is 40, but last year's report"
                + " said 41");
    assertThat(
            sinceLastYear(
                "children: 41\n",
                change("children", 40, 44) + "  remarks:\n    2017-18:\n      status: r\n"))
        .isEmpty();
    assertThat(
            sinceLastYear(
                "children: 41\n",
                change("children", 40, 44) + "  remarks:\n    2017-18:\n      because: A typo\n"))
        .singleElement()
        .asString()
        .startsWith("accepted");
  }

  @Test
  void lastYearsFilesAreReadForgivingly() {
    assertThat(sinceLastYear("unheard-of: 41\nchildren: 4I\n", change("children", 40, 44)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xxx",
        "TBC",
        "tbd",
        "To be confirmed",
        "Lorem ipsum dolor",
        "Why ???",
        "[insert reason]",
        "TODO check",
        "XX% of them"
      })
  void whatIsStillToBeFilledInIsFound(String words) {
    assertThat(told("children:\n  value: 12\n  note: \"" + words + "\"\n"))
        .singleElement()
        .asString()
        .startsWith("placeholder-in-data 7:")
        .endsWith("is still to be filled in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "Why?", "Year XX of the board", "Todoroki House", "[note 1]", "Xi"})
  void ordinaryWordsAreNoPlaceholders(String words) {
    assertThat(told("children:\n  value: 12\n  note: \"" + words + "\"\n")).isEmpty();
  }

  @Test
  void twoBreakdownsOfOneCountAddUpToTheSame() {
    String girls = "children by sex:\n  girls: 10\n  boys: 11\n";
    assertThat(told(girls + "children by school:\n  North: 20\n  South: 1\n")).isEmpty();
    assertThat(told(girls + "children by school:\n  North: 20\n  South: 2\n"))
        .containsExactly(
            "totals-differ 9:10 \"Children\" by school adds up to 22, but by sex to 21");
    assertThat(told(girls + "children by school:\n  North: 20\n  South: x\n")).isEmpty();
  }

  /** A subtotal may be left out, and does not stand for a part that is missing. */
  @Test
  void aSubtotalIsNoPartOfThem() {
    String parts = "attendance by stage:\n  infants: 90\n  juniors: 88\n";
    assertThat(told(parts + "  secondary: 80\n  total: 79\n")).hasSize(1);
    assertThat(told(parts + "  primary: 89\n  secondary: 80\n  total: 79\n")).hasSize(1);
    assertThat(told(parts + "  primary: 89\n  total: 79\n"))
        .singleElement()
        .asString()
        .startsWith("member-missing ");
  }

  @Test
  void aPercentageOfAllLiesBetweenThoseOfItsParts() {
    String parts = "attendance by sex:\n  girls: 90\n  boys: 80\n  total: ";
    assertThat(told(parts + "86\n")).isEmpty();
    assertThat(told(parts + "90\n")).isEmpty();
    assertThat(told(parts + "79\n"))
        .containsExactly(
            "outside-its-parts 8:10 the total of \"Attendance\" over sex is 79, but its parts lie"
                + " between 80 and 90");
    assertThat(told(parts + "79\n  remarks:\n    total:\n      because: It says so\n"))
        .singleElement()
        .asString()
        .startsWith("accepted");
  }

  @Test
  void aRegisterNamesNothingTwice() {
    String fields = "registers:\n  members:\n    fields:\n      agency: Agency\n      role: Role\n";
    String head = "register: members\nsource: Minutes\nentries:\n  - agency: Cafcass\n";
    assertThat(
            new WrittenBoard(folder)
                .chapter(CHAPTER + fields)
                .data("visits: 12\n")
                .file(head + "  - agency: Police\n    role: Cafcass\n  - agency: CAFCASS\n")
                .read()
                .validated()
                .told())
        .containsExactly("entry-twice 7:13 the register \"members\" has two entries \"CAFCASS\"");
  }
}
