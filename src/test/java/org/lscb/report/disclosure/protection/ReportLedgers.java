package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.disclosure.ledger.Relation.Term;

/**
 * Seeded ledgers as whole reports have them: children with up to six attributes, counted in
 * one-way, two-way and some three-way tables, for several areas and periods; rates and shares with
 * 0 to 2 decimals; categories and totals that are not printed; and what last year's report has
 * told.
 */
final class ReportLedgers {

  private static final int AREA = 0;
  private static final int ALL = -1;

  private final Random random;
  private final int threshold;
  private final int periods;
  private final int[] sizes;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, Relation> relations = new TreeMap<>();
  private List<int[]> children = List.of();

  private ReportLedgers(long seed) {
    random = new Random(seed * 7919);
    threshold = random.nextInt(6) == 0 ? 7 : 5;
    periods = 1 + random.nextInt(3);
    sizes = new int[2 + random.nextInt(6)];
    sizes[AREA] = 1 + random.nextInt(3);
    for (int attribute = 1; attribute < sizes.length; attribute++) {
      sizes[attribute] = 2 + random.nextInt(6);
    }
  }

  static Ledger of(long seed) {
    return new ReportLedgers(seed).make();
  }

  private Ledger make() {
    for (int period = 0; period < periods; period++) {
      children = children(25 + random.nextInt(random.nextInt(4) == 0 ? 900 : 250));
      for (int attribute = 1; attribute < sizes.length; attribute++) {
        table(period, List.of(attribute));
      }
      if (sizes[AREA] > 1) {
        table(period, List.of(AREA, 1 + random.nextInt(sizes.length - 1)));
      }
      for (int extra = random.nextInt(3); extra > 0 && sizes.length > 2; extra--) {
        table(period, some(2));
      }
      if (random.nextInt(6) == 0 && sizes.length > 3) {
        table(period, some(3));
      }
    }
    boolean zeroShown = threshold == 5 || random.nextBoolean();
    List<Cell> printed = cells.values().stream().map(this::seen).toList();
    return new Ledger(printed, List.copyOf(relations.values()), threshold, zeroShown);
  }

  /** Attributes of children; small values are frequent, large ones rare. */
  private List<int[]> children(int number) {
    List<int[]> made = new ArrayList<>();
    for (int child = 0; child < number; child++) {
      int[] values = new int[sizes.length];
      for (int attribute = 0; attribute < sizes.length; attribute++) {
        double skewed = Math.pow(random.nextDouble(), 1.0 + attribute % 3);
        values[attribute] = (int) (skewed * sizes[attribute]);
      }
      made.add(values);
    }
    return made;
  }

  private List<Integer> some(int number) {
    List<Integer> attributes = new ArrayList<>();
    for (int attribute = 1; attribute < sizes.length; attribute++) {
      attributes.add(attribute);
    }
    Collections.shuffle(attributes, random);
    return attributes.subList(0, number).stream().sorted().toList();
  }

  private void table(int period, List<Integer> dimensions) {
    int[] values = new int[sizes.length];
    Arrays.fill(values, ALL);
    fill(period, dimensions, 0, values);
    for (int dimension : dimensions) {
      sums(period, dimensions, 0, dimension, values);
    }
  }

  private void fill(int period, List<Integer> dimensions, int next, int[] values) {
    if (next == dimensions.size()) {
      cell(period, values);
      return;
    }
    int dimension = dimensions.get(next);
    for (int value = ALL; value < sizes[dimension]; value++) {
      values[dimension] = value;
      fill(period, dimensions, next + 1, values);
    }
    values[dimension] = ALL;
  }

  private void sums(int period, List<Integer> dimensions, int next, int over, int[] values) {
    if (next == dimensions.size()) {
      sum(period, over, values);
      return;
    }
    int dimension = dimensions.get(next);
    for (int value = ALL; value < (dimension == over ? 0 : sizes[dimension]); value++) {
      values[dimension] = value;
      sums(period, dimensions, next + 1, over, values);
    }
    values[dimension] = ALL;
  }

  private void sum(int period, int over, int[] values) {
    String whole = id(period, values);
    List<Term> terms = new ArrayList<>();
    for (int value = 0; value < sizes[over]; value++) {
      values[over] = value;
      terms.add(new Term(id(period, values), 1));
    }
    values[over] = ALL;
    terms.add(new Term(whole, -1));
    String why = "the values of attribute " + over + " add up to " + whole;
    relations.put("a " + why, new Relation(why, terms, 0, 0));
    if (random.nextInt(6) == 0) {
      share(terms.get(random.nextInt(sizes[over])).cell(), whole);
    }
  }

  private static String id(int period, int[] values) {
    return period + Arrays.toString(values);
  }

  private void cell(int period, int[] values) {
    long count = 0;
    int free = 0;
    for (int[] child : children) {
      boolean counted = true;
      for (int attribute = 0; attribute < values.length; attribute++) {
        counted &= values[attribute] == ALL || values[attribute] == child[attribute];
      }
      count += counted ? 1 : 0;
    }
    for (int value : values) {
      free += value == ALL ? 0 : 1;
    }
    long known = count;
    counts.computeIfAbsent(id(period, values), any -> known);
    double weight = Math.log1p(count) * (free == 0 ? 10 : 1);
    cells.putIfAbsent(
        id(period, values), new Cell(id(period, values), count, Seen.PRINTED, true, weight));
  }

  /** A printed percentage instead of a count: it goes when the count or its base is hidden. */
  private void share(String part, String whole) {
    Cell cell = cells.get(part);
    long base = counts.get(whole);
    if (base == 0 || cell.seen() != Seen.PRINTED) {
      return;
    }
    cells.put(part, new Cell(part, cell.count(), Seen.IMPLIED, true, cell.weight()));
    long ten = 1;
    for (int decimals = random.nextInt(3); decimals > 0; decimals--) {
      ten *= 10;
    }
    // half up: (2p - 1) base <= 200 ten count < (2p + 1) base
    long printed = (200 * ten * cell.count() + base) / (2 * base);
    List<String> both = List.of(part, whole);
    relations.put(
        "b " + part,
        new Relation(
            "the printed share",
            List.of(new Term(part, 200 * ten), new Term(whole, 1 - 2 * printed)),
            0,
            Long.MAX_VALUE,
            both));
    relations.put(
        "c " + part,
        new Relation(
            "the printed share",
            List.of(new Term(part, 200 * ten), new Term(whole, -1 - 2 * printed)),
            Long.MIN_VALUE,
            -1,
            both));
  }

  /** Most cells are printed; some only as rates, some not at all, some were printed last year. */
  private Cell seen(Cell cell) {
    int kind = random.nextInt(20);
    boolean lastYear = periods > 1 && cell.id().startsWith("0");
    if (cell.seen() == Seen.IMPLIED) {
      return cell;
    }
    if (lastYear && kind < 3 && cell.count() > threshold) {
      return with(cell, Seen.PUBLIC, cell.count(), cell.count());
    }
    if (kind == 3) {
      return with(cell, Seen.IMPLIED, cell.count(), cell.count());
    }
    if (kind == 4 && cell.count() > threshold) {
      long width = random.nextInt(4);
      return with(
          cell, Seen.PRINTED, cell.count() - random.nextInt((int) width + 1), cell.count() + width);
    }
    return cell;
  }

  private static Cell with(Cell cell, Seen seen, long from, long to) {
    return new Cell(cell.id(), cell.count(), seen, cell.sensitive(), cell.weight(), from, to);
  }
}
