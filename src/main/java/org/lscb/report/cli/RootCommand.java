package org.lscb.report.cli;

import picocli.CommandLine;

/** The program itself, which does nothing without a command. */
@CommandLine.Command(
    name = "lscb-report",
    description = "Builds the annual report of a safeguarding children board from its data files.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  lscb-report build 2018-19 --board sample-data/lambeth",
      "  lscb-report build --help"
    },
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
  }
}
