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
  void moreColumnsOfShortWordsStandCloser() {
    assertThat(fit(8, "All referrals")).isEqualTo(TableFit.DENSE);
  }

  @Test
  void moreColumnsOfLongWordsNeedAPageOnItsSide() {
    assertThat(fit(9, "Unsubstantiated")).isEqualTo(TableFit.LANDSCAPE);
  }

  private static TableFit fit(int columns, String head) {
    return TableFit.of(
        List.of("Foster carers of other agencies"),
        Collections.nCopies(columns, List.of(head, "1,234")));
  }
}
