package org.lscb.report.template.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFitTest {

  @Test
  void sevenColumnsStandInTheCommonType() {
    assertThat(fit(7, "Number of children")).isEqualTo(TableFit.COMMON);
  }

  @Test
  void fewColumnsStandNearTheNamesOfTheirRows() {
    assertThat(fit(2, "Number")).isEqualTo(TableFit.NARROW);
    assertThat(fit(3, "Number")).isEqualTo(TableFit.COMMON);
  }

  @Test
  void fewColumnsThatWouldBreakTheirWordsThereHaveThePage() {
    assertThat(fit(2, "Number of children")).isEqualTo(TableFit.COMMON);
  }

  @Test
  void moreColumnsOfShortWordsStandCloser() {
    assertThat(fit(8, "All referrals")).isEqualTo(TableFit.DENSE);
  }

  @Test
  void moreColumnsOfLongWordsNeedAPageOnItsSide() {
    assertThat(fit(8, "Investigated")).isEqualTo(TableFit.LANDSCAPE);
  }

  @Test
  void sevenColumnsOfVeryLongWordsNeedOneToo() {
    assertThat(fit(7, "Unsubstantiated")).isEqualTo(TableFit.LANDSCAPE);
  }

  @Test
  void whatIsTooWideForThatStandsCloserThere() {
    assertThat(fit(12, "Unsubstantiated")).isEqualTo(TableFit.DENSE_LANDSCAPE);
    assertThat(TableFit.DENSE_LANDSCAPE.style()).isEqualTo("dense landscape");
  }

  @Test
  void theBoardMayWantAPageOnItsSide() {
    assertThat(fit(3, "Number", true)).isEqualTo(TableFit.LANDSCAPE);
    assertThat(fit(12, "Unsubstantiated", true)).isEqualTo(TableFit.DENSE_LANDSCAPE);
  }

  private static TableFit fit(int columns, String head) {
    return fit(columns, head, false);
  }

  private static TableFit fit(int columns, String head, boolean turned) {
    return TableFit.of(
        List.of("Foster carers of other agencies"),
        Collections.nCopies(columns, List.of(head, "1,234")),
        turned);
  }
}
