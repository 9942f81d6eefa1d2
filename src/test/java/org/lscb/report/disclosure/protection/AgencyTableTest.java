package org.lscb.report.disclosure.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lscb.report.disclosure.protection.Protection.Hidden;

/** The published table of allegations against professionals by agency and outcome. */
class AgencyTableTest {

  /** Substantiated, unsubstantiated, unfounded, false, malicious, no action, pending, total. */
  static final long[][] COUNTS = {
    {7, 3, 1, 1, 0, 14, 0, 26},
    {9, 5, 3, 0, 0, 8, 0, 25},
    {1, 2, 0, 0, 0, 3, 0, 6},
    {4, 2, 0, 0, 0, 3, 1, 10},
    {3, 10, 2, 0, 0, 13, 0, 28},
    {5, 12, 2, 0, 1, 13, 2, 35},
    {29, 34, 8, 1, 1, 54, 3, 130}
  };

  @Test
  void twentyOneSmallCountsTakeFiveOthersWithThem() {
    Protection protection = new Suppressor().protect(Ledgers.table(COUNTS));
    assertThat(protection.hidden()).filteredOn(Hidden::small).hasSize(21);
    assertThat(protection.hidden()).filteredOn(hidden -> !hidden.small()).hasSize(5);
    assertThat(protection.proven()).isTrue();
    assertThat(protection.exposed()).isEmpty();
  }

  @Test
  void theGrandTotalIsNotAmongThem() {
    assertThat(new Suppressor().protect(Ledgers.table(COUNTS)).hidden())
        .extracting(Hidden::cell)
        .doesNotContain("6/7");
  }

  @Test
  void auditAndRepairHidesMoreAndRowsAndColumnsLeaveSomeOpen() {
    Comparison comparison = Comparison.of(Ledgers.table(COUNTS));
    assertThat(comparison.safe()).isTrue();
    assertThat(comparison.repair().weight()).isGreaterThan(comparison.ours().weight());
    assertThat(comparison.open()).isPositive();
  }

  @Test
  void aTableOfAgenciesAloneHidesNothing() {
    long[][] totals = new long[2][COUNTS.length];
    for (int agency = 0; agency < COUNTS.length; agency++) {
      totals[0][agency] = COUNTS[agency][7];
      totals[1][agency] = COUNTS[agency][7];
    }
    assertThat(new Suppressor().protect(Ledgers.table(totals)).hidden()).isEmpty();
  }
}
