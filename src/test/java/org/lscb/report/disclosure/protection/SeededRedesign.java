package org.lscb.report.disclosure.protection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lscb.report.disclosure.ledger.Cell;

/** Looks for what a seeded report must leave out, where it cannot be protected as it is. */
final class SeededRedesign {

  private final SeededReport report;
  private final Set<String> tables;
  private final Set<String> periods;

  /** A report and the counts that nothing protects. */
  SeededRedesign(SeededReport report, Set<String> exposed) {
    this.report = report;
    tables = exposed.stream().map(SeededRedesign::table).collect(Collectors.toSet());
    periods = exposed.stream().map(SeededRedesign::period).collect(Collectors.toSet());
  }

  /** A report that leaves out as few tables as it takes; empty where none was found. */
  Optional<SeededReport> find() {
    List<Predicate<String>> designs =
        List.of(
            id -> tables.contains(table(id)),
            id -> tables.contains(table(id)) || period(id).isEmpty() || !isOneWay(id),
            id -> periods.contains(period(id)) || period(id).isEmpty(),
            id -> true);
    return designs.stream().map(this::without).filter(SeededRedesign::isSafe).findFirst();
  }

  private SeededReport without(Predicate<String> dropped) {
    return report.without(
        report.ledger().cells().stream().map(Cell::id).filter(dropped).collect(Collectors.toSet()));
  }

  private static boolean isSafe(SeededReport changed) {
    Protection protection = new Suppressor(!changed.ledger().zeroShown()).protect(changed.ledger());
    return protection.exposed().isEmpty()
        && SeededAudit.failures(new SeededAudit(changed, SeededReport.ids(protection)).findings())
            .isEmpty();
  }

  /** Which attributes a table is by, and of which period: every value is the same to it. */
  private static String table(String id) {
    return id.replaceAll("(?<=[\\[ ])\\d+", "#");
  }

  private static boolean isOneWay(String id) {
    return table(id).chars().filter(one -> one == '#').count() < 2;
  }

  /** The period of a count of a table, empty for what is said beyond tables. */
  private static String period(String id) {
    return id.matches("\\d+\\[.*") ? id.substring(0, id.indexOf('[')) : "";
  }
}
