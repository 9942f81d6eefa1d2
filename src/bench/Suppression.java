import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lscb.report.disclosure.protection.Comparison;
import org.lscb.report.disclosure.protection.SeededTrial;

/**
 * Protects and audits seeded reports and prints, in Markdown, what was hidden beside what others
 * would hide, and how the time grows with the number of cells. Times are those of the processor.
 *
 * <p>From the project's folder, after {@code mvn test-compile}: {@code java -cp
 * target/classes:target/test-classes:target/lscb-report.jar src/bench/Suppression.java FIRST BEYOND
 * FOLDER}. Every report is a line of a file in the folder; what is in any of its files already is
 * not done again, so a run can be broken off, or shared among processes. Without reports to do,
 * {@code 0 0 FOLDER}, it prints what the folder holds.
 */
public final class Suppression {

  private static final int[] SIZES = {30, 60, 100, 150, 200, 300, Integer.MAX_VALUE};

  /** One report, and the milliseconds that all of it took. */
  private record Run(SeededTrial trial, Comparison comparison, long milliseconds) {

    static Run parse(String line) {
      String[] two = line.split("\t", 2);
      SeededTrial trial = SeededTrial.parse(two[1]);
      return new Run(trial, trial.whole(), Long.parseLong(two[0]));
    }
  }

  private Suppression() {}

  public static void main(String[] args) throws IOException {
    long first = Long.parseLong(args[0]);
    long beyond = Long.parseLong(args[1]);
    Path folder = Files.createDirectories(Path.of(args[2]));
    Map<Long, Run> runs = read(folder);
    Path file = folder.resolve(first + "-" + beyond + ".tsv");
    // Small ones first: a run that is broken off has done most of them.
    List<Long> seeds =
        LongStream.range(first, beyond)
            .filter(seed -> !runs.containsKey(seed))
            .boxed()
            .sorted(Comparator.comparingInt(SeededTrial::size))
            .toList();
    for (int done = 0; done < seeds.size(); done++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      SeededTrial trial = SeededTrial.of(seeds.get(done));
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      String line = spent / 1_000_000 + "\t" + trial.line() + "\n";
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      if (done % 20 == 0) {
        System.err.println(done + " of " + seeds.size() + " reports");
      }
    }
    List<Run> all = new ArrayList<>(read(folder).values());
    criterion(all);
    hidden(all);
    gap(all);
    growth(all);
  }

  private static Map<Long, Run> read(Path folder) throws IOException {
    Map<Long, Run> runs = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) {
          Run run = Run.parse(line);
          runs.put(run.trial().seed(), run);
        }
      }
    }
    return runs;
  }

  private static void criterion(List<Run> runs) {
    System.out.printf(
        "%d reports, %d with a small count; small counts: %d; cells of the parts with one: %d%n",
        runs.size(),
        count(runs, run -> run.small() > 0 ? 1 : 0),
        count(runs, one -> one.small()),
        count(runs, one -> one.cells()));
    for (int threshold : new int[] {5, 7, 9}) {
      System.out.printf(
          "hidden up to %d: %d reports%n",
          threshold, runs.stream().filter(run -> run.trial().threshold() == threshold).count());
    }
    System.out.printf(
        "meet the criterion: %d; must be redesigned: %d, design found by both: %d%n",
        count(runs, run -> run.safe() && run.exposed() == 0 ? 1 : 0),
        count(runs, run -> run.exposed() > 0 ? 1 : 0),
        runs.stream().filter(run -> run.trial().redesigned() == 1).count());
    System.out.printf(
        "the auditor does not agree: %d counts in %d reports%n%n",
        runs.stream().mapToInt(run -> run.trial().failures()).sum(),
        runs.stream().filter(run -> run.trial().failures() > 0).count());
  }

  private static void hidden(List<Run> runs) {
    long leaks = runs.stream().mapToInt(run -> run.trial().leaks()).sum();
    System.out.println("| hidden beyond the small counts | cells | weight | counts left open |");
    System.out.println("|---|---|---|---|");
    line("rows and columns", runs, one -> one.rows().cells(), one -> one.rows().weight(), leaks);
    line("audit and repair", runs, one -> one.repair().cells(), one -> one.repair().weight(), 0);
    line("ours", runs, one -> one.ours().cells(), one -> one.ours().weight(), 0);
    System.out.printf(Locale.UK, "| bound | | %,d | |%n%n", count(runs, one -> one.bound()) / 1000);
    System.out.printf(
        "parts in which ours loses more than audit and repair: %d%n",
        runs.stream()
            .flatMap(run -> run.trial().parts().stream())
            .filter(one -> one.ours().weight() > one.repair().weight())
            .count());
  }

  private static void line(
      String name,
      List<Run> runs,
      ToLongFunction<Comparison> cells,
      ToLongFunction<Comparison> weight,
      long leaks) {
    System.out.printf(
        Locale.UK,
        "| %s | %,d | %,d | %,d |%n",
        name,
        count(runs, cells),
        count(runs, weight) / 1000,
        leaks);
  }

  /** How far from the best at most, by the cells of a part. */
  private static void gap(List<Run> runs) {
    System.out.println();
    System.out.println("| cells of a part | parts | proven best | gap | largest gap of one |");
    System.out.println("|---|---|---|---|---|");
    int above = 0;
    for (int size : SIZES) {
      int least = above;
      List<Comparison> some =
          runs.stream()
              .flatMap(run -> run.trial().parts().stream())
              .filter(one -> one.largest() > least && one.largest() <= size)
              .toList();
      long weight = some.stream().mapToLong(one -> one.ours().weight()).sum();
      long bound = some.stream().mapToLong(Comparison::bound).sum();
      System.out.printf(
          Locale.UK,
          "| %s | %d | %d | %.2f%% | %.1f%% |%n",
          span(least, size),
          some.size(),
          some.stream().filter(one -> one.largestUnproven() == 0).count(),
          weight == 0 ? 0 : 100.0 * (weight - bound) / weight,
          some.stream().mapToDouble(Suppression::gap).max().orElse(0));
      above = size;
    }
    System.out.println();
  }

  private static double gap(Comparison one) {
    long weight = one.ours().weight();
    return weight == 0 ? 0 : 100.0 * (weight - one.bound()) / weight;
  }

  private static String span(int least, int size) {
    return least + 1 + " to " + (size == Integer.MAX_VALUE ? "more" : size);
  }

  private static void growth(List<Run> runs) {
    System.out.println(
        "| cells of the largest part | reports | programmes | median ms | most ms |");
    System.out.println("|---|---|---|---|---|");
    int above = 0;
    for (int size : SIZES) {
      int least = above;
      List<Run> some =
          runs.stream()
              .filter(run -> run.comparison().largest() > least)
              .filter(run -> run.comparison().largest() <= size)
              .toList();
      long[] times = some.stream().mapToLong(Run::milliseconds).sorted().toArray();
      if (times.length > 0) {
        System.out.printf(
            Locale.UK,
            "| %s | %d | %d | %d | %d |%n",
            span(least, size),
            times.length,
            count(some, one -> one.programmes()) / times.length,
            times[times.length / 2],
            times[times.length - 1]);
      }
      above = size;
    }
  }

  private static long count(List<Run> runs, ToLongFunction<Comparison> what) {
    return runs.stream().mapToLong(run -> what.applyAsLong(run.comparison())).sum();
  }
}
