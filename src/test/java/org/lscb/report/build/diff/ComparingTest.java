package org.lscb.report.build.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lscb.report.document.diff.Change;
import org.lscb.report.document.diff.Comparing;
import org.lscb.report.document.diff.Diff;
import org.lscb.report.document.diff.PublishedList;
import org.lscb.report.document.diff.PublishedList.Item;

class ComparingTest {

  private static final String RATE = "rate ÷ population × 10,000";

  private final Map<String, Item> before = new LinkedHashMap<>();
  private final Map<String, Item> after = new LinkedHashMap<>();
  private String year = "2019-20";

  private static void put(
      Map<String, Item> list, String id, String unit, String text, String formula, String... from) {
    Optional<BigDecimal> number =
        text.matches("[\\d.,]+%?|£[\\d,]+")
            ? Optional.of(new BigDecimal(text.replaceAll("[£,%]", "")))
            : Optional.empty();
    int decimals = number.map(it -> Math.max(0, it.scale())).orElse(0);
    list.put(
        id, new Item(id, "Label of " + id, unit, decimals, number, text, formula, List.of(from)));
  }

  private void count(Map<String, Item> list, String id, String text) {
    put(list, id, "count", text, "as recorded");
  }

  private Diff diff() {
    return new Comparing(
            new PublishedList("Board", "2018-19", before), new PublishedList("Board", year, after))
        .diff();
  }

  private List<String> sentences() {
    return diff().changes().stream().map(one -> one.kind() + " " + DiffText.sentence(one)).toList();
  }

  @Test
  void theNewestValueIsHeldAgainstTheNewestOfTheReportBefore() {
    count(before, "plans:plans@2017-18", "30");
    count(before, "plans:plans@2018-19", "40");
    count(after, "plans:plans@2018-19", "40");
    count(after, "plans:plans@2019-20", "50");
    assertThat(sentences())
        .containsExactly("MOVED Label of plans:plans@2019-20: 50, up 10 (25%) from 40 in 2018-19");
  }

  @Test
  void aPeriodThatBothTellOfDifferentlyIsRevised() {
    count(before, "plans:plans@2018-19", "40");
    count(after, "plans:plans@2018-19", "41");
    count(after, "plans:plans@2019-20", "40");
    assertThat(sentences())
        .containsExactly(
            "REVISED Label of plans:plans@2018-19: 41, up 1 (3%) from 40 as first published");
    assertThat(diff().same()).isZero();
  }

  @Test
  void sharesDifferInPercentagePointsAndScoresNotInPerCent() {
    put(before, "a:share@2018-19", "percent", "40%", "as recorded");
    put(after, "a:share@2019-20", "percent", "39%", "as recorded");
    put(before, "b:score@2018-19", "score", "3.5", "as recorded");
    put(after, "b:score@2019-20", "score", "4.1", "as recorded");
    put(before, "c:money@2018-19", "pounds", "£1,000", "as recorded");
    put(after, "c:money@2019-20", "pounds", "£2,500", "as recorded");
    assertThat(sentences())
        .containsExactly(
            "MOVED Label of a:share@2019-20: 39%, down 1 percentage point from 40% in 2018-19",
            "MOVED Label of b:score@2019-20: 4.1, up 0.6 from 3.5 in 2018-19",
            "MOVED Label of c:money@2019-20: £2,500, up £1,500 (150%) from £1,000 in 2018-19");
  }

  @Test
  void ofAWithheldNumberNothingIsSaidButThatItIsWithheld() {
    count(before, "plans:plans@2018-19", "40");
    count(after, "plans:plans@2019-20", "[c]");
    Change change = diff().changes().get(0);
    assertThat(DiffText.sentence(change))
        .isEqualTo("Label of plans:plans@2019-20: [c], before 40 in 2018-19");
    assertThat(change.difference()).isEmpty();
    assertThat(change.percent()).isEmpty();
  }

  @Test
  void whatIsStillToComeIsCountedByChapterAndHasNotMoved() {
    count(before, "plans:plans@2018-19", "40");
    count(before, "plans:visits@2018-19", "9");
    put(before, "plans:rate@2018-19", "rate", "55.5", RATE, "plans:plans@2018-19");
    count(before, "care:looked-after@2018-19", "300");
    count(after, "plans:plans@2019-20", "[awaited]");
    count(after, "plans:visits@2019-20", "[x]");
    put(after, "plans:rate@2019-20", "rate", "[x]", RATE, "plans:plans@2019-20");
    count(after, "care:looked-after@2019-20", "[awaited]");
    assertThat(new DiffText().of(diff()))
        .contains("Since the report before (1)\n  plans\n    Label of plans:visits@2019-20: [x]")
        .contains("Still awaited (3)\n  care: 1\n  plans: 2\n");
    assertThat(new DiffMarkdown().of(diff()))
        .contains("## Still awaited (3)\n\n- care: 1\n- plans: 2\n");
    assertThat(new DiffJson().of(diff())).contains("\"kind\":\"awaited\"");
  }

  @Test
  void whatIsNewOrGoneIsNamedAndAnEarlierZeroHasNoPercentage() {
    count(before, "a:gone@2018-19", "40");
    count(after, "b:new@2019-20", "4");
    count(before, "c:zero@2018-19", "0");
    count(after, "c:zero@2019-20", "7");
    assertThat(sentences())
        .containsExactly(
            "GONE Label of a:gone@2018-19: 40",
            "NEW Label of b:new@2019-20: 4",
            "MOVED Label of c:zero@2019-20: 7, up 7 from 0 in 2018-19");
  }

  @Test
  void aSnapshotIsSaidToBeAtItsDayAndAnotherDayIsTheSameThing() {
    count(before, "plans:plans@2018-03-31", "40");
    count(after, "plans:plans@2019-03-31", "44");
    assertThat(sentences())
        .containsExactly(
            "MOVED Label of plans:plans@2019-03-31: 44, up 4 (10%) from 40 at 31 March 2018");
  }

  @Test
  void whatNobodyUpdatedIsNamedUnlessItIsTheSameReport() {
    count(before, "plans:plans@2018-19", "40");
    count(after, "plans:plans@2018-19", "40");
    assertThat(sentences()).containsExactly("NOT_UPDATED Label of plans:plans@2018-19: 40");
    year = "2018-19";
    assertThat(diff().changes()).isEmpty();
    assertThat(diff().same()).isOne();
  }

  @Test
  void aRateSaysWhetherTheCountOrThePopulationChanged() {
    count(before, "plans:plans@2018-19", "40");
    count(after, "plans:plans@2019-20", "40");
    count(before, "people:population@mid-2018", "10,000");
    count(after, "people:population@mid-2019", "8,000");
    put(
        before,
        "plans:rate@2018-19",
        "rate",
        "40.0",
        RATE,
        "plans:plans@2018-19",
        "people:population@mid-2018");
    put(
        after,
        "plans:rate@2019-20",
        "rate",
        "50.0",
        RATE,
        "plans:plans@2019-20",
        "people:population@mid-2019");
    Change rate =
        diff().changes().stream()
            .filter(one -> one.main().item().id().startsWith("plans:rate"))
            .findFirst()
            .orElseThrow();
    assertThat(rate.reasons())
        .extracting(Change.Reason::words)
        .containsExactly("plans the same, 40", "population 10,000 to 8,000");
  }

  @Test
  void anotherMethodIsNamedFirst() {
    put(before, "plans:rate@2018-19", "rate", "40.0", RATE);
    put(after, "plans:rate@2019-20", "rate", "50.0", "plans ÷ households × 1,000");
    assertThat(diff().changes().get(0).reasons())
        .extracting(Change.Reason::words)
        .containsExactly(
            "computed in another way: was " + RATE + ", is plans ÷ households × 1,000");
  }

  @Test
  void whatIsWorkedOutFromTwoValuesIsLeftOut() {
    count(before, "change of plans:plans@2018-19", "4");
    count(after, "change of plans:plans@2019-20", "5");
    assertThat(diff().changes()).isEmpty();
  }

  @Test
  void theWholeStandsBeforeItsParts() {
    count(after, "plans:plans/age=age-0-to-4@2019-20", "10");
    count(after, "plans:plans@2019-20", "40");
    assertThat(sentences().get(0)).startsWith("NEW Label of plans:plans@2019-20");
  }

  @Test
  void markdownIsOneTableForEachKindWithTheBoardsWordsEscaped() {
    count(before, "plans:plans@2018-19", "40");
    put(after, "plans:plans@2019-20", "count", "[c]", "as recorded");
    assertThat(new DiffMarkdown().of(diff()))
        .contains("## Since the report before (1)")
        .contains("| Label of plans:plans@2019-20 | 40 | \\[c\\] |  |  |");
  }

  @Test
  void jsonNamesKindPeriodsAndDifference() {
    count(before, "plans:plans@2018-19", "40");
    count(after, "plans:plans@2019-20", "50");
    assertThat(new DiffJson().of(diff()))
        .contains("\"kind\":\"moved\"", "\"period\":\"2018-19\"", "\"difference\":10")
        .contains("\"percent\":25");
  }
}
