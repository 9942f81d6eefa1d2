package org.lscb.report.disclosure.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A sample of the seeded reports; the benchmark runs them all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportLedgersTest {

  private List<Comparison> comparisons;

  @BeforeAll
  void compare() {
    comparisons =
        LongStream.range(0, 100)
            .mapToObj(ReportLedgers::of)
            .filter(ledger -> ledger.cells().size() <= 150)
            .limit(40)
            .map(Comparison::of)
            .toList();
  }

  @Test
  void theSampleIsWorthTheName() {
    assertThat(comparisons).hasSize(40);
    assertThat(comparisons.stream().mapToInt(Comparison::small).sum()).isGreaterThan(300);
    assertThat(comparisons.stream().mapToInt(Comparison::exposed).sum()).isPositive();
  }

  @Test
  void everyReportMeetsTheCriterion() {
    assertThat(comparisons).allMatch(Comparison::safe);
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
    assertThat(comparisons.stream().mapToInt(Comparison::open).sum()).isPositive();
  }
}
