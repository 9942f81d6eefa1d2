package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;

/** What a seeded report says beyond its tables: parts, years, changes, and what it said before. */
final class SeededStory {

  private static final int ALL = -1;

  private final Random random;
  private final SeededDraught draught;
  private final int[] sizes;
  private final int periods;

  SeededStory(Random random, SeededDraught draught, int[] sizes, int periods) {
    this.random = random;
    this.draught = draught;
    this.sizes = sizes;
    this.periods = periods;
  }

  private String id(int period, int attribute, int value) {
    return ReportLedgers.id(period, sizes.length, attribute, value);
  }

  /** Of those children some are counted again, by one attribute; of the rest nothing is said. */
  void part(int period, int attribute, boolean percentages) {
    double likely = new double[] {0.1, 0.5, 0.9}[random.nextInt(3)];
    List<String> parts = new ArrayList<>();
    long all = 0;
    for (int value = 0; value < sizes[attribute]; value++) {
      String whole = id(period, attribute, value);
      long count = 0;
      for (long child = draught.cell(whole).count(); child > 0; child--) {
        count += random.nextDouble() < likely ? 1 : 0;
      }
      all += count;
      parts.add(nested(whole, count, false));
    }
    String total = nested(id(period, attribute, ALL), all, true);
    draught.sum("the parts add up to " + total, parts, total);
    if (percentages && random.nextBoolean()) {
      for (int value = 0; value < sizes[attribute]; value++) {
        String whole = id(period, attribute, value);
        if (draught.cell(whole).count() > 0) {
          draught.percentage(parts.get(value), "", whole, random.nextInt(3));
        }
      }
    }
  }

  private String nested(String whole, long count, boolean precious) {
    String part = "part of " + whole;
    String rest = "rest of " + whole;
    draught.print(part, count, precious);
    draught.print(rest, draught.cell(whole).count() - count, false);
    draught.see(rest, Seen.IMPLIED);
    draught.sum("a part and the rest are " + whole, List.of(part, rest), whole);
    return part;
  }

  /** The periods are quarters, and their year is printed too, by one attribute. */
  void year(int attribute) {
    List<String> years = new ArrayList<>();
    for (int value = ALL; value < sizes[attribute]; value++) {
      List<String> quarters = new ArrayList<>();
      long count = 0;
      for (int period = 0; period < periods; period++) {
        String quarter = id(period, attribute, value);
        quarters.add(quarter);
        count += draught.cell(quarter).count();
      }
      String year = "year of " + id(0, attribute, value);
      draught.print(year, count, value == ALL);
      draught.sum("the quarters add up to " + year, quarters, year);
      years.add(year);
    }
    draught.sum(
        "the values of attribute " + attribute + " add up to the year",
        years.subList(1, years.size()),
        years.get(0));
  }

  /** "Down 14% from 37": the change and the count before are printed, the count is not. */
  void changes() {
    for (int period = 1; period < periods; period++) {
      int attribute = 1 + random.nextInt(sizes.length - 1);
      int value = random.nextInt(sizes[attribute] + 1) - 1;
      String now = id(period, attribute, value);
      String before = id(period - 1, attribute, value);
      boolean exact =
          draught.cell(now).seen() == Seen.PRINTED && draught.cell(before).seen() == Seen.PRINTED;
      if (exact && draught.cell(before).count() > 0) {
        draught.percentage(now, before, before, random.nextInt(3));
      }
    }
  }

  /** Last year's report printed some of the first period, and was protected by itself. */
  void lastYear(int threshold, boolean zeroShown) {
    Set<String> told = new HashSet<>();
    for (int attribute = 1; attribute < sizes.length; attribute++) {
      if (random.nextBoolean()) {
        for (int value = ALL; value < sizes[attribute]; value++) {
          told.add(id(0, attribute, value));
        }
      }
    }
    List<Cell> cells =
        draught.cells().stream()
            .filter(cell -> told.contains(cell.id()))
            .map(cell -> new Cell(cell.id(), cell.count(), Seen.PRINTED, true, cell.weight()))
            .toList();
    List<Relation> relations =
        draught.relations().stream()
            .filter(one -> one.unless().isEmpty())
            .filter(one -> one.terms().stream().allMatch(term -> told.contains(term.cell())))
            .toList();
    Ledger before = new Ledger(cells, relations, threshold, zeroShown);
    Protection protection = new Suppressor(!zeroShown).protect(before);
    Set<String> hidden = SeededReport.ids(protection);
    boolean protects = protection.exposed().isEmpty();
    cells.stream()
        .filter(cell -> protects && !hidden.contains(cell.id()))
        .forEach(cell -> draught.see(cell.id(), Seen.PUBLIC));
  }
}
