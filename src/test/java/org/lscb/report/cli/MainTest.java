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
    assertThat(launch.err())
        .contains("error: there is no option \"--verson\"")
        .contains("--version");
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
    assertThat(launch.err())
        .startsWith("error: there is no command \"biuld\"")
        .contains("build")
        .endsWith("lscb-report --help says what it takes\n");
  }

  @Test
  void whatIsMissingTooMuchOrNoneOfItsWordsIsSaid() {
    assertThat(Launch.of("new-year").err()).startsWith("error: YEAR is missing\n");
    assertThat(Launch.of("import", "a.csv", "b.csv").err())
        .startsWith("error: \"b.csv\" is more than this command takes; a name with a space");
    assertThat(Launch.of("build", "--format", "pfd").err())
        .startsWith("error: --format cannot be \"pfd\"; write one of: html, pdf, data, docx,");
    assertThat(Launch.of("completion", "powershell").err())
        .startsWith("error: SHELL cannot be \"powershell\"; write one of: bash, zsh, fish\n");
    assertThat(Launch.of("build", "--jobs", "many").err())
        .startsWith("error: --jobs cannot be \"many\"; write a whole number\n");
    assertThat(Launch.of("build", "--board").err())
        .startsWith("error: what follows --board is missing\n");
    assertThat(Launch.of("validate", "--explain", "nosuch").err())
        .startsWith("error: there is no problem \"nosuch\"; write what stands in brackets");
  }

  @Test
  void missingCommandIsWrongUsage() {
    Launch launch = Launch.of();
    assertThat(launch.code()).isEqualTo(2);
    assertThat(launch.err()).startsWith("error: a command is missing\n");
  }
}
