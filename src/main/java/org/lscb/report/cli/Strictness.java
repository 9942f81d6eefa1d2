package org.lscb.report.cli;

import org.lscb.report.diagnostic.Severity;
import picocli.CommandLine;

/** The options that say when warnings make the run fail. */
final class Strictness {

  @CommandLine.Option(names = "--strict", description = "Warnings make it fail, as errors do.")
  private boolean strict;

  @CommandLine.Option(
      names = "--max-warnings",
      paramLabel = "N",
      description = "More than N warnings make it fail.")
  private Integer mostWarnings;

  /**
   * Refuses a limit that cannot be kept.
   *
   * @throws CommandLine.ParameterException when it is negative
   */
  void check(CommandLine.Model.CommandSpec spec) {
    if (mostWarnings != null && mostWarnings < 0) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--max-warnings is " + mostWarnings + ", but cannot be negative");
    }
  }

  /** Whether problems of a gravity make the run fail, given how many warnings there are. */
  boolean fails(Severity severity, long warnings) {
    return switch (severity) {
      case ERROR -> true;
      case WARNING -> strict || mostWarnings != null && warnings > mostWarnings;
      case NOTE -> false;
    };
  }
}
