package org.lscb.report.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineNumbersTest {

  @Test
  void oneLineIsNamed() {
    assertThat(LineNumbers.words(List.of(7))).isEqualTo("line 7");
  }

  @Test
  void linesThatFollowEachOtherAreOneStretchWhateverTheirOrder() {
    assertThat(LineNumbers.words(List.of(9, 7, 8, 8))).isEqualTo("lines 7 to 9");
    assertThat(LineNumbers.words(List.of(12, 7, 8, 1))).isEqualTo("lines 1, 7, 8 and 12");
  }
}
