import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.lscb.report.accessibility.criterion.CellFinding;
import org.lscb.report.accessibility.criterion.Criterion;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Relation;

/**
 * Audits seeded two-way tables and prints, in Markdown, how the time grows with the number of
 * cells. Times are those of the processor, the median of several tables of a size.
 *
 * <p>From the project's folder, after {@code mvn compile}: {@code java -cp
 * target/classes:target/lscb-report.jar src/bench/Auditing.java}.
 */
public final class Auditing {

  private static final int TABLES = 7;

  private Auditing() {}

  public static void main(String[] args) {
    audit(12, new Random(0));
    System.out.println("| cells | hidden | undecided | milliseconds |");
    System.out.println("|---|---|---|---|");
    for (int side : new int[] {4, 6, 8, 10, 14, 20, 28}) {
      List<long[]> runs = new ArrayList<>();
      for (int seed = 1; seed <= TABLES; seed++) {
        runs.add(audit(side, new Random(seed)));
      }
      runs.sort((one, other) -> Long.compare(one[2], other[2]));
      long[] median = runs.get(TABLES / 2);
      System.out.printf("| %d | %d | %d | %d |%n", side * side, median[0], median[1], median[2]);
    }
  }

  /** Hidden cells, undecided ones, milliseconds. */
  private static long[] audit(int side, Random random) {
    Map<String, Listed> values = new HashMap<>();
    List<Relation> relations = new ArrayList<>();
    List<String> sensitive = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    Map<String, Long> small = new HashMap<>();
    long[] rows = new long[side];
    long[] columns = new long[side];
    for (int i = 0; i < side; i++) {
      for (int j = 0; j < side; j++) {
        long count = 1 + (long) Math.exp(random.nextDouble() * 5);
        String id = "cell " + i + " " + j;
        // The small ones, and about as many others as a suppressor needs.
        boolean hide = count <= 5 || random.nextInt(4) == 0;
        rows[i] += count;
        columns[j] += count;
        sensitive.add(id);
        if (hide) {
          hidden.add(id);
        }
        if (count <= 5) {
          small.put(id, count);
        }
        values.put(id, listed(id, count, hide));
      }
    }
    for (int i = 0; i < side; i++) {
      List<Relation.Term> row = new ArrayList<>();
      List<Relation.Term> column = new ArrayList<>();
      for (int j = 0; j < side; j++) {
        row.add(new Relation.Term("cell " + i + " " + j, 1));
        column.add(new Relation.Term("cell " + j + " " + i, 1));
      }
      relations.add(total("row " + i, rows[i], row, values));
      relations.add(total("column " + i, columns[i], column, values));
    }
    Manifest manifest =
        new Manifest(
            5, true, 1, sensitive, hidden, Map.of(), relations, List.of(), List.of(), List.of());
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<CellFinding> findings = new Criterion(manifest, values, Optional.of(small)).findings();
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    long undecided =
        findings.stream().filter(one -> one.outcome() == CellFinding.Outcome.UNDECIDED).count();
    return new long[] {hidden.size(), undecided, spent / 1_000_000};
  }

  private static Relation total(
      String id, long count, List<Relation.Term> terms, Map<String, Listed> values) {
    values.put(id, listed(id, count, false));
    terms.add(new Relation.Term(id, -1));
    return new Relation.Sum("cells add up", terms, 0, 0);
  }

  private static Listed listed(String id, long count, boolean hide) {
    return hide
        ? new Listed(id, "count", 0, Optional.empty(), Optional.of("c"), "[c]", Map.of())
        : new Listed(
            id,
            "count",
            0,
            Optional.of(BigDecimal.valueOf(count)),
            Optional.empty(),
            Long.toString(count),
            Map.of());
  }
}
