package org.lscb.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class CommandLineFactoryTest {

  private final StringWriter err = new StringWriter();

  @Test
  void misspelledCommandIsWrongUsageAndTheNearestIsNamed() {
    assertThat(execute("brek")).isEqualTo(2);
    assertThat(err.toString())
        .contains("there is no command \"brek\"")
        .contains("Did you mean: lscb-report break?")
        .endsWith("= help: lscb-report --help says what it takes\n");
  }

  @Test
  void wrongOptionOfCommandPointsAtTheHelpOfThatCommand() {
    assertThat(execute("break", "--hard")).isEqualTo(2);
    assertThat(err.toString()).endsWith("= help: lscb-report break --help says what it takes\n");
  }

  @Test
  void commandThatBreaksIsOurFault() {
    assertThat(execute("break")).isEqualTo(3);
    assertThat(err.toString())
        .startsWith("error: this is our fault, not yours: IllegalStateException: broken\n")
        .doesNotContain("\tat ", "    at ");
  }

  @Test
  void coloursAreOffWhereTheyAreUnwanted() {
    CommandLine commandLine =
        new CommandLineFactory(new Faults(false), Map.of("NO_COLOR", "1"))
            .create(writer(), writer(), List.of());
    assertThat(commandLine.getColorScheme().ansi()).isEqualTo(CommandLine.Help.Ansi.OFF);
  }

  private int execute(String... args) {
    return new CommandLineFactory(new Faults(false), Map.of("NO_COLOR", "1"))
        .create(
            writer(),
            writer(),
            List.of(CommandSpec.wrapWithoutInspection(new Break()).name("break")))
        .execute(args);
  }

  private PrintWriter writer() {
    return new PrintWriter(err);
  }

  private static final class Break implements Runnable {
    @Override
    public void run() {
      throw new IllegalStateException("broken");
    }
  }
}
