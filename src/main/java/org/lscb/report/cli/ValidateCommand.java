package org.lscb.report.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lscb.report.build.Preparation;
import org.lscb.report.build.Prepared;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Strictness;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.cli.option.Version;
import org.lscb.report.cli.option.YearArguments;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Kind;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Severity;
import org.lscb.report.diagnostic.format.Confidential;
import org.lscb.report.diagnostic.format.ExplanationText;
import org.lscb.report.diagnostic.format.Findings;
import org.lscb.report.diagnostic.format.ResultFormat;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.WorkingPaths;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads and checks everything that a build reads, without drawing anything. */
final class ValidateCommand implements Callable<Integer> {

  private final CommandSpec spec =
      Syntax.command(
          this,
          "validate",
          List.of("Checks everything that a build reads, and reports every problem in one run."),
          "Examples:",
          "  lscb-report validate 2018-19 --board sample-data/lambeth",
          "  lscb-report validate --board sample-data/lambeth --strict --format sarif",
          "  lscb-report validate --explain adds-up");

  private final YearArguments arguments =
      YearArguments.several(
          spec, "The reporting year, as in 2018-19. Without it, all of each board.");

  private final OptionSpec format =
      Syntax.option(
          spec,
          "--format",
          Format.class,
          "FORMAT",
          "How the problems are told: ${COMPLETION-CANDIDATES}. The default is text.");

  private final Strictness strictness = new Strictness(spec);

  private final OptionSpec code =
      OptionSpec.builder("--explain")
          .type(String.class)
          .paramLabel("CODE")
          .completionCandidates(() -> Kind.codes().iterator())
          .description("Explain a problem, such as adds-up, and check nothing.")
          .build();

  private final OutputOptions output = new OutputOptions(spec);

  private final Map<String, String> environment;

  ValidateCommand(Map<String, String> environment) {
    this.environment = environment;
    spec.addOption(code);
  }

  CommandSpec spec() {
    return spec;
  }

  /** For whom the problems are written: for people, or for a program. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    JUNIT;

    private Optional<ResultFormat> forPrograms() {
      return this == TEXT ? Optional.empty() : Optional.of(ResultFormat.valueOf(name()));
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A year of a board, checked. */
  private record Checked(
      BoardFolder folder, String year, Diagnostics diagnostics, Confidential confidential) {}

  @Override
  public Integer call() {
    PrintWriter results = spec.commandLine().getOut();
    String asked = code.getValue();
    if (asked != null) {
      results.print(ExplanationText.of(problem(asked)));
      results.flush();
      return ExitCode.DONE;
    }
    strictness.check();
    Path here = Path.of("").toAbsolutePath();
    List<Checked> all =
        arguments.everyYear().stream()
            .flatMap(List::stream)
            .map(one -> check(one.folder(), one.year()))
            .toList();
    long warnings = all.stream().mapToLong(one -> one.diagnostics().count(Severity.WARNING)).sum();
    Optional<ResultFormat> forPrograms =
        Optional.ofNullable(format.<Format>getValue()).flatMap(Format::forPrograms);
    if (forPrograms.isPresent()) {
      Findings findings = new Findings();
      for (Checked one : all) {
        findings.add(
            one.diagnostics(),
            one.folder().sources(),
            one.confidential(),
            new WorkingPaths(here, one.folder()));
      }
      results.print(
          forPrograms
              .get()
              .write(findings, Version.number(), one -> strictness.fails(one, warnings)));
    } else {
      all.forEach(one -> print(one, warnings, results));
    }
    results.flush();
    return all.stream().anyMatch(one -> fails(one, warnings)) ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  private Kind problem(String code) {
    return Kind.of(code)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(),
                    "there is no problem \""
                        + code
                        + "\"; "
                        + Nearest.to(code, Kind.codes())
                            .map(one -> "did you mean \"" + one + "\"?")
                            .orElse(
                                "write what stands in brackets at the beginning of a message, such as adds-up")));
  }

  private static Checked check(BoardFolder folder, String year) {
    Prepared prepared = new Preparation(folder, step -> {}).prepare(year, false);
    return new Checked(folder, year, prepared.diagnostics(), prepared.confidential());
  }

  private boolean fails(Checked checked, long warnings) {
    for (Severity severity : Severity.values()) {
      if (checked.diagnostics().count(severity) > 0 && strictness.fails(severity, warnings)) {
        return true;
      }
    }
    return false;
  }

  private void print(Checked checked, long warnings, PrintWriter results) {
    output.print(
        checked.diagnostics(), checked.folder(), checked.confidential(), results, environment);
    if (!output.quiet() && !checked.diagnostics().hasErrors()) {
      results.println(
          checked.folder().name()
              + " "
              + checked.year()
              + ": "
              + verdict(checked.diagnostics(), warnings));
    }
  }

  private String verdict(Diagnostics diagnostics, long warnings) {
    if (diagnostics.count(Severity.WARNING) == 0) {
      return "no problems";
    }
    return strictness.fails(Severity.WARNING, warnings)
        ? "no errors, but more warnings than are accepted"
        : "no errors";
  }
}
