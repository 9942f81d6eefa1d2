package org.lscb.report.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lscb.report.build.Preparation;
import org.lscb.report.build.Prepared;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.cli.option.YearArguments;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.PublishedValues;
import picocli.CommandLine.Model.CommandSpec;

/** Lists every published value: id, value, how it is computed, from which file and line. */
final class ValuesCommand implements Callable<Integer> {

  private final CommandSpec spec =
      Syntax.command(
          this,
          "values",
          List.of("Lists every published value with its formula and the lines that it comes from."),
          "Example:",
          "  lscb-report values 2018-19 --board sample-data/lambeth");

  private final YearArguments arguments =
      YearArguments.several(
          spec, "The reporting year, as in 2018-19. Without it, the newest of each board.");
  private final OutputOptions output = new OutputOptions(spec);

  private final Map<String, String> environment;

  ValuesCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    PrintWriter results = spec.commandLine().getOut();
    int code = ExitCode.DONE;
    for (YearArguments.Chosen one : arguments.newest()) {
      Prepared prepared = new Preparation(one.folder(), step -> {}).prepare(one.year(), false);
      if (prepared.laid().isEmpty()) {
        output.print(
            prepared.diagnostics(),
            one.folder(),
            prepared.confidential(),
            spec.commandLine().getErr(),
            environment);
        code = ExitCode.PROBLEMS;
        continue;
      }
      for (PublishedValue value : PublishedValues.of(prepared.report().get())) {
        results.println(line(value));
      }
      results.flush();
    }
    return code;
  }

  private static String line(PublishedValue value) {
    String formula = value.withheld() ? "withheld" : value.formula();
    String origins =
        value.origins().stream()
            .map(one -> one.file() + ":" + one.line())
            .distinct()
            .collect(Collectors.joining(", "));
    return value.id() + "\t" + value.text() + "\t" + formula + "\t" + origins;
  }
}
