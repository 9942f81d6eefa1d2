package org.lscb.report.disclosure.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lscb.report.disclosure.collection.JointLedger;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.disclosure.ledger.Relation.Term;
import org.lscb.report.disclosure.protection.SeededReport.Quotient;
import org.lscb.report.document.manifest.Relation.Joint;

/** A seeded report in the making. */
final class SeededDraught {

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, Relation> relations = new TreeMap<>();
  private final Map<String, Quotient> quotients = new LinkedHashMap<>();
  private final Map<String, Long> populations = new LinkedHashMap<>();

  boolean has(String id) {
    return cells.containsKey(id);
  }

  Cell cell(String id) {
    return cells.get(id);
  }

  List<Cell> cells() {
    return List.copyOf(cells.values());
  }

  List<Relation> relations() {
    return List.copyOf(relations.values());
  }

  /** A count that is printed; a grand total weighs ten times. */
  void print(String id, long count, boolean precious) {
    double weight = Math.log1p(count) * (precious ? 10 : 1);
    cells.putIfAbsent(id, new Cell(id, count, Seen.PRINTED, true, weight));
  }

  /** The same count, come to know in another way. */
  void see(String id, Seen seen) {
    Cell cell = cells.get(id);
    see(id, seen, cell.count(), cell.count());
  }

  void see(String id, Seen seen, long from, long to) {
    Cell cell = cells.get(id);
    cells.put(id, new Cell(id, cell.count(), seen, cell.sensitive(), cell.weight(), from, to));
  }

  void sum(String why, List<String> parts, String whole) {
    List<Term> terms = new ArrayList<>();
    parts.forEach(part -> terms.add(new Term(part, 1)));
    terms.add(new Term(whole, -1));
    relations.put("a " + why, new Relation(why, terms, 0, 0));
  }

  /** A population that everybody knows. */
  String population(long number) {
    String id = "population " + number;
    populations.put(id, number);
    return id;
  }

  /**
   * A rate instead of a count: so many counts would be printed the same.
   *
   * @param ten ten to the power of the decimals
   */
  void rate(String id, long population, int decimals) {
    Cell cell = cells.get(id);
    Term term = new Term(id, 1);
    long shown = rounded(cell.count(), 10_000, decimals, population);
    long from = cell.count();
    while (from > 1 && rounded(from - 1, 10_000, decimals, population) == shown) {
      from--;
    }
    long to = cell.count();
    while (rounded(to + 1, 10_000, decimals, population) == shown) {
      to++;
    }
    see(id, Seen.PRINTED, from, to);
    quotients.put(
        id,
        new Quotient(
            "rate of " + id,
            List.of(term),
            population(population),
            10_000,
            decimals,
            BigDecimal.valueOf(shown, decimals),
            shown == 0,
            List.of(id)));
  }

  /**
   * A percentage instead of a count: it goes when a count that it is computed from is hidden.
   *
   * @param other what is subtracted from the count: the count before; or nothing
   */
  void percentage(String id, String other, String whole, int decimals) {
    long base = cells.get(whole).count();
    long top = cells.get(id).count() - (other.isEmpty() ? 0 : cells.get(other).count());
    List<Term> terms =
        other.isEmpty() ? List.of(new Term(id, 1)) : List.of(new Term(id, 1), new Term(other, -1));
    see(id, Seen.IMPLIED);
    long shown = rounded(top, 100, decimals, base);
    boolean low = other.isEmpty() && shown == 0 && top > 0;
    List<String> both = List.of(id, whole);
    if (other.isEmpty() && shown == 0) {
      // 0% is said of no child at all, for less is said in words
      know(id, "d", terms, low ? 1 : 0, low ? Long.MAX_VALUE : 0, both);
    }
    Map<String, Long> sum = new LinkedHashMap<>();
    long scale = 200 * power(decimals);
    terms.forEach(term -> sum.merge(term.cell(), scale * term.times(), Long::sum));
    know(id, "b", with(sum, whole, 1 - 2 * shown), shown > 0 ? 0 : 1, Long.MAX_VALUE, both);
    know(id, "c", with(sum, whole, -1 - 2 * shown), Long.MIN_VALUE, shown < 0 ? 0 : -1, both);
    BigDecimal printed = BigDecimal.valueOf(shown, decimals);
    quotients.put(
        id, new Quotient("share of " + id, terms, whole, 100, decimals, printed, low, both));
  }

  private void know(
      String id, String kind, List<Term> terms, long least, long most, List<String> gates) {
    relations.put(
        kind + " " + id, new Relation("the printed percentage", terms, least, most, gates));
  }

  private static List<Term> with(Map<String, Long> sum, String id, long times) {
    Map<String, Long> all = new LinkedHashMap<>(sum);
    all.merge(id, times, Long::sum);
    List<Term> terms = new ArrayList<>();
    all.forEach((cell, factor) -> terms.add(new Term(cell, factor)));
    return terms;
  }

  /** In units of the last decimal, half up, away from 0. */
  private static long rounded(long top, long per, int decimals, long base) {
    long size = (2 * per * power(decimals) * Math.abs(top) + base) / (2 * base);
    return top < 0 ? -size : size;
  }

  private static long power(int decimals) {
    return decimals == 0 ? 1 : 10 * power(decimals - 1);
  }

  /** The report, its rings of three tables with it. */
  SeededReport report(int threshold, boolean zeroShown, int roundedTo, List<Joint> rings) {
    JointLedger ledger = new JointLedger(cells(), relations(), zeroShown);
    rings.forEach(ledger::add);
    return new SeededReport(
        ledger.ledger(threshold),
        List.copyOf(quotients.values()),
        populations,
        roundedTo,
        ledger.tables());
  }
}
