package org.lscb.report.cli.option;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Describes commands and options to picocli. Annotations would say the same, but at every start it
 * would take a tenth of a validation to find and read them.
 */
public final class Syntax {

  private Syntax() {}

  /**
   * A command with the options that all have, {@code --help} and {@code --version}.
   *
   * @param code what it does, a {@code Runnable} or a {@code Callable}
   * @param description its sentences; the list of all commands has the first
   * @param examples the lines that end its help, after an empty one
   */
  public static CommandSpec command(
      Object code, String name, List<String> description, String... examples) {
    CommandSpec command = CommandSpec.wrapWithoutInspection(code).name(name);
    command.versionProvider(new Version());
    command.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    command.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
    command.usageMessage().description(description.toArray(String[]::new));
    command.usageMessage().footerHeading("%n").footer(examples);
    return command;
  }

  /** An option without a value: false unless it is given. */
  public static OptionSpec flag(CommandSpec command, String name, String description) {
    return added(
        command, OptionSpec.builder(name).type(boolean.class).initialValue(false), description);
  }

  /**
   * An option with a value: null unless it is given.
   *
   * @param label what the help calls the value
   */
  public static OptionSpec option(
      CommandSpec command, String name, Class<?> type, String label, String description) {
    return added(command, OptionSpec.builder(name).type(type).paramLabel(label), description);
  }

  /** An option that may be given several times: an empty list unless it is given. */
  public static OptionSpec texts(
      CommandSpec command, String name, String label, String description) {
    return added(
        command,
        OptionSpec.builder(name)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .initialValue(List.of())
            .paramLabel(label),
        description);
  }

  private static OptionSpec added(
      CommandSpec command, OptionSpec.Builder option, String description) {
    OptionSpec built = option.description(description).build();
    command.addOption(built);
    return built;
  }
}
