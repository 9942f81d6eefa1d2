package org.lscb.report.disclosure.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lscb.report.accessibility.criterion.CellFinding;
import org.lscb.report.disclosure.collection.JointTable.State;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;

/** A sample of the seeded reports; the benchmark runs them all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportLedgersTest {

  private static final int MOST_CELLS = 130;

  private List<SeededTrial> trials;
  private List<Comparison> comparisons;

  @BeforeAll
  void compare() {
    trials =
        LongStream.range(0, 200)
            .filter(seed -> ReportLedgers.of(seed).cells().size() <= MOST_CELLS)
            .limit(60)
            .mapToObj(SeededTrial::of)
            .toList();
    comparisons = trials.stream().flatMap(trial -> trial.parts().stream()).toList();
  }

  @Test
  void theSampleIsWorthTheName() {
    assertThat(trials).hasSize(60);
    assertThat(comparisons.stream().mapToInt(Comparison::small).sum()).isGreaterThan(500);
    assertThat(trials.stream().map(SeededTrial::threshold).collect(Collectors.toSet()))
        .isEqualTo(Set.of(5, 7, 9));
  }

  @Test
  void theReportsSayAllThatReportsCanSay() {
    List<SeededReport> reports = LongStream.range(0, 150).mapToObj(ReportLedgers::report).toList();
    Set<String> kinds =
        reports.stream()
            .flatMap(one -> one.ledger().cells().stream())
            .filter(cell -> cell.seen() != Seen.UNCOUNTED)
            .map(ReportLedgersTest::kind)
            .collect(Collectors.toSet());
    assertThat(kinds)
        .contains(
            "one-way",
            "two-way",
            "three-way",
            "by area",
            "part",
            "rest of it",
            "year",
            "last year");
    assertThat(reports.stream().flatMap(one -> one.quotients().stream()))
        .extracting(one -> one.per() + " with " + one.decimals() + " of " + one.terms().size())
        .contains(
            "100 with 0 of 1",
            "100 with 1 of 1",
            "100 with 2 of 1",
            "100 with 0 of 2",
            "100 with 1 of 2",
            "100 with 2 of 2",
            "10000 with 0 of 1",
            "10000 with 1 of 1",
            "10000 with 2 of 1");
    assertThat(reports)
        .anyMatch(one -> one.rings().stream().anyMatch(it -> it.state() == State.COLLECTED))
        .anyMatch(one -> one.rings().stream().anyMatch(it -> it.state() == State.TOO_LARGE))
        .anyMatch(one -> one.roundedTo() == 5)
        .anyMatch(one -> !one.ledger().zeroShown())
        .anyMatch(one -> one.ledger().cells().stream().anyMatch(cell -> attributes(cell) == 6))
        .anyMatch(one -> one.ledger().cells().stream().anyMatch(cell -> cell.id().startsWith("2")));
  }

  @Test
  void ofThreeTablesTheSampleProtectsWhatTheyTellTogether() {
    assertThat(trials)
        .filteredOn(trial -> !ReportLedgers.report(trial.seed()).rings().isEmpty())
        .hasSizeGreaterThan(4);
  }

  /** What a count is of, as its id says. */
  private static String kind(Cell cell) {
    if (cell.seen() == Seen.PUBLIC) {
      return "last year";
    }
    if (!cell.id().matches("\\d.*")) {
      boolean rest = cell.id().startsWith("rest") && cell.seen() == Seen.IMPLIED;
      return rest ? "rest of it" : cell.id().substring(0, 4);
    }
    if (!cell.id().contains("[-1")) {
      return "by area";
    }
    String[] ways = {"total", "one-way", "two-way", "three-way"};
    return ways[cell.id().replaceAll("-1|^\\d", "").replaceAll("\\D", "").length()];
  }

  private static int attributes(Cell cell) {
    return cell.id().split(",").length - 1;
  }

  @Test
  void everyReportMeetsTheCriterionAndTheAuditorAgrees() {
    assertThat(comparisons).allMatch(Comparison::safe);
    assertThat(trials).allMatch(trial -> trial.failures() == 0);
  }

  @Test
  void whatCannotBeProtectedCanBeRedesigned() {
    assertThat(trials)
        .allMatch(trial -> trial.redesigned() == (trial.whole().exposed() > 0 ? 1 : 0))
        .anyMatch(trial -> trial.redesigned() == 1);
  }

  @Test
  void whatTheSuppressorCallsExposedTheAuditorFindsOpenTooAndNothingElse() {
    SeededReport report = ReportLedgers.report(0);
    Protection protection = new Suppressor().protect(report.ledger());
    assertThat(
            new SeededAudit(report, SeededReport.ids(protection))
                .findings().stream().filter(CellFinding::fails).map(CellFinding::id))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            protection.exposed().stream().map(Protection.Exposed::cell).toList());
  }

  @Test
  void noneLosesMoreThanAuditAndRepair() {
    assertThat(comparisons)
        .allMatch(one -> one.ours().weight() <= one.repair().weight())
        .anyMatch(one -> one.ours().weight() < one.repair().weight());
  }

  @Test
  void partsOfSixtyCellsAreProvenToLoseLeast() {
    assertThat(comparisons)
        .allMatch(one -> one.largestUnproven() == 0 || one.largestUnproven() > 60);
  }

  @Test
  void rowsAndColumnsLeaveSmallCountsOpen() {
    assertThat(trials.stream().mapToInt(SeededTrial::leaks).sum()).isGreaterThan(50);
  }

  @Test
  void aTrialCanBeWrittenDownAndReadAgain() {
    assertThat(trials).allMatch(trial -> SeededTrial.parse(trial.line()).equals(trial));
  }
}
