package org.lscb.report.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lscb.report.build.Preparation;
import org.lscb.report.build.Prepared;
import org.lscb.report.diagnostic.Severity;
import org.lscb.report.project.BoardFolder;
import picocli.CommandLine;

/** Reads and checks everything that a build reads, without drawing anything. */
@CommandLine.Command(
    name = "validate",
    description = "Checks everything that a build reads, and reports every problem in one run.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  lscb-report validate 2018-19 --board sample-data/lambeth"})
final class ValidateCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Mixin private YearArguments arguments = new YearArguments();

  private final Map<String, String> environment;

  ValidateCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    PrintWriter results = spec.commandLine().getOut();
    int code = ExitCode.DONE;
    for (BoardFolder folder : arguments.folders(spec)) {
      Prepared prepared = new Preparation(folder, step -> {}).prepare(arguments.year(), false);
      arguments.output().print(prepared.diagnostics(), folder, results, environment);
      if (prepared.diagnostics().hasErrors()) {
        code = ExitCode.PROBLEMS;
      } else if (!arguments.output().quiet()) {
        long warnings = prepared.diagnostics().count(Severity.WARNING);
        results.println(
            folder.name()
                + " "
                + arguments.year()
                + ": "
                + (warnings == 0 ? "no problems" : "no errors"));
        results.flush();
      }
    }
    return code;
  }
}
