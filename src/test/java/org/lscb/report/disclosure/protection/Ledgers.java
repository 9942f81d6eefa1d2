package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.disclosure.ledger.Relation.Term;

/** Builds ledgers for tests, line by line. */
final class Ledgers {

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();

  Ledgers printed(String id, long count) {
    return cell(id, count, Seen.PRINTED);
  }

  Ledgers implied(String id, long count) {
    return cell(id, count, Seen.IMPLIED);
  }

  Ledgers known(String id, long count) {
    return cell(id, count, Seen.PUBLIC);
  }

  private Ledgers cell(String id, long count, Seen seen) {
    return cell(new Cell(id, count, seen, true, Math.log1p(count)));
  }

  Ledgers cell(Cell cell) {
    cells.put(cell.id(), cell);
    return this;
  }

  Ledgers sum(String why, String whole, String... parts) {
    List<Term> terms = new ArrayList<>();
    Stream.of(parts).forEach(part -> terms.add(new Term(part, 1)));
    terms.add(new Term(whole, -1));
    return relation(new Relation(why, terms, 0, 0));
  }

  Ledgers relation(Relation relation) {
    relations.add(relation);
    return this;
  }

  /** A table whose last line and last column are totals; the last of both weighs ten times. */
  static Ledger table(long[][] counts) {
    Ledgers ledgers = new Ledgers();
    int last = counts.length - 1;
    int end = counts[0].length - 1;
    String[][] ids = new String[last + 1][end + 1];
    String[][] turned = new String[end + 1][last + 1];
    for (int row = 0; row <= last; row++) {
      for (int column = 0; column <= end; column++) {
        long count = counts[row][column];
        ids[row][column] = row + "/" + column;
        turned[column][row] = row + "/" + column;
        double weight = Math.log1p(count) * (row == last && column == end ? 10 : 1);
        ledgers.cell(new Cell(row + "/" + column, count, Seen.PRINTED, true, weight));
      }
    }
    for (String[] line : ids) {
      ledgers.sum("the columns add up to the total", line[end], parts(line));
    }
    for (String[] line : turned) {
      ledgers.sum("the rows add up to the total", line[last], parts(line));
    }
    return ledgers.dfe();
  }

  private static String[] parts(String[] line) {
    return Stream.of(line).limit(line.length - 1L).toArray(String[]::new);
  }

  /** Hides 1 to 5 and shows 0. */
  Ledger dfe() {
    return new Ledger(List.copyOf(cells.values()), relations, 5, true);
  }
}
