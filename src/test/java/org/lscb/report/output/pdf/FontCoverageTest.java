package org.lscb.report.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FontCoverageTest {

  private final FontCoverage coverage = new FontCoverage(new FontSet());

  @Test
  void englishTextIsCovered() {
    assertThat(coverage.missing("£1,200 – “naïve” café … 1½ • 14% → ≥ −3\u00A0✓")).isEmpty();
  }

  @Test
  void everyMissingCharacterIsNamedOnce() {
    assertThat(coverage.missing("keep 子 safe 子 \uD83D\uDE00"))
        .containsExactly("子".codePointAt(0), 0x1F600);
  }

  @Test
  void charactersWithoutShapeAreNotMissing() {
    assertThat(coverage.missing("safe\u00ADguarding\u200B\tboard\n")).isEmpty();
  }
}
