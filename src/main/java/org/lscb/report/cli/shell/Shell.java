package org.lscb.report.cli.shell;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** A shell that can complete our command line. */
public enum Shell {
  /** Completes since its version 3.2. */
  BASH,
  /** Shows what each word means, too. */
  ZSH,
  /** Shows what each word means, too. */
  FISH;

  /**
   * The script that teaches the shell every command and option, and how to find years and chapters.
   *
   * @param root the whole command line
   */
  public String script(CommandSpec root) {
    return switch (this) {
      case BASH -> BashScript.of(root);
      case ZSH -> ZshScript.of(root);
      case FISH -> FishScript.of(root);
    };
  }

  /** Its name as it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The commands of a command line, in the order of its help. */
  static List<CommandSpec> commands(CommandSpec root) {
    return root.subcommands().values().stream().map(one -> one.getCommandSpec()).toList();
  }
}
