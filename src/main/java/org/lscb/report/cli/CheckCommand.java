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
import org.lscb.report.accessibility.audit.BarrierCheck;
import org.lscb.report.accessibility.audit.EvidenceCheck;
import org.lscb.report.accessibility.audit.Finished;
import org.lscb.report.accessibility.audit.FinishedReports;
import org.lscb.report.accessibility.audit.RestrictedCheck;
import org.lscb.report.accessibility.conformance.Checkers;
import org.lscb.report.accessibility.criterion.CellFinding;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Audits finished files: every number is a published value, no withheld one can be named, and
 * everybody can read them.
 */
final class CheckCommand implements Callable<Integer> {

  private final CommandSpec spec =
      Syntax.command(
          this,
          "check",
          List.of(
              "Audits finished reports: every number is matched with the list of "
                  + "published values, what readers can work out of withheld counts is "
                  + "worked out, and what would keep somebody from reading page, PDF or "
                  + "Word file is named.",
              "Nothing but the files is read."),
          "Examples:",
          "  lscb-report check sample-data/lambeth/2018-19/out",
          "  lscb-report check report.html report.pdf",
          "",
          "It ends with 0 when the report may be published, 1 when it may not, 2 when there is"
              + " none.");

  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .arity("1..*")
          .type(List.class)
          .auxiliaryTypes(Path.class)
          .required(true)
          .description(
              "A page, a PDF, a Word file or a folder with them; data/values.json is found beside"
                  + " them.")
          .build();

  private final OptionSpec strict =
      Syntax.flag(
          spec,
          "--strict",
          "Fail too where it depends on the true number whether a count is protected.");

  private final OutputOptions output = new OutputOptions(spec);

  private final Map<String, String> environment;

  CheckCommand(Map<String, String> environment) {
    this.environment = environment;
    spec.addPositional(files);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    List<Path> given = files.getValue();
    for (Path file : given) {
      if (!Files.exists(file)) {
        throw new CommandLine.ParameterException(spec.commandLine(), "there is no file " + file);
      }
    }
    try (Checkers checkers = new Checkers()) {
      Map<Path, Path> stems = FinishedReports.stems(given);
      if (stems.isEmpty()) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            "there is no finished report in "
                + given.get(0)
                + ": name a page, a PDF, a Word file, or the folder that a build wrote");
      }
      int code = ExitCode.DONE;
      EvidenceCheck evidence = new EvidenceCheck();
      for (Map.Entry<Path, Path> one : stems.entrySet()) {
        code = Math.max(code, check(one.getKey(), one.getValue(), checkers, evidence));
      }
      return code;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private int check(Path stem, Path file, Checkers checkers, EvidenceCheck evidence)
      throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Position place = Position.ofFile(file.toString());
    if (RestrictedCheck.isRestricted(stem)) {
      restricted(stem, place, diagnostics);
    } else {
      audit(stem, place, diagnostics);
    }
    new BarrierCheck(diagnostics).check(stem, file, checkers);
    evidence.check(stem, file, diagnostics);
    output.print(diagnostics, spec.commandLine().getErr(), environment);
    boolean demanding = strict.getValue();
    boolean doubtful = demanding && diagnostics.count(Severity.WARNING) > 0;
    return diagnostics.hasErrors() || doubtful ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  private void restricted(Path stem, Position place, Diagnostics diagnostics) throws IOException {
    RestrictedCheck check = new RestrictedCheck(diagnostics);
    check.check(stem, place);
    if (!output.quiet() && !diagnostics.hasErrors()) {
      say(
          "%s: restricted edition with true figures, %d pages marked, not for publication"
              .formatted(stem.getFileName(), check.pages()));
    }
  }

  private void audit(Path stem, Position place, Diagnostics diagnostics) throws IOException {
    Optional<Finished> finished = FinishedReports.read(stem);
    if (finished.isEmpty()) {
      diagnostics.report(Flaw.NO_LIST_OF_VALUES, place);
      return;
    }
    Optional<Audit> made = audit(finished.get());
    if (made.isEmpty()) {
      diagnostics.report(Flaw.OUTPUT_UNREADABLE, place, "the list of published values");
      return;
    }
    AuditResult result = made.get().result();
    new AuditReport(place, made.get().threshold(), false, diagnostics).report(result);
    if (!output.quiet()) {
      print(stem, made.get(), result);
    }
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
    for (CellFinding cell : result.cells()) {
      String interval =
          cell.outcome() == CellFinding.Outcome.PRINTED ? "printed" : audit.interval(cell.id());
      say("  " + cell.id() + "\t" + interval + "\t" + words(cell));
    }
    String name = stem.getFileName().toString();
    String verdict = result.passes() ? "nothing can be named" : "not fit to be published";
    if (audit.threshold() == 0) {
      String shown = result.passes() ? "small numbers are shown" : verdict;
      say("%s: %s, %s".formatted(name, values(audit), shown));
    } else {
      say(
          "%s: %s, %d counts withheld or to be worked out, %s"
              .formatted(name, values(audit), result.cells().size(), verdict));
    }
  }

  private static String values(Audit audit) {
    return audit.values() == 1 ? "1 published value" : audit.values() + " published values";
  }

  private void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    // The same line ends everywhere: other programs read them.
    out.print(line + "\n");
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
