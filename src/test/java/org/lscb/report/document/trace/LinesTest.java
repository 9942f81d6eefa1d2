package org.lscb.report.document.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void oneLineIsNamed() {
    assertThat(Lines.of("data/plans.yaml", List.of(7))).isEqualTo("data/plans.yaml, line 7");
  }

  @Test
  void linesThatFollowEachOtherAreOneStretchWhateverTheirOrder() {
    assertThat(Lines.of("a.yaml", List.of(9, 7, 8, 8))).isEqualTo("a.yaml, lines 7 to 9");
    assertThat(Lines.of("a.yaml", List.of(12, 7, 8, 1)))
        .isEqualTo("a.yaml, lines 1, 7 to 8 and 12");
  }
}
