package org.lscb.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lscb.report.diagnostic.Diagnostics;

class FirstReadingTest {

  @Test
  void chapterThatIsReadForNothingIsThereAndWithoutProblem() {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(FirstReading.read(diagnostics).blocks()).hasSizeGreaterThan(5);
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }
}
