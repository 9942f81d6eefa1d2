package org.lscb.report.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the completion for fish: a line for each command, option and argument. */
final class FishScript {

  private FishScript() {}

  static String of(CommandSpec root) {
    StringBuilder script = new StringBuilder(Script.read("completion.fish"));
    for (OptionSpec option : root.options()) {
      script.append(line("__fish_use_subcommand")).append(option(root, option)).append("\n");
    }
    for (CommandSpec command : Shell.commands(root)) {
      script
          .append(line("__fish_use_subcommand"))
          .append(" -a " + command.name() + " -d " + Script.quoted(Wanted.brief(command)))
          .append("\n");
    }
    for (CommandSpec command : Shell.commands(root)) {
      String here = line("__fish_seen_subcommand_from " + command.name());
      command
          .options()
          .forEach(one -> script.append(here).append(option(command, one)).append("\n"));
      command.positionalParameters().stream()
          .map(one -> Wanted.of(command, one))
          .filter(one -> !one.isEmpty())
          .forEach(one -> script.append(here).append(" -a " + offered(one)).append("\n"));
    }
    return script.toString();
  }

  private static String line(String where) {
    return "complete -c lscb-report -n " + Script.quoted(where);
  }

  private static String option(CommandSpec command, OptionSpec option) {
    String name =
        List.of(option.names()).stream()
            .map(one -> one.startsWith("--") ? " -l " + one.substring(2) : " -s " + one.charAt(1))
            .collect(Collectors.joining());
    Wanted wanted = Wanted.of(command, option);
    String value =
        option.arity().max() == 0 ? "" : wanted.isEmpty() ? " -x" : " -x -a " + offered(wanted);
    return name + value + " -d " + Script.quoted(Wanted.brief(option));
  }

  private static String offered(Wanted wanted) {
    String words = String.join(" ", wanted.words());
    List<String> offers = new ArrayList<>();
    if (!words.isEmpty()) {
      offers.add(wanted.several() ? "(__lscb_report_list " + words + ")" : words);
    }
    for (Wanted.Thing thing : wanted.things()) {
      offers.add(
          switch (thing) {
            case FOLDERS -> "(__fish_complete_directories)";
            case FILES -> "(__fish_complete_path)";
            case YEARS -> "(__lscb_report_years)";
            case NEXT_YEAR -> "(__lscb_report_next_year)";
            case CHAPTERS -> "(__lscb_report_chapters)";
          });
    }
    return Script.quoted(String.join(" ", offers));
  }
}
