package org.lscb.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"build", "validate", "check", "values", "schema"})
  void everyCommandIsListedAndExplainsItself(String command) {
    assertThat(Launch.of("--help").out()).containsPattern("(?m)^  " + command + " ");
    assertThat(Launch.of(command, "--help").out()).startsWith("Usage: lscb-report " + command);
  }

  @Test
  void commandThatDoesNotExistIsWrongUsageAndTheNearestIsNamed() {
    Launch launch = Launch.of("biuld", "2018-19");
    assertThat(launch.code()).isEqualTo(2);
    assertThat(launch.err()).contains("build").endsWith("lscb-report --help says what it takes\n");
  }

  @Test
  void missingCommandIsWrongUsage() {
    Launch launch = Launch.of();
    assertThat(launch.code()).isEqualTo(2);
    assertThat(launch.err()).startsWith("error: a command is missing\n");
  }
}
