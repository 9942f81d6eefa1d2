package org.lscb.report.cli.option;

import org.lscb.report.diagnostic.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say when warnings make the run fail. */
public final class Strictness {

  private final CommandSpec command;
  private final OptionSpec strict;
  private final OptionSpec mostWarnings;

  /** Gives them to a command. */
  public Strictness(CommandSpec command) {
    this.command = command;
    this.strict = Syntax.flag(command, "--strict", "Warnings make it fail, as errors do.");
    this.mostWarnings =
        Syntax.option(
            command, "--max-warnings", Integer.class, "N", "More than N warnings make it fail.");
  }

  /**
   * Refuses a limit that cannot be kept.
   *
   * @throws CommandLine.ParameterException when it is negative
   */
  public void check() {
    Integer most = mostWarnings.getValue();
    if (most != null && most < 0) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "--max-warnings is " + most + ", but cannot be negative");
    }
  }

  /** Whether problems of a gravity make the run fail, given how many warnings there are. */
  public boolean fails(Severity severity, long warnings) {
    return switch (severity) {
      case ERROR -> true;
      case WARNING -> isTooMany(warnings);
      case NOTE -> false;
    };
  }

  private boolean isTooMany(long warnings) {
    boolean any = strict.getValue();
    Integer most = mostWarnings.getValue();
    return any || most != null && warnings > most;
  }
}
