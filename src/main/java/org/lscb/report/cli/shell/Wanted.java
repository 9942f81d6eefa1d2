package org.lscb.report.cli.shell;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What may stand for a value, as a shell can offer it.
 *
 * @param things what is looked up where the command is typed
 * @param words what may always stand there
 * @param several whether several may stand there with commas between them
 */
record Wanted(List<Thing> things, List<String> words, boolean several) {

  /** Something that is on the disk. */
  enum Thing {
    FOLDERS,
    FILES,
    /** The board's years, its folders that hold a report.yaml. */
    YEARS,
    /** The year after the board's newest. */
    NEXT_YEAR,
    /** The chapters that a year's report.yaml lists. */
    CHAPTERS
  }

  /** What an option or a positional argument takes, as its description for the help says it. */
  static Wanted of(CommandSpec command, ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    List<Thing> things = new ArrayList<>();
    // A new board has no chapters yet, and a year is only offered where there is one.
    boolean begins = command.name().equals("init");
    for (String label : argument.paramLabel().split("\\|")) {
      switch (label) {
        case "DIR" -> things.add(Thing.FOLDERS);
        case "FILE" -> things.add(Thing.FILES);
        case "YEAR" -> {
          if (!begins) {
            things.add(command.name().equals("new-year") ? Thing.NEXT_YEAR : Thing.YEARS);
          }
        }
        case "ID" -> {
          if (!begins
              && argument instanceof OptionSpec option
              && name(option).equals("--chapter")) {
            things.add(Thing.CHAPTERS);
          }
        }
        default -> {
          // Numbers, names and days are the writer's own.
        }
      }
    }
    return new Wanted(List.copyOf(things), List.copyOf(words), argument.splitRegex().equals(","));
  }

  /** Whether nothing can be offered. */
  boolean isEmpty() {
    return things.isEmpty() && words.isEmpty();
  }

  /** An option's full name, such as {@code --board}. */
  static String name(OptionSpec option) {
    return option.longestName();
  }

  /** What a command does, in a line. */
  static String brief(CommandSpec command) {
    return brief(command.usageMessage().description());
  }

  /** What an argument means, in a line. */
  static String brief(ArgSpec argument) {
    return brief(argument.description());
  }

  private static String brief(String[] description) {
    String first = String.join(" ", description).split("[.:;](?:\\s|$)", 2)[0];
    return first.replaceAll("\\$\\{[^}]*}", "").strip();
  }
}
