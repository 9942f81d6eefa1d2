package org.lscb.report.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Puts the commands together. */
final class CommandLineFactory {

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
   * @param commands what it can do, each a picocli command
   */
  CommandLine create(PrintWriter out, PrintWriter err, List<Object> commands) {
    CommandLine commandLine = new CommandLine(new RootCommand());
    // Before the settings, which reach only the commands that are there already.
    commands.forEach(commandLine::addSubcommand);
    return commandLine
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(colours()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(faults)
        .setParameterExceptionHandler(CommandLineFactory::wrongUsage);
  }

  private CommandLine.Help.Ansi colours() {
    boolean unwanted = environment.containsKey("NO_COLOR");
    return unwanted ? CommandLine.Help.Ansi.OFF : CommandLine.Help.Ansi.AUTO;
  }

  private static int wrongUsage(CommandLine.ParameterException wrong, String[] args) {
    CommandLine commandLine = wrong.getCommandLine();
    PrintWriter err = commandLine.getErr();
    err.println("error: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println(
        "  = help: " + commandLine.getCommandSpec().qualifiedName() + " --help says what it takes");
    err.flush();
    return ExitCode.WRONG_USAGE;
  }
}
