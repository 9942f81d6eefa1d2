package org.lscb.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.lscb.report.build.Build;
import org.lscb.report.build.BuildOptions;
import org.lscb.report.build.BuildOptions.Format;
import org.lscb.report.build.BuildResult;
import org.lscb.report.build.Edition;
import org.lscb.report.build.HiddenNumbers;
import org.lscb.report.build.OutputFolder;
import org.lscb.report.build.Stages;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Progress;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.cli.option.Version;
import org.lscb.report.cli.option.YearArguments;
import org.lscb.report.cli.option.YearArguments.Chosen;
import org.lscb.report.document.imprint.OpenDataNames;
import org.lscb.report.output.CannotWriteException;
import org.lscb.report.project.BoardFolder;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Builds a year's report. */
final class BuildCommand implements Callable<Integer> {

  private final CommandSpec spec =
      Syntax.command(
          this,
          "build",
          List.of("Builds the report of a year, or the newest: web page, PDF and data files."),
          "Examples:",
          "  lscb-report build 2018-19 --board sample-data/lambeth",
          "  lscb-report build --board sample-data/*",
          "  lscb-report build 2018-19 --chapter training --format html",
          "  lscb-report build 2018-19 --format fragments,charts",
          "  lscb-report build 2018-19 --format html,docx",
          "  lscb-report build 2018-19 --check",
          "  lscb-report build 2018-19 --draft --out drafts",
          "  lscb-report build 2018-19 --edition restricted",
          "  lscb-report build 2018-19 --edition large-print",
          "  lscb-report build 2018-19 --edition short");

  private final OptionSpec chapters =
      Syntax.texts(
          spec,
          "--chapter",
          "ID",
          "Draw this chapter alone, numbered as in the whole report; may be given several times.");

  private final OptionSpec formats =
      OptionSpec.builder("--format")
          .type(Set.class)
          .auxiliaryTypes(Format.class)
          .splitRegex(",")
          .paramLabel("FORMAT")
          .description(
              "Which outputs: ${COMPLETION-CANDIDATES}; html, pdf and data by default. docx: the"
                  + " report for Word, for people to comment on. fragments:"
                  + " each chapter as plain HTML with its pictures, to be pasted into a web site."
                  + " charts: each chart as PNG and SVG, for slides.")
          .build();

  private final OptionSpec out =
      Syntax.option(
          spec, "--out", Path.class, "DIR", "Where to write; <board>/<year>/out by default.");

  private final OptionSpec edition =
      Syntax.option(
          spec,
          "--edition",
          Edition.class,
          "EDITION",
          "For whom: ${COMPLETION-CANDIDATES}. The restricted edition shows every number, is marked"
              + " on every page, and goes into <board>/<year>/restricted. The large-print edition is"
              + " a PDF in 18 point beside the public one. The short edition prints one message a page,"
              + " as short-version in report.yaml says.");

  private final OptionSpec explainHidden =
      Syntax.flag(
          spec,
          "--explain-hidden",
          "Write into <board>/<year>/restricted/hidden-numbers.txt why each hidden number is"
              + " hidden. It tells small numbers from others: never publish it.");

  private final OptionSpec draft =
      Syntax.flag(
          spec,
          "--draft",
          "Build in spite of missing values and contradictions, which are boxed and listed; every"
              + " page is marked as a draft.");

  private final OptionSpec check =
      Syntax.flag(
          spec,
          "--check",
          "Look at the finished PDF too, as the command check does, before anything is replaced,"
              + " and write into evidence what was checked and what people must still check.");

  private final YearArguments arguments = new YearArguments(spec);
  private final OutputOptions output = new OutputOptions(spec);

  private final Map<String, String> environment;

  BuildCommand(Map<String, String> environment) {
    this.environment = environment;
    spec.addOption(formats);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws CannotWriteException, IOException {
    List<Chosen> all = arguments.newest();
    long names = all.stream().map(one -> one.folder().name()).distinct().count();
    if (out.getValue() != null && names < all.size()) {
      throw wrong("two boards' folders have one name; build them one after the other");
    }
    int code = ExitCode.DONE;
    for (Chosen one : all) {
      if (all.size() > 1 && !output.quiet()) {
        spec.commandLine().getErr().println(one.folder().name() + " " + one.year() + ":");
      }
      code = Math.max(code, build(one.folder(), one.year(), all.size() > 1));
    }
    return code;
  }

  private int build(BoardFolder folder, String year, boolean several)
      throws CannotWriteException, IOException {
    PrintWriter results = spec.commandLine().getOut();
    PrintWriter problems = spec.commandLine().getErr();
    Optional<Path> target =
        Optional.ofNullable(out.<Path>getValue())
            .map(one -> several ? one.resolve(folder.name()) : one);
    Stages stages = output.stages(problems, environment);
    BuildOptions options = options(year, target);
    new OutputFolder(folder, options)
        .complaint()
        .ifPresent(
            why -> {
              throw wrong("the " + edition() + " edition cannot go there: " + why);
            });
    BuildResult result = new Build(folder, stages, Version.tools()).build(options, environment);
    if (stages instanceof Progress progress) {
      progress.end();
    }
    output.print(result.diagnostics(), folder, result.confidential(), problems, environment);
    if (result.stopped()) {
      problems.println("nothing was written; the earlier outputs are as they were");
      problems.flush();
      return ExitCode.PROBLEMS;
    }
    if (explainHidden.<Boolean>getValue()) {
      HiddenNumbers.write(folder, year, result.hidden(), results);
    }
    if (!output.quiet()) {
      summary(result, problems);
      written(result, results);
    }
    return ExitCode.DONE;
  }

  private BuildOptions options(String year, Optional<Path> target) {
    return new BuildOptions(
        year, chapters.getValue(), wanted(), target, draft.getValue(), edition(), check.getValue());
  }

  /**
   * The formats that the edition has.
   *
   * @throws CommandLine.ParameterException when something is asked for that it has not
   */
  private Set<Format> wanted() {
    Set<Format> named = formats.getValue();
    if (edition() == Edition.PUBLIC) {
      return named == null ? Format.usual() : named;
    }
    if (edition() == Edition.LARGE_PRINT) {
      if (named != null && !named.equals(EnumSet.of(Format.PDF))) {
        throw wrong("the large-print edition is a PDF; leave out --format");
      }
      return EnumSet.of(Format.PDF);
    }
    String which = "the " + edition() + " edition";
    if (!chapters.<List<String>>getValue().isEmpty()) {
      throw wrong(which + " is built as a whole only; leave out --chapter");
    }
    if (named != null && named.contains(Format.DATA)) {
      throw wrong(which + " has no data files; leave data out of --format");
    }
    if (named != null && named.contains(Format.DOCX)) {
      throw wrong(which + " is never a Word file; leave docx out of --format");
    }
    if (named != null && named.stream().anyMatch(Format::dividesUp)) {
      throw wrong(which + " is not divided; leave fragments and charts out");
    }
    return named == null ? EnumSet.of(Format.HTML, Format.PDF) : named;
  }

  private Edition edition() {
    Edition named = edition.getValue();
    return named == null ? Edition.PUBLIC : named;
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private static void summary(BuildResult result, PrintWriter to) {
    if (!result.leftOut().isEmpty()) {
      to.println("left out, as nothing is recorded for them or may be shown:");
      result.leftOut().forEach(one -> to.println("  " + one));
    }
    to.flush();
  }

  private static void written(BuildResult result, PrintWriter to) {
    Path here = Path.of("").toAbsolutePath();
    Map<String, Integer> folders = new TreeMap<>();
    for (Path path : result.written()) {
      Path absolute = path.toAbsolutePath().normalize();
      String name = (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString();
      String folder = absolute.getParent().getFileName().toString();
      if (folder.matches("(fragments|charts)(-.*)?")) {
        folders.merge(
            name.substring(0, name.lastIndexOf(absolute.getFileName().toString())),
            1,
            Integer::sum);
      } else if (name.matches(".*\\.(html|pdf|docx)") || name.endsWith("values.json")) {
        to.println("wrote " + name);
      }
    }
    folders.forEach((folder, count) -> to.println("wrote " + count + " files into " + folder));
    long files = result.written().stream().filter(one -> one.toString().endsWith(".csv")).count();
    if (files > 0) {
      to.println("wrote " + files + " data files beside values.json");
      boolean open =
          result.written().stream()
              .anyMatch(one -> one.getFileName().toString().startsWith(OpenDataNames.PREFIX));
      if (!open) {
        to.println(
            "no open data: they need the codes of an area, `code` and `old-code` in board.yaml");
      }
    }
    to.flush();
  }
}
