import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.lscb.report.disclosure.protection.Comparison;

/**
 * Protects seeded reports and prints, in Markdown, what was hidden beside what others would hide,
 * and how the time grows with the number of cells. Times are those of the processor.
 *
 * <p>From the project's folder, after {@code mvn test-compile}: {@code java -cp
 * target/classes:target/test-classes:target/lscb-report.jar src/bench/Suppression.java [FIRST]
 * [BEYOND]}, with reports 0 to 1,999 when nothing else is said.
 */
public final class Suppression {

  private static final int[] SIZES = {30, 60, 100, 150, 200, 300, Integer.MAX_VALUE};

  /** One report: what was compared, and the milliseconds that the comparison took. */
  private record Run(Comparison comparison, long milliseconds) {}

  private Suppression() {}

  public static void main(String[] args) {
    int first = args.length < 1 ? 0 : Integer.parseInt(args[0]);
    int beyond = args.length < 2 ? 2000 : Integer.parseInt(args[1]);
    List<Run> runs = new ArrayList<>();
    for (int seed = first; seed < beyond; seed++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Comparison comparison = Comparison.ofReport(seed);
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      runs.add(new Run(comparison, spent / 1_000_000));
    }
    criterion(runs);
    hidden(runs);
    growth(runs);
  }

  private static void criterion(List<Run> runs) {
    System.out.printf(
        "%d reports: %d have a small count, %d meet the criterion, %d of them need a redesign%n%n",
        runs.size(),
        count(runs, run -> run.small() > 0 ? 1 : 0),
        count(runs, run -> run.safe() ? 1 : 0),
        count(runs, run -> run.exposed() > 0 ? 1 : 0));
  }

  private static void hidden(List<Run> runs) {
    System.out.println("| hidden beyond the small counts | cells | weight | small counts open |");
    System.out.println("|---|---|---|---|");
    line("rows and columns", runs, one -> one.rows().cells(), one -> one.rows().weight(), true);
    line(
        "audit and repair", runs, one -> one.repair().cells(), one -> one.repair().weight(), false);
    line("ours", runs, one -> one.ours().cells(), one -> one.ours().weight(), false);
    System.out.printf(Locale.UK, "| bound | | %,d | |%n%n", count(runs, one -> one.bound()) / 1000);
    System.out.printf(
        "small counts: %d; reports in which ours loses more than audit and repair: %d%n",
        count(runs, one -> one.small()),
        count(runs, one -> one.ours().weight() > one.repair().weight() ? 1 : 0));
    System.out.printf(
        "not proven to be the best: %d reports, the smallest such part having %d cells%n%n",
        count(runs, one -> one.largestUnproven() > 0 ? 1 : 0),
        runs.stream()
            .mapToInt(run -> run.comparison().largestUnproven())
            .filter(cells -> cells > 0)
            .min()
            .orElse(0));
  }

  private static void line(
      String name,
      List<Run> runs,
      ToLongFunction<Comparison> cells,
      ToLongFunction<Comparison> weight,
      boolean leaks) {
    System.out.printf(
        Locale.UK,
        "| %s | %,d | %,d | %,d |%n",
        name,
        count(runs, cells),
        count(runs, weight) / 1000,
        leaks ? count(runs, one -> one.open()) : 0);
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
            "| %d to %s | %d | %d | %d | %d |%n",
            least + 1,
            size == Integer.MAX_VALUE ? "more" : size,
            times.length,
            count(some, one -> one.programmes()) / times.length,
            times[times.length / 2],
            times[times.length - 1]);
      }
      above = size;
    }
  }

  private static long count(List<Run> runs, ToLongFunction<Comparison> what) {
    return runs.stream().map(Run::comparison).mapToLong(what).sum();
  }
}
