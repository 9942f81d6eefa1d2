package org.lscb.report.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.cli.shell.Shell;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the script that lets a shell complete commands, options, years and chapters. */
final class CompletionCommand implements Callable<Integer> {

  /** As it is typed. */
  static final String NAME = "completion";

  private final CommandSpec spec =
      Syntax.command(
          this,
          NAME,
          List.of(
              "Prints the script that lets a shell complete commands, options, years "
                  + "and chapters."),
          "Examples:",
          "  lscb-report completion bash > lscb-report",
          "  lscb-report completion zsh > _lscb-report",
          "  lscb-report completion fish > lscb-report.fish",
          "",
          "bash looks for it in ~/.local/share/bash-completion/completions, fish in"
              + " ~/.config/fish/completions, zsh in the folders that fpath names.");

  private final PositionalParamSpec shell =
      PositionalParamSpec.builder()
          .paramLabel("SHELL")
          .index("0")
          .type(Shell.class)
          .required(true)
          .description("One of: ${COMPLETION-CANDIDATES}.")
          .build();

  CompletionCommand() {
    spec.addPositional(shell);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    PrintWriter results = spec.commandLine().getOut();
    results.print(shell.<Shell>getValue().script(spec.root()));
    results.flush();
    return ExitCode.DONE;
  }
}
