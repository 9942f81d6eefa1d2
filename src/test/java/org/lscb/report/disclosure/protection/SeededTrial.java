package org.lscb.report.disclosure.protection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.accessibility.criterion.CellFinding;
import org.lscb.report.disclosure.inference.LedgerSplitter;
import org.lscb.report.disclosure.inference.Network;
import org.lscb.report.disclosure.ledger.Ledger;

/**
 * One seeded report, protected, compared and audited.
 *
 * @param parts the comparison on each part that holds a small count
 * @param failures counts of which the auditor says that they are not protected, though the
 *     suppressor does not say so
 * @param redesigned 1 where the suppressor says that the report must be redesigned and a design was
 *     found that both find safe, 2 where none was found, else 0
 * @param leaks small counts that the auditor finds open under the rule of rows and columns
 */
public record SeededTrial(
    long seed, int threshold, List<Comparison> parts, int failures, int redesigned, int leaks) {

  /** Tries the report of this number. */
  public static SeededTrial of(long seed) {
    SeededReport report = ReportLedgers.report(seed);
    Set<String> ours = new HashSet<>();
    Set<String> rows = new HashSet<>();
    List<Comparison> parts = Comparison.parts(report.ledger(), ours, rows);
    Set<String> open = failing(report, ours);
    int redesigned = 0;
    if (parts.stream().anyMatch(part -> part.exposed() > 0)) {
      Set<String> exposed =
          new Suppressor(!report.ledger().zeroShown())
              .protect(report.ledger()).exposed().stream()
                  .map(Protection.Exposed::cell)
                  .collect(Collectors.toSet());
      open.removeAll(exposed);
      redesigned = new SeededRedesign(report, exposed).find().isPresent() ? 1 : 2;
    }
    return new SeededTrial(
        seed,
        report.ledger().threshold(),
        parts,
        open.size(),
        redesigned,
        failing(report, rows).size());
  }

  /** How long it may take, as far as the cells of the report's largest part tell that. */
  public static int size(long seed) {
    Ledger ledger = ReportLedgers.of(seed);
    int largest =
        new LedgerSplitter(ledger).split().stream().mapToInt(Network::size).max().orElse(0);
    return ledger.zeroShown() ? largest : 2 * largest;
  }

  private static Set<String> failing(SeededReport report, Set<String> hidden) {
    return new SeededAudit(report, hidden)
        .findings().stream()
            .filter(CellFinding::fails)
            .map(CellFinding::id)
            .collect(Collectors.toCollection(HashSet::new));
  }

  /** The trial as a line of a file. */
  public String line() {
    return String.join(
        "\t",
        Long.toString(seed),
        Integer.toString(threshold),
        Integer.toString(failures),
        Integer.toString(redesigned),
        Integer.toString(leaks),
        parts.stream().map(Comparison::line).collect(Collectors.joining(";")));
  }

  /** Reads such a line back. */
  public static SeededTrial parse(String line) {
    String[] all = line.split("\t", -1);
    return new SeededTrial(
        Long.parseLong(all[0]),
        Integer.parseInt(all[1]),
        Stream.of(all[5].split(";"))
            .filter(part -> !part.isEmpty())
            .map(Comparison::parse)
            .toList(),
        Integer.parseInt(all[2]),
        Integer.parseInt(all[3]),
        Integer.parseInt(all[4]));
  }

  /** All parts together. */
  public Comparison whole() {
    return parts.stream().reduce(Comparison.NOTHING, Comparison::plus);
  }
}
