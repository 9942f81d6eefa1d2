package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.disclosure.ledger.Relation.Term;

/** Seeded ledgers of a few cells: small tables with what makes them hard. */
final class SmallLedgers {

  private final Random random;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private SmallLedgers(long seed) {
    random = new Random(seed);
  }

  static Ledger of(long seed) {
    return new SmallLedgers(seed).make();
  }

  private Ledger make() {
    boolean zeroShown = random.nextInt(3) > 0;
    int rows = 1 + random.nextInt(2);
    int columns = 2 + random.nextInt(rows == 1 ? 3 : 1);
    long[][] counts = new long[rows + 1][columns + 1];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        long count = random.nextInt(4) == 0 ? 0 : random.nextInt(6);
        counts[row][column] += count;
        counts[rows][column] += count;
        counts[row][columns] += count;
        counts[rows][columns] += count;
      }
    }
    int last = rows == 1 ? 0 : rows;
    for (int row = 0; row <= last; row++) {
      for (int column = 0; column <= columns; column++) {
        add(row + "/" + column, counts[row][column], row == rows || column == columns);
      }
    }
    for (int row = 0; row <= last; row++) {
      List<String> parts = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        parts.add(row + "/" + column);
      }
      sum("row " + row, parts, row + "/" + columns);
    }
    for (int column = 0; rows > 1 && column <= columns; column++) {
      sum("column " + column, List.of("0/" + column, "1/" + column), "2/" + column);
    }
    if (random.nextInt(3) == 0) {
      share();
    }
    return new Ledger(cells, relations, 2 + random.nextInt(2), zeroShown);
  }

  private void add(String id, long count, boolean total) {
    int kind = random.nextInt(12);
    Seen seen = kind == 0 ? Seen.PUBLIC : kind < 3 ? Seen.IMPLIED : Seen.PRINTED;
    double weight = (1 + random.nextInt(5)) * (total ? 2 : 1);
    boolean rounded = random.nextInt(8) == 0;
    long from = rounded ? Math.max(0, count - random.nextInt(2)) : count;
    long to = rounded ? count + random.nextInt(2) : count;
    cells.add(new Cell(id, count, seen, random.nextInt(8) > 0, weight, from, to));
  }

  private void sum(String why, List<String> parts, String whole) {
    List<Term> terms = new ArrayList<>();
    parts.forEach(part -> terms.add(new Term(part, 1)));
    terms.add(new Term(whole, -1));
    relations.add(new Relation(why, terms, 0, 0));
  }

  /** A printed percentage of one cell in another: it goes when either is hidden. */
  private void share() {
    List<Cell> shuffled = new ArrayList<>(cells);
    Collections.shuffle(shuffled, random);
    Cell part = shuffled.get(0);
    Cell whole = shuffled.get(1);
    if (whole.count() > 0 && part.count() <= whole.count()) {
      long tenths = Math.round(10.0 * part.count() / whole.count());
      // part / whole is within half a tenth of what is printed
      List<Term> terms = List.of(new Term(part.id(), 20), new Term(whole.id(), -2 * tenths));
      long gap = 20 * part.count() - 2 * tenths * whole.count();
      relations.add(
          new Relation(
              "share",
              terms,
              Math.min(gap, -1),
              Math.max(gap, 1),
              random.nextBoolean() ? List.of(part.id(), whole.id()) : List.of()));
    }
  }
}
