package org.lscb.report.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of nothing but values and claims are checked in time, and nothing is guessed of them. */
class HostileClaimsTest {

  private static final int AS_LONG_AS_IS_READ = 19_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{calls}} in 2016 ",
        "in 2016 {{calls}} ",
        "{{change of waiting}} a year before, ",
        "{{waiting}} {{waiting@2018-01-29}} a year before ",
        "{{waiting}} {{waiting@2018-01-29}} ",
        "in 2016; ",
        "a year before. A ",
      })
  void textsOfNothingButClaimsAreCheckedInTime(String claim) {
    int printed = claim.replaceAll("\\{\\{[^}]*\\}\\}", "x").length();
    String text = claim.repeat(AS_LONG_AS_IS_READ / printed) + " a year before in 2016.";
    List<String> codes =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> CheckedTexts.codes(folder, (text + "\n\n").repeat(2)));
    assertThat(codes).doesNotContain("against-date", "against-interval");
  }
}
