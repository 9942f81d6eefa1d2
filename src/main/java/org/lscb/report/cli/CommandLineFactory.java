package org.lscb.report.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.lscb.report.cli.option.Syntax;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Puts the commands together. */
final class CommandLineFactory {

  static {
    // No option takes a time or a database's type; to find out how they are read takes a while.
    System.setProperty("picocli.converters.excludes", "java\\.(time|sql)\\..*");
  }

  /** The program itself, which does nothing without a command. */
  private static final class Root implements Runnable {

    private final CommandSpec spec =
        Syntax.command(
            this,
            "lscb-report",
            List.of(
                "Builds the annual report of a safeguarding children board from its data files."),
            "Examples:",
            "  lscb-report init --help",
            "  lscb-report build 2018-19 --board sample-data/lambeth",
            "  lscb-report build --help");

    Root() {
      spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    }

    @Override
    public void run() {
      throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
  }

  private final Faults faults;
  private final Map<String, String> environment;

  /**
   * A factory for one run.
   *
   * @param faults reports what no command handled
   * @param environment the environment variables
   */
  CommandLineFactory(Faults faults, Map<String, String> environment) {
    this.faults = faults;
    this.environment = environment;
  }

  /**
   * The whole command line, writing to the given places.
   *
   * @param commands what it can do, in the order of the help
   */
  CommandLine create(PrintWriter out, PrintWriter err, List<CommandSpec> commands) {
    CommandLine commandLine = new CommandLine(new Root().spec);
    // Before the settings, which reach only the commands that are there already.
    for (CommandSpec command : commands) {
      commandLine.addSubcommand(command);
    }
    return commandLine
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(colours()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(faults)
        .setParameterExceptionHandler(new WrongUsage());
  }

  private CommandLine.Help.Ansi colours() {
    boolean unwanted = environment.containsKey("NO_COLOR");
    return unwanted ? CommandLine.Help.Ansi.OFF : CommandLine.Help.Ansi.AUTO;
  }
}
