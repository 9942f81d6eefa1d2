package org.lscb.report.disclosure.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lscb.report.accessibility.criterion.CellFinding;
import org.lscb.report.accessibility.criterion.CellFinding.Outcome;
import org.lscb.report.accessibility.criterion.Criterion;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.disclosure.collection.JointTable;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.protection.SeededReport.Quotient;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Relation;

/** Publishes a seeded report without some counts, and lets the auditor read it. */
final class SeededAudit {

  private final SeededReport report;
  private final Set<String> hidden;
  private final Map<String, Listed> values = new LinkedHashMap<>();

  /** An audit of this report when these counts are withheld. */
  SeededAudit(SeededReport report, Set<String> hidden) {
    this.report = report;
    this.hidden = new HashSet<>(hidden);
    for (Quotient one : report.quotients()) {
      if (one.withheld(hidden)) {
        // Nobody can tell whether it is withheld for the sake of the one or of the other.
        one.gates().stream().filter(this::isImplied).forEach(this.hidden::add);
      }
    }
  }

  private boolean isImplied(String id) {
    return report.ledger().cells().stream()
        .anyMatch(cell -> cell.id().equals(id) && cell.seen() == Seen.IMPLIED && cell.count() > 0);
  }

  /** What readers can conclude; the auditor is told the truth, as at the end of a build. */
  List<CellFinding> findings() {
    Manifest manifest = manifest();
    Criterion criterion = new Criterion(manifest, values, Optional.of(report.small()));
    if (!criterion.consistent()) {
      throw new IllegalStateException("the published numbers cannot all be true");
    }
    return criterion.findings();
  }

  /** How many counts fail, by how. */
  static Map<Outcome, Long> failures(List<CellFinding> findings) {
    Map<Outcome, Long> failures = new TreeMap<>();
    findings.stream()
        .filter(CellFinding::fails)
        .forEach(one -> failures.merge(one.outcome(), 1L, Long::sum));
    return failures;
  }

  private Manifest manifest() {
    Set<String> rates = new HashSet<>();
    List<Relation> relations = new ArrayList<>();
    for (Quotient one : report.quotients()) {
      relations.add(quotient(one));
      if (one.gates().size() == 1) {
        rates.add(one.gates().get(0));
      }
    }
    Set<org.lscb.report.disclosure.ledger.Relation> apart = new HashSet<>();
    report.rings().forEach(ring -> apart.addAll(ring.relations()));
    report.ledger().relations().stream()
        .filter(one -> one.unless().isEmpty() && !apart.contains(one))
        .forEach(one -> relations.add(sum(one)));
    report.rings().stream()
        .filter(ring -> ring.state() == JointTable.State.COLLECTED)
        .forEach(ring -> relations.add(ring.joint()));
    Map<String, Long> known = new TreeMap<>(report.populations());
    List<String> sensitive = new ArrayList<>();
    for (Cell cell : report.ledger().cells()) {
      if (cell.seen() == Seen.UNCOUNTED) {
        continue;
      }
      sensitive.add(cell.id());
      if (cell.seen() == Seen.PUBLIC) {
        known.put(cell.id(), cell.count());
      } else if (cell.seen() == Seen.PRINTED && !rates.contains(cell.id())) {
        print(cell.id(), BigDecimal.valueOf(shown(cell)), hidden.contains(cell.id()), false);
      }
    }
    return new Manifest(
        report.ledger().threshold(),
        report.ledger().zeroShown(),
        report.roundedTo(),
        sensitive,
        List.copyOf(hidden),
        known,
        relations,
        List.of(),
        List.of("[c]"),
        List.of());
  }

  private long shown(Cell cell) {
    int multiple = report.roundedTo();
    return (cell.count() + multiple / 2) / multiple * multiple;
  }

  private Relation quotient(Quotient one) {
    print(one.id(), one.shown(), one.withheld(hidden), one.low());
    return new Relation.Rounded(
        "it is computed from them",
        one.id(),
        terms(one.terms()),
        List.of(new Relation.Term(one.of(), 1)),
        one.per(),
        one.decimals());
  }

  private static Relation sum(org.lscb.report.disclosure.ledger.Relation one) {
    return new Relation.Sum(one.why(), terms(one.terms()), one.least(), one.most());
  }

  private static List<Relation.Term> terms(
      List<org.lscb.report.disclosure.ledger.Relation.Term> terms) {
    return terms.stream().map(one -> new Relation.Term(one.cell(), one.times())).toList();
  }

  private void print(String id, BigDecimal number, boolean withheld, boolean low) {
    String symbol = withheld ? "c" : "low";
    values.put(
        id,
        withheld || low
            ? new Listed(
                id, "", 0, Optional.empty(), Optional.of(symbol), "[" + symbol + "]", Map.of())
            : new Listed(
                id,
                "",
                number.scale(),
                Optional.of(number),
                Optional.empty(),
                number.toPlainString(),
                Map.of()));
  }
}
