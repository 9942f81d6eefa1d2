package org.lscb.report.cli.option;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.build.Stages;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Sources;
import org.lscb.report.diagnostic.format.Confidential;
import org.lscb.report.diagnostic.format.DiagnosticPrinter;
import org.lscb.report.diagnostic.format.Redaction;
import org.lscb.report.project.BoardFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how much and how colourfully a command speaks. */
public final class OutputOptions {

  private final OptionSpec quiet;
  private final OptionSpec noColour;

  /** Gives them to a command. */
  public OutputOptions(CommandSpec command) {
    this.quiet = Syntax.flag(command, "--quiet", "Print problems only, no progress.");
    this.noColour =
        Syntax.flag(
            command,
            "--no-color",
            "Print without colours, as the environment variable NO_COLOR does.");
  }

  /** Where the steps of a long run are told: on the terminal, or nowhere. */
  public Stages stages(PrintWriter err, Map<String, String> environment) {
    if (quiet()) {
      return step -> {};
    }
    return new Progress(err, isTerminal(environment));
  }

  /** The terminal's line that progress is written over, where there is one and it is wanted. */
  public Optional<Progress> line(PrintWriter err, Map<String, String> environment) {
    return quiet() || !isTerminal(environment)
        ? Optional.empty()
        : Optional.of(new Progress(err, true));
  }

  /**
   * Prints problems with the lines that they are about; where the log is read by others, as those
   * of CI servers are, without lines, and without the numbers that the report hides.
   */
  public void print(
      Diagnostics diagnostics,
      BoardFolder folder,
      Confidential confidential,
      PrintWriter to,
      Map<String, String> environment) {
    boolean shared = !environment.getOrDefault("CI", "false").equalsIgnoreCase("false");
    if (shared && confidential.protects()) {
      print(new Redaction(confidential).of(diagnostics), to, environment);
    } else {
      print(diagnostics, folder.sources(), to, environment);
    }
  }

  /** Prints problems of files that are not shown line by line. */
  public void print(Diagnostics diagnostics, PrintWriter to, Map<String, String> environment) {
    print(diagnostics, new Sources(), to, environment);
  }

  private void print(
      Diagnostics diagnostics, Sources sources, PrintWriter to, Map<String, String> environment) {
    boolean unwanted = noColour.getValue();
    boolean colour = !unwanted && !environment.containsKey("NO_COLOR") && isTerminal(environment);
    to.print(new DiagnosticPrinter(sources, colour).print(diagnostics));
    to.flush();
  }

  /** Whether nothing but problems is to be printed. */
  public boolean quiet() {
    return quiet.getValue();
  }

  private static boolean isTerminal(Map<String, String> environment) {
    return System.console() != null && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }
}
