package org.lscb.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lscb.report.accessibility.audit.Audit;
import org.lscb.report.accessibility.audit.AuditReport;
import org.lscb.report.accessibility.audit.AuditResult;
import org.lscb.report.accessibility.audit.Finished;
import org.lscb.report.accessibility.audit.FinishedReports;
import org.lscb.report.accessibility.audit.RestrictedCheck;
import org.lscb.report.accessibility.criterion.CellFinding;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.Severity;
import picocli.CommandLine;

/** Audits finished files: every number is a published value, and no withheld one can be named. */
@CommandLine.Command(
    name = "check",
    description = {
      "Audits finished reports: every number is matched with the list of published values, and what",
      "readers can work out of withheld counts is worked out. Nothing but the files is read."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  lscb-report check sample-data/lambeth/2018-19/out",
      "  lscb-report check report.html report.pdf"
    })
final class CheckCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "A page, a PDF or a folder with both; data/values.json is found beside them.")
  private List<Path> files;

  @CommandLine.Option(
      names = "--strict",
      description = "Fail too where it depends on the true number whether a count is protected.")
  private boolean strict;

  @CommandLine.Mixin private OutputOptions output = new OutputOptions();

  private final Map<String, String> environment;

  CheckCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new CommandLine.ParameterException(spec.commandLine(), "there is no file " + file);
      }
    }
    try {
      int code = ExitCode.DONE;
      for (Map.Entry<Path, Path> one : FinishedReports.stems(files).entrySet()) {
        code = Math.max(code, check(one.getKey(), one.getValue()));
      }
      return code;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private int check(Path stem, Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Position place = Position.ofFile(file.toString());
    if (RestrictedCheck.isRestricted(stem)) {
      return restricted(stem, place, diagnostics);
    }
    Optional<Audit> made = FinishedReports.read(stem).flatMap(CheckCommand::audit);
    if (made.isEmpty()) {
      diagnostics.report(Problem.NO_LIST_OF_VALUES, place);
    } else {
      Audit audit = made.get();
      AuditResult result = audit.result();
      new AuditReport(place, audit.threshold(), false, diagnostics).report(result);
      if (!output.quiet()) {
        print(stem, audit, result);
      }
    }
    output.print(diagnostics, spec.commandLine().getErr(), environment);
    boolean doubtful = strict && diagnostics.count(Severity.WARNING) > 0;
    return diagnostics.hasErrors() || doubtful ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  /** Of true numbers there is nothing to be worked out: what can be checked is that it says so. */
  private int restricted(Path stem, Position place, Diagnostics diagnostics) throws IOException {
    new RestrictedCheck(place, diagnostics).check(stem);
    if (!output.quiet()) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          stem.getFileName()
              + ": a restricted edition with true numbers, "
              + (diagnostics.hasErrors() ? "not kept apart" : "marked and kept apart"));
      out.flush();
    }
    output.print(diagnostics, spec.commandLine().getErr(), environment);
    return diagnostics.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  /** Empty where what should be the list of values is none. */
  private static Optional<Audit> audit(Finished finished) {
    try {
      return Optional.of(new Audit(finished, Optional.empty()));
    } catch (IllegalArgumentException noList) {
      return Optional.empty();
    }
  }

  /** What can be concluded of each hidden count, and never the count itself. */
  private void print(Path stem, Audit audit, AuditResult result) {
    PrintWriter out = spec.commandLine().getOut();
    for (CellFinding cell : result.cells()) {
      String interval =
          cell.outcome() == CellFinding.Outcome.PRINTED ? "printed" : audit.interval(cell.id());
      out.println("  " + cell.id() + "\t" + interval + "\t" + words(cell));
    }
    out.println(
        "%s: %d published values, %d counts withheld or to be worked out, %s"
            .formatted(
                stem.getFileName(),
                audit.values(),
                result.cells().size(),
                result.passes() ? "nothing can be named" : "not fit to be published"));
    out.flush();
  }

  private static String words(CellFinding cell) {
    return switch (cell.outcome()) {
      case PROTECTED -> "protected";
      case NOT_SMALL -> "not small";
      case NARROWED -> "depends on the true number";
      case LEAKS -> "leaks";
      case PRINTED -> "small";
      case UNDECIDED -> "not decided";
    };
  }
}
