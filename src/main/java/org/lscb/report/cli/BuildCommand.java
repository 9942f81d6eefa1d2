package org.lscb.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lscb.report.build.BuildOptions;
import org.lscb.report.build.BuildOptions.Format;
import org.lscb.report.build.BuildResult;
import org.lscb.report.build.Edition;
import org.lscb.report.build.OutputFolder;
import org.lscb.report.build.Stages;
import org.lscb.report.build.batch.Batch;
import org.lscb.report.cli.building.BuildJob;
import org.lscb.report.cli.building.OneBuild;
import org.lscb.report.cli.building.Outcome;
import org.lscb.report.cli.building.SeveralBuilds;
import org.lscb.report.cli.building.WrittenFiles;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.cli.option.YearArguments;
import org.lscb.report.cli.option.YearArguments.Chosen;
import org.lscb.report.output.CannotWriteException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Builds a year's report. */
final class BuildCommand implements Callable<Integer> {

  /** How many bytes a long report takes at its worst, without the checkers and with them. */
  private static final long BUILT = 300L << 20;

  private static final long CHECKED = 500L << 20;

  private final CommandSpec spec =
      Syntax.command(
          this,
          "build",
          List.of("Builds the report of a year, or the newest: web page, PDF and data files."),
          "Examples:",
          "  lscb-report build 2018-19 --board sample-data/lambeth",
          "  lscb-report build --board sample-data/*",
          "  lscb-report build --board sample-data/london --board sample-data/lewisham",
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

  private final OptionSpec most =
      Syntax.option(
          spec,
          "--jobs",
          Integer.class,
          "N",
          "Of several reports, build at most N at once; by default as many as this computer has"
              + " processors and memory for.");

  private final YearArguments arguments =
      YearArguments.several(
          spec,
          "The reporting year, as in 2018-19, or several. Without it, the newest of each board.");
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
    int atOnce = atOnce();
    List<BuildJob> all = jobs();
    PrintWriter results = spec.commandLine().getOut();
    PrintWriter problems = spec.commandLine().getErr();
    if (all.size() > 1) {
      Faults faults = new Faults(environment.containsKey("LSCB_DEBUG"));
      Outcome worst =
          new SeveralBuilds(output, environment, faults::report)
              .build(all, atOnce, results, problems);
      return switch (worst) {
        case BUILT -> ExitCode.DONE;
        case STOPPED -> ExitCode.PROBLEMS;
        case FAILED -> ExitCode.FAILED;
      };
    }
    Stages stages = output.stages(problems, environment);
    BuildResult result =
        new OneBuild(output, environment).build(all.get(0), stages, results, problems);
    if (!result.stopped() && !output.quiet()) {
      WrittenFiles.tell(result.written(), results);
    }
    return result.stopped() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  /**
   * What is to be built, board after board.
   *
   * @throws CommandLine.ParameterException when one of them cannot go where it should
   */
  private List<BuildJob> jobs() {
    List<List<Chosen>> all = arguments.namedOrNewest();
    long names = all.stream().map(one -> one.get(0).folder().name()).distinct().count();
    if (out.getValue() != null && names < all.size()) {
      throw wrong("two boards' folders have one name; build them one after the other");
    }
    List<BuildJob> jobs = new ArrayList<>();
    for (List<Chosen> years : all) {
      for (Chosen one : years) {
        Optional<Path> target =
            Optional.ofNullable(out.<Path>getValue())
                .map(it -> all.size() > 1 ? it.resolve(one.folder().name()) : it)
                .map(it -> years.size() > 1 ? it.resolve(one.year()) : it);
        BuildOptions options = options(one.year(), target);
        Optional<String> complaint = new OutputFolder(one.folder(), options).complaint();
        if (complaint.isPresent()) {
          throw wrong("the " + edition() + " edition cannot go there: " + complaint.get());
        }
        jobs.add(new BuildJob(one.folder(), options, explainHidden.<Boolean>getValue()));
      }
    }
    return jobs;
  }

  private int atOnce() {
    Integer wanted = most.getValue();
    if (wanted != null && wanted < 1) {
      throw wrong("--jobs is " + wanted + ", but at least one report must be built at once");
    }
    boolean checkers = check.<Boolean>getValue();
    return wanted == null ? Batch.room(checkers ? CHECKED : BUILT) : wanted;
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
}
