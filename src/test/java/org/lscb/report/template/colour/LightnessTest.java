package org.lscb.report.template.colour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lscb.report.document.ContrastRatio;

class LightnessTest {

  private static final int WHITE = 0xFFFFFF;

  @Test
  void movedAllTheWayIsBlackOrWhite() {
    assertThat(Lightness.moved(0x1D70B8, true, 100)).isEqualTo(WHITE);
    assertThat(Lightness.moved(0x1D70B8, false, 100)).isZero();
    assertThat(Lightness.moved(0x1D70B8, false, 0)).isEqualTo(0x1D70B8);
  }

  @Test
  void nearestShadePassesAndTheOneBeforeItDoesNot() {
    int shade = Lightness.nearest(0xF2C300, one -> ContrastRatio.of(one, WHITE) >= 3).orElseThrow();
    assertThat(ContrastRatio.of(shade, WHITE)).isBetween(3.0, 3.2);
  }

  @Test
  void nearestShadeKeepsItsHue() {
    int shade = Lightness.nearest(0xFF0000, one -> ContrastRatio.of(one, WHITE) >= 7).orElseThrow();
    assertThat(shade & 0xFFFF).isZero();
    assertThat(shade >> 16).isBetween(0x80, 0xFE);
  }

  @Test
  void lighterShadeIsTakenWhereItIsNearer() {
    int shade = Lightness.nearest(0x777777, one -> ContrastRatio.of(one, 0) >= 5).orElseThrow();
    assertThat(shade).isGreaterThan(0x777777);
  }

  @Test
  void whereNoShadePassesThereIsNone() {
    assertThat(Lightness.nearest(0x123456, one -> false)).isEmpty();
  }
}
