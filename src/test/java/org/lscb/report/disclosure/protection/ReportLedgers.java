package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.document.manifest.Relation.Joint;

/**
 * Seeded ledgers as whole reports have them: children with up to six attributes, counted in
 * one-way, two-way and some three-way tables, some two-way ones in rings of three, for several
 * areas and periods, quarters and their year; parts of these children, and the rest that nothing
 * prints; rates, shares and changes with 0 to 2 decimals; categories and totals that are not
 * printed; and what last year's report has told. Most hide 1 to 5, some 1 to 7 and round the rest,
 * some everything below 10.
 */
final class ReportLedgers {

  static final int AREA = 0;
  private static final int ALL = -1;

  private final Random random;
  private final Random ring;
  private final boolean rounding;
  private final boolean strict;
  private final int periods;
  private final int[] sizes;
  private final SeededDraught draught = new SeededDraught();
  private List<int[]> children = List.of();

  private ReportLedgers(long seed) {
    random = new Random(seed * 7919);
    ring = new Random(seed * 104_729);
    int profile = random.nextInt(8);
    rounding = profile == 0;
    strict = profile == 1;
    periods = 1 + random.nextInt(3);
    sizes = new int[2 + random.nextInt(6)];
    sizes[AREA] = 1 + random.nextInt(3);
    for (int attribute = 1; attribute < sizes.length; attribute++) {
      sizes[attribute] = 2 + random.nextInt(6);
    }
  }

  static Ledger of(long seed) {
    return report(seed).ledger();
  }

  static SeededReport report(long seed) {
    return new ReportLedgers(seed).make();
  }

  private SeededReport make() {
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
      List<Integer> closing = new SeededRings(draught, sizes, period).open(ring);
      if (!closing.isEmpty() && ring.nextInt(3) == 0) {
        table(period, closing);
      }
    }
    SeededStory story = new SeededStory(random, draught, sizes, periods);
    if (random.nextInt(3) == 0) {
      story.part(random.nextInt(periods), 1 + random.nextInt(sizes.length - 1), !rounding);
    }
    if (periods > 1 && random.nextInt(4) == 0) {
      story.year(1 + random.nextInt(sizes.length - 1));
    }
    int threshold = rounding ? 7 : strict ? 9 : 5;
    if (periods > 1 && !rounding && random.nextInt(3) == 0) {
      story.changes();
    }
    draught.cells().forEach(this::seen);
    if (periods > 1 && !rounding && random.nextInt(2) == 0) {
      story.lastYear(threshold, !strict);
    }
    List<Joint> rings = new ArrayList<>();
    for (int period = 0; period < periods; period++) {
      rings.addAll(new SeededRings(draught, sizes, period).closed());
    }
    return draught.report(threshold, !strict, rounding ? 5 : 1, rings);
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
      print(period, values);
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
    List<String> parts = new ArrayList<>();
    for (int value = 0; value < sizes[over]; value++) {
      values[over] = value;
      parts.add(id(period, values));
    }
    values[over] = ALL;
    draught.sum("the values of attribute " + over + " add up to " + whole, parts, whole);
    String share = parts.get(random.nextInt(sizes[over]));
    boolean exact = draught.cell(share).seen() == Seen.PRINTED;
    if (random.nextInt(6) == 0 && !rounding && exact && draught.cell(whole).count() > 0) {
      draught.percentage(share, "", whole, random.nextInt(3));
    }
  }

  static String id(int period, int[] values) {
    return period + Arrays.toString(values);
  }

  /** The id of a total, or of one value of one attribute. */
  static String id(int period, int attributes, int attribute, int value) {
    int[] values = new int[attributes];
    Arrays.fill(values, ALL);
    values[attribute] = value;
    return id(period, values);
  }

  private void print(int period, int[] values) {
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
    draught.print(id(period, values), count, free == 0);
  }

  /** Most cells are printed; some only as rates, some not at all. */
  private void seen(Cell cell) {
    int kind = random.nextInt(20);
    if (cell.seen() != Seen.PRINTED) {
      return;
    }
    if (kind == 3) {
      draught.see(cell.id(), Seen.IMPLIED);
    } else if (rounding && cell.count() > 7) {
      long shown = (cell.count() + 2) / 5 * 5;
      draught.see(cell.id(), Seen.PRINTED, shown - 2, shown + 2);
    } else if (kind < 2 && !rounding && cell.count() > 0) {
      long population = new long[] {4_000, 21_000, 63_210, 301_000}[random.nextInt(4)];
      draught.rate(cell.id(), population, random.nextInt(3));
    }
  }
}
