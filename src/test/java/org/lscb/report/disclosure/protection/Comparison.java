package org.lscb.report.disclosure.protection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lscb.report.disclosure.inference.Demand;
import org.lscb.report.disclosure.inference.Network;
import org.lscb.report.disclosure.inference.Node;
import org.lscb.report.disclosure.inference.Oracle;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Ledger;

/**
 * The suppressor beside what others do, for one ledger. Weights are in thousandths, all numbers of
 * hidden cells are those beyond the small ones.
 *
 * @param cells of the parts that hold a small count
 * @param largest cells of the largest part
 * @param small counts that must not become known
 * @param exposed small counts that nothing can protect, so that the table must be redesigned
 * @param safe whether every value that must stay possible has a witness
 * @param largestUnproven cells of the largest part whose choice is not proven to be the best, or 0
 * @param ours hidden by the suppressor
 * @param bound no safe choice weighs less
 * @param repair hidden by audit and repair
 * @param rows hidden by the rule of rows and columns
 * @param open small counts that the rule of rows and columns leaves open
 * @param programmes that were solved
 */
public record Comparison(
    int cells,
    int largest,
    int small,
    int exposed,
    boolean safe,
    int largestUnproven,
    Hidden ours,
    long bound,
    Hidden repair,
    Hidden rows,
    int open,
    long programmes) {

  /** How many cells, and their weight. */
  public record Hidden(int cells, long weight) {

    private static Hidden of(Network network, boolean[] hidden) {
      int extra = 0;
      boolean[] primaries = network.primaries();
      for (int node = 0; node < hidden.length; node++) {
        extra += hidden[node] && !primaries[node] ? 1 : 0;
      }
      return new Hidden(extra, network.weight(hidden));
    }

    private Hidden plus(Hidden other) {
      return new Hidden(cells + other.cells, weight + other.weight);
    }
  }

  /** Of a report without a small count. */
  public static final Comparison NOTHING =
      new Comparison(
          0, 0, 0, 0, true, 0, new Hidden(0, 0), 0, new Hidden(0, 0), new Hidden(0, 0), 0, 0);

  /** Compares on a ledger. */
  static Comparison of(Ledger ledger) {
    return parts(ledger, new HashSet<>(), new HashSet<>()).stream()
        .reduce(NOTHING, Comparison::plus);
  }

  /**
   * Compares on each part of a ledger that holds a small count.
   *
   * @param ours takes the ids of what the suppressor hides
   * @param rows takes the ids of what the rule of rows and columns hides
   */
  static List<Comparison> parts(Ledger ledger, Set<String> ours, Set<String> rows) {
    return new Suppressor(!ledger.zeroShown())
        .choose(ledger).stream().map(part -> of(part, ledger, ours, rows)).toList();
  }

  private static Comparison of(
      Suppressor.Chosen part, Ledger ledger, Set<String> ourIds, Set<String> rowIds) {
    Network network = part.network();
    Oracle oracle = part.oracle();
    Demands demands = part.demands();
    Search.Choice choice = part.choice();
    long programmes = oracle.solved();
    boolean[] repaired = new Repair(network, oracle, demands.open()).repair(network.primaries());
    boolean[] rows = new RowsAndColumns(network).hide();
    addIds(network, choice.hidden(), ourIds);
    addIds(network, rows, rowIds);
    Set<String> uncounted =
        ledger.cells().stream()
            .filter(cell -> cell.seen() == Cell.Seen.UNCOUNTED)
            .map(Cell::id)
            .collect(Collectors.toSet());
    int small = 0;
    for (int node = 0; node < network.size(); node++) {
      Node one = network.node(node);
      small += one.small() && !uncounted.contains(one.id()) ? 1 : 0;
    }
    return new Comparison(
        network.size(),
        network.size(),
        small,
        demands.narrow().size(),
        open(oracle, demands.open(), choice.hidden()) == 0,
        choice.weight() == choice.bound() ? 0 : network.size(),
        Hidden.of(network, choice.hidden()),
        choice.bound(),
        Hidden.of(network, repaired),
        Hidden.of(network, rows),
        open(oracle, demands.open(), rows),
        programmes);
  }

  private static void addIds(Network network, boolean[] hidden, Set<String> ids) {
    for (int node = 0; node < hidden.length; node++) {
      if (hidden[node]) {
        ids.add(network.node(node).id());
      }
    }
  }

  /** Nodes with a demand that fails. */
  private static int open(Oracle oracle, List<Demand> demands, boolean[] hidden) {
    return (int)
        demands.stream()
            .filter(demand -> !oracle.meets(demand, hidden))
            .mapToInt(Demand::node)
            .distinct()
            .count();
  }

  /** All numbers, in their order. */
  String line() {
    return LongStream.of(
            cells,
            largest,
            small,
            exposed,
            safe ? 1 : 0,
            largestUnproven,
            ours.cells(),
            ours.weight(),
            bound,
            repair.cells(),
            repair.weight(),
            rows.cells(),
            rows.weight(),
            open,
            programmes)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(","));
  }

  static Comparison parse(String line) {
    long[] of = Stream.of(line.split(",")).mapToLong(Long::parseLong).toArray();
    return new Comparison(
        (int) of[0],
        (int) of[1],
        (int) of[2],
        (int) of[3],
        of[4] == 1,
        (int) of[5],
        new Hidden((int) of[6], of[7]),
        of[8],
        new Hidden((int) of[9], of[10]),
        new Hidden((int) of[11], of[12]),
        (int) of[13],
        of[14]);
  }

  /** Both together. */
  public Comparison plus(Comparison other) {
    return new Comparison(
        cells + other.cells,
        Math.max(largest, other.largest),
        small + other.small,
        exposed + other.exposed,
        safe && other.safe,
        Math.max(largestUnproven, other.largestUnproven),
        ours.plus(other.ours),
        bound + other.bound,
        repair.plus(other.repair),
        rows.plus(other.rows),
        open + other.open,
        programmes + other.programmes);
  }
}
