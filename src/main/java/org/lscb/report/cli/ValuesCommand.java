package org.lscb.report.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lscb.report.build.Preparation;
import org.lscb.report.build.Prepared;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.PublishedValues;
import picocli.CommandLine;

/** Lists every published value: id, value, how it is computed, from which file and line. */
@CommandLine.Command(
    name = "values",
    description = "Lists every published value with its formula and the lines that it comes from.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  lscb-report values 2018-19 --board sample-data/lambeth"})
final class ValuesCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Mixin private YearArguments arguments = new YearArguments();
  @CommandLine.Mixin private OutputOptions output = new OutputOptions();

  private final Map<String, String> environment;

  ValuesCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    PrintWriter results = spec.commandLine().getOut();
    int code = ExitCode.DONE;
    for (YearArguments.Chosen one : arguments.newest(spec)) {
      Prepared prepared = new Preparation(one.folder(), step -> {}).prepare(one.year(), false);
      if (prepared.report().isEmpty()) {
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
