package org.lscb.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void helpIsPrintedOnStandardOutput() {
    Launch launch = Launch.of("--help");
    assertThat(launch.code()).isZero();
    assertThat(launch.out()).startsWith("Usage: lscb-report ");
    assertThat(launch.err()).isEmpty();
  }

  @Test
  void versionIsPrinted() {
    Launch launch = Launch.of("--version");
    assertThat(launch.code()).isZero();
    assertThat(launch.out()).matches("lscb-report \\d+\\.\\d+\\.\\d+( \\([0-9a-f]{7,40}\\))?\\R");
  }

  @Test
  void unknownOptionIsWrongUsageAndTheNearestIsNamed() {
    Launch launch = Launch.of("--verson");
    assertThat(launch.code()).isEqualTo(2);
    assertThat(launch.err()).contains("error: Unknown option: '--verson'").contains("--version");
    assertThat(launch.err()).endsWith("= help: lscb-report --help says what it takes\n");
    assertThat(launch.out()).isEmpty();
  }

  @Test
  void missingCommandIsWrongUsage() {
    Launch launch = Launch.of();
    assertThat(launch.code()).isEqualTo(2);
    assertThat(launch.err()).startsWith("error: a command is missing\n");
  }
}
