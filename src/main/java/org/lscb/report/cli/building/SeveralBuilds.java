package org.lscb.report.cli.building;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.lscb.report.build.BuildResult;
import org.lscb.report.build.Stages;
import org.lscb.report.build.batch.Batch;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Progress;
import org.lscb.report.output.CannotWriteException;

/** Builds several reports beside each other; one that fails does not stop the others. */
public final class SeveralBuilds {

  private final OutputOptions output;
  private final Map<String, String> environment;
  private final BiConsumer<Throwable, PrintWriter> faults;

  /**
   * Tells as the options say.
   *
   * @param faults says what went wrong when it is not the board's files
   */
  public SeveralBuilds(
      OutputOptions output,
      Map<String, String> environment,
      BiConsumer<Throwable, PrintWriter> faults) {
    this.output = output;
    this.environment = environment;
    this.faults = faults;
  }

  /**
   * Builds all; prints the problems of each under its name, and a table in the end.
   *
   * @param atOnce at most so many at once
   * @return the worst of all
   */
  public Outcome build(List<BuildJob> jobs, int atOnce, PrintWriter results, PrintWriter problems) {
    long begin = System.nanoTime();
    Optional<Progress> line = output.line(problems, environment);
    AtomicInteger done = new AtomicInteger();
    List<Callable<Ended>> work = new ArrayList<>();
    for (BuildJob job : jobs) {
      work.add(
          () -> {
            Ended ended =
                one(job, step -> begin(line, done.get() + " of " + jobs.size(), job, step));
            done.incrementAndGet();
            return ended;
          });
    }
    List<Ended> all = new ArrayList<>();
    new Batch(atOnce)
        .run(
            work,
            ended -> {
              all.add(ended);
              tell(ended, line, results, problems);
            });
    line.ifPresent(Progress::end);
    if (!output.quiet()) {
      results.println();
      SummaryTable.lines(all).forEach(results::println);
      results.printf(
          Locale.ROOT,
          "%d of %d reports built in %.1f seconds, at most %d at once%n",
          all.stream().filter(one -> one.outcome() == Outcome.BUILT).count(),
          all.size(),
          seconds(begin),
          Math.min(atOnce, all.size()));
    }
    results.flush();
    return all.stream().map(Ended::outcome).max(Enum::compareTo).orElse(Outcome.BUILT);
  }

  private Ended one(BuildJob job, Stages stages) {
    long begin = System.nanoTime();
    StringWriter results = new StringWriter();
    StringWriter problems = new StringWriter();
    PrintWriter said = new PrintWriter(problems);
    Outcome outcome;
    String verdict;
    try {
      BuildResult result =
          new OneBuild(output, environment).build(job, stages, new PrintWriter(results), said);
      outcome = result.stopped() ? Outcome.STOPPED : Outcome.BUILT;
      verdict = Ended.verdict(result);
    } catch (CannotWriteException cannotWrite) {
      faults.accept(cannotWrite, said);
      outcome = Outcome.FAILED;
      verdict = "could not write";
    } catch (IOException | RuntimeException | Error fault) {
      faults.accept(fault, said);
      outcome = Outcome.FAILED;
      verdict = "failed";
    }
    said.flush();
    return new Ended(
        job, outcome, verdict, seconds(begin), results.toString(), problems.toString());
  }

  /** Several threads write the one line of the terminal. */
  private static void begin(Optional<Progress> line, String done, BuildJob job, String step) {
    line.ifPresent(
        it -> {
          synchronized (it) {
            it.begin(done + " built; " + job.name() + ": " + step);
          }
        });
  }

  private void tell(
      Ended ended, Optional<Progress> line, PrintWriter results, PrintWriter problems) {
    synchronized (line.<Object>map(it -> it).orElse(this)) {
      line.ifPresent(Progress::end);
      if (!output.quiet() || !ended.problems().isEmpty()) {
        problems.println(ended.job().name() + ": " + ended.verdict());
      }
      problems.print(ended.problems());
      problems.flush();
      results.print(ended.results());
      results.flush();
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
