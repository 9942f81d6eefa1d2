package org.lscb.report.accessibility.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.accessibility.criterion.CellFinding.Outcome.PROTECTED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.criterion.CellFinding.Outcome;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Relation;
import org.lscb.report.document.manifest.Relation.Term;

class CriterionTest {

  private final Map<String, Listed> values = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Map<String, Long> known = new HashMap<>();
  private final List<String> sensitive = new ArrayList<>();
  private int threshold = 5;
  private boolean zeroShown = true;
  private int roundedTo = 1;

  @Test
  void twoHiddenPartsOfALargeRestAreProtected() {
    show("total", 40);
    show("a", 20);
    hide("b", "c");
    sum("total", "a", "b", "c");
    assertThat(outcomes()).isEqualTo(Map.of("b", Outcome.PROTECTED, "c", Outcome.PROTECTED));
    assertThat(criterion().interval("b")).isEqualTo("1 to 19");
  }

  @Test
  void whatIsLeftOfATotalGivesTheOnlyHiddenPartAway() {
    show("total", 28);
    show("a", 25);
    hide("b");
    sum("total", "a", "b");
    assertThat(outcomes()).isEqualTo(Map.of("b", Outcome.LEAKS));
  }

  @Test
  void aComplementThatNothingPrintsIsACellToo() {
    show("cases", 28);
    show("reviewed", 25);
    sensitive.add("not reviewed");
    sum("cases", "reviewed", "not reviewed");
    assertThat(outcomes()).isEqualTo(Map.of("not reviewed", Outcome.LEAKS));
  }

  @Test
  void aLargeComplementIsNoMatter() {
    show("cases", 28);
    show("reviewed", 12);
    sensitive.add("not reviewed");
    sum("cases", "reviewed", "not reviewed");
    assertThat(outcomes()).isEqualTo(Map.of("not reviewed", Outcome.NOT_SMALL));
  }

  @Test
  void aRoundedPercentageNarrowsACount() {
    known.put("population", 200L);
    sensitive.add("a");
    show("share", 1, "1.5");
    relations.add(
        new Relation.Rounded(
            "a share", "share", List.of(term("a")), List.of(term("population")), 100, 1));
    assertThat(outcomes()).isEqualTo(Map.of("a", Outcome.LEAKS));
    assertThat(criterion().interval("a")).isEqualTo("3 to 3");
  }

  @Test
  void aHiddenPercentageTellsNothing() {
    known.put("population", 200L);
    hide("a");
    values.put(
        "share",
        new Listed("share", "count", 1, Optional.empty(), Optional.of("c"), "[c]", Map.of()));
    relations.add(
        new Relation.Rounded(
            "a share", "share", List.of(term("a")), List.of(term("population")), 100, 1));
    assertThat(outcomes()).isEqualTo(Map.of("a", Outcome.PROTECTED));
  }

  @Test
  void lowTellsThatSomethingIsThere() {
    known.put("population", 2000L);
    sensitive.add("a");
    values.put(
        "share",
        new Listed("share", "count", 0, Optional.empty(), Optional.of("low"), "[low]", Map.of()));
    relations.add(
        new Relation.Rounded(
            "a share", "share", List.of(term("a")), List.of(term("population")), 100, 0));
    assertThat(criterion().interval("a")).isEqualTo("1 to 9");
  }

  @Test
  void aChangeInPerCentTellsTheCountBefore() {
    hide("now");
    known.put("before", 37L);
    show("change", 0, "-14");
    relations.add(
        new Relation.Rounded(
            "a change",
            "change",
            List.of(term("now"), new Term("before", -1)),
            List.of(term("before")),
            100,
            0));
    assertThat(criterion().interval("now")).isEqualTo("32 to 32");
  }

  @Test
  void noughtPerCentMeansNone() {
    known.put("population", 2000L);
    sensitive.add("a");
    show("share", 0, "0");
    relations.add(
        new Relation.Rounded(
            "a share", "share", List.of(term("a")), List.of(term("population")), 100, 0));
    assertThat(criterion().interval("a")).isEqualTo("0 to 0");
  }

  @Test
  void whatNothingCouldKeepOpenIsNotAskedFor() {
    known.put("last year's total", 9L);
    hide("a", "b");
    relations.add(
        new Relation.Sum(
            "two of each",
            List.of(new Term("a", 1), new Term("b", 2), new Term("last year's total", -1)),
            0,
            0));
    // 1, 3, 5 and 7 are possible, whatever the report hides; 2 and 4 never were. But that is too
    // few.
    assertThat(outcomes().get("a")).isEqualTo(Outcome.NARROWED);
    threshold = 4;
    assertThat(outcomes().get("a")).isEqualTo(Outcome.PROTECTED);
  }

  @Test
  void aCountThatMayBeSmallIsJudgedByWhoKnows() {
    show("total", 9);
    hide("a", "b");
    sum("total", "a", "b");
    show("others", 30);
    relations.add(
        new Relation.Sum(
            "all but 26 of the others are among a",
            List.of(term("a"), new Term("others", -1)),
            -26,
            Long.MAX_VALUE));
    assertThat(outcomes().get("a")).isEqualTo(Outcome.NARROWED);
    assertThat(outcomes(Map.of("a", 3L)).get("a")).isEqualTo(Outcome.LEAKS);
    assertThat(outcomes(Map.of("b", 3L)).get("a")).isEqualTo(Outcome.NARROWED);
  }

  @Test
  void aSmallNumberThatIsPrintedFails() {
    show("a", 3);
    show("b", 0);
    show("d", 6);
    assertThat(outcomes()).isEqualTo(Map.of("a", Outcome.PRINTED));
  }

  @Test
  void whereZerosAreHiddenTheyAreSmallToo() {
    zeroShown = false;
    threshold = 9;
    show("a", 0);
    hide("b", "c");
    show("total", 12);
    sum("total", "b", "c");
    assertThat(outcomes())
        .isEqualTo(Map.of("a", Outcome.PRINTED, "b", Outcome.PROTECTED, "c", Outcome.PROTECTED));
  }

  @Test
  void whereZerosAreHiddenAChildThatIsCountedAloneMustNotLearnOfAnother() {
    zeroShown = false;
    threshold = 9;
    show("total", 15);
    hide("north", "south", "west");
    show("east", 12);
    show("all", 27);
    sum("total", "north", "south", "west");
    sum("all", "total", "east");
    Map<String, Long> truth = Map.of("north", 1L, "south", 5L, "west", 9L);
    assertThat(outcomes(truth)).allSatisfy((id, found) -> assertThat(found).isEqualTo(PROTECTED));
    show("west", 9);
    sensitive.remove("west");
    assertThat(outcomes(Map.of("north", 1L, "south", 5L)))
        .isEqualTo(Map.of("north", Outcome.LEAKS, "south", Outcome.LEAKS, "west", Outcome.PRINTED));
  }

  @Test
  void whatOnlyAnInsiderCanConcludeNamesTheInsider() {
    insidersOfNine();
    Map<String, Long> truth = Map.of("north", 1L, "south", 8L);
    assertThat(criterion(truth).findings())
        .filteredOn(one -> one.outcome() == Outcome.LEAKS)
        .singleElement()
        .satisfies(one -> assertThat(one.id()).isEqualTo("south"))
        .satisfies(one -> assertThat(one.insider()).isEqualTo("north"))
        .satisfies(one -> assertThat(one.open()).containsExactly(8L));
  }

  @Test
  void whetherThereIsAnInsiderDependsOnTheTruth() {
    insidersOfNine();
    assertThat(outcomes()).containsEntry("south", Outcome.NARROWED);
    assertThat(outcomes(Map.of("north", 2L, "south", 7L)))
        .isEqualTo(Map.of("north", PROTECTED, "south", PROTECTED));
  }

  @Test
  void whereZerosAreShownNobodyIsAnInsider() {
    insidersOfNine();
    zeroShown = true;
    threshold = 5;
    assertThat(outcomes(Map.of("north", 1L, "south", 8L))).containsEntry("north", PROTECTED);
  }

  /** Two hidden counts that make nine. */
  private void insidersOfNine() {
    zeroShown = false;
    threshold = 9;
    known.put("total", 9L);
    hide("north", "south");
    sum("total", "north", "south");
  }

  @Test
  void aRoundedTotalStillNarrowsWhatIsLeft() {
    threshold = 7;
    roundedTo = 5;
    show("total", 20);
    show("a", 10);
    hide("b");
    sum("total", "a", "b");
    assertThat(criterion().interval("b")).isEqualTo("6 to 14");
    assertThat(outcomes(Map.of("b", 7L))).containsEntry("b", Outcome.LEAKS);
  }

  @Test
  void aRateOfARoundedCountTellsNoMoreThanTheRoundedCount() {
    threshold = 7;
    roundedTo = 5;
    known.put("population", 63_210L);
    show("total", 350);
    show("rate", 1, "55.4");
    hide("a", "b");
    sum("total", "a", "b");
    relations.add(
        new Relation.Rounded(
            "a rate", "rate", List.of(term("total")), List.of(term("population")), 10_000, 1));
    assertThat(criterion().interval("total")).isEqualTo("348 to 352");
  }

  @Test
  void hidingNothingNeedsNoAudit() {
    values.put("a", listed("a", 0, "3"));
    assertThat(new Criterion(Manifest.NOTHING_HIDDEN, values, Optional.empty()).findings())
        .isEmpty();
  }

  @Test
  void numbersThatCannotAllBeTrueAreNoticed() {
    show("total", 10);
    show("a", 7);
    hide("b", "c");
    sum("total", "a", "b", "c");
    assertThat(criterion().consistent()).isTrue();
    show("a", 9);
    assertThat(criterion().consistent()).isFalse();
  }

  private void show(String id, long number) {
    show(id, 0, Long.toString(number));
    sensitive.add(id);
  }

  private void show(String id, int decimals, String number) {
    values.put(id, listed(id, decimals, number));
  }

  private static Listed listed(String id, int decimals, String number) {
    return new Listed(
        id,
        "count",
        decimals,
        Optional.of(new BigDecimal(number)),
        Optional.empty(),
        number,
        Map.of());
  }

  private void hide(String... ids) {
    for (String id : ids) {
      values.put(
          id, new Listed(id, "count", 0, Optional.empty(), Optional.of("c"), "[c]", Map.of()));
      sensitive.add(id);
    }
  }

  private void sum(String total, String... parts) {
    List<Term> terms = new ArrayList<>(List.of(new Term(total, -1)));
    for (String part : parts) {
      terms.add(term(part));
    }
    relations.add(new Relation.Sum("parts add up", terms, 0, 0));
  }

  private static Term term(String id) {
    return new Term(id, 1);
  }

  @SafeVarargs
  private Criterion criterion(Map<String, Long>... small) {
    List<String> hidden =
        values.values().stream().filter(Listed::withheld).map(Listed::id).toList();
    Manifest manifest =
        new Manifest(
            threshold,
            zeroShown,
            roundedTo,
            sensitive,
            hidden.stream().filter(sensitive::contains).toList(),
            known,
            relations,
            List.of(),
            List.of("[c]"),
            List.of());
    return new Criterion(
        manifest, values, small.length == 0 ? Optional.empty() : Optional.of(small[0]));
  }

  @SafeVarargs
  private Map<String, Outcome> outcomes(Map<String, Long>... small) {
    return criterion(small).findings().stream()
        .collect(Collectors.toMap(CellFinding::id, CellFinding::outcome));
  }
}
