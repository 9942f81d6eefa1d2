package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Cell.Seen;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;
import org.lscb.report.disclosure.ledger.Relation.Term;

/** Tries other designs of a table that hides too much, and ranks them by what stays visible. */
public final class Redesign {

  private final Ledger ledger;
  private final Suppressor suppressor;

  /** Tries designs of tables in this ledger. */
  public Redesign(Ledger ledger, Suppressor suppressor) {
    this.ledger = ledger;
    this.suppressor = suppressor;
  }

  /**
   * What becomes of a design.
   *
   * @param shown printed counts above 0 that are not hidden, in the whole ledger
   * @param hidden printed counts that are hidden
   * @param exposed small counts that nothing can protect
   * @param visible the weight of what is shown
   * @param gone the ids of all that is hidden
   */
  public record Outcome(
      Change change, int shown, int hidden, int exposed, double visible, Set<String> gone) {
    /** Copies the set. */
    public Outcome {
      gone = Set.copyOf(gone);
    }
  }

  /**
   * The designs, best first: those that protect every small count before those that do not, then by
   * the weight of what stays visible, then as they were given.
   *
   * @throws IllegalArgumentException if a design names a cell that is not printed
   */
  public List<Outcome> rank(List<Change> changes) {
    List<Outcome> outcomes = new ArrayList<>();
    changes.forEach(change -> outcomes.add(outcome(change)));
    outcomes.sort(
        Comparator.comparingInt(Outcome::exposed)
            .thenComparing(Comparator.comparingDouble(Outcome::visible).reversed()));
    return outcomes;
  }

  private Outcome outcome(Change change) {
    Ledger changed = apply(change);
    Protection protection = suppressor.protect(changed);
    Set<String> hidden = new HashSet<>();
    protection.hidden().forEach(one -> hidden.add(one.cell()));
    int shown = 0;
    int gone = 0;
    double visible = 0;
    for (Cell cell : changed.cells()) {
      if (cell.seen() == Seen.PRINTED && hidden.contains(cell.id())) {
        gone++;
      } else if (cell.seen() == Seen.PRINTED && cell.count() > 0) {
        shown++;
        visible += cell.weight();
      }
    }
    return new Outcome(change, shown, gone, protection.exposed().size(), visible, hidden);
  }

  /** The ledger as it would be: parts can still be worked out, so they stay in it unprinted. */
  private Ledger apply(Change change) {
    Map<String, Cell> printed = new HashMap<>();
    ledger.cells().stream()
        .filter(cell -> cell.seen() == Seen.PRINTED)
        .forEach(cell -> printed.put(cell.id(), cell));
    Set<String> gone = new HashSet<>(change.dropped());
    change.merged().forEach(merged -> gone.addAll(merged.parts()));
    if (!printed.keySet().containsAll(gone)) {
      throw new IllegalArgumentException("a design names a cell that is not printed");
    }
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : ledger.cells()) {
      cells.add(
          gone.contains(cell.id())
              ? seen(cell, Seen.IMPLIED)
              : change.printed().contains(cell.id()) && cell.seen() == Seen.IMPLIED
                  ? seen(cell, Seen.PRINTED)
                  : cell);
    }
    List<Relation> relations = new ArrayList<>(ledger.relations());
    for (Change.Merged merged : change.merged()) {
      List<Cell> parts = merged.parts().stream().map(printed::get).toList();
      cells.add(sum(merged.id(), parts));
      List<Term> terms = new ArrayList<>();
      parts.forEach(part -> terms.add(new Term(part.id(), 1)));
      terms.add(new Term(merged.id(), -1));
      relations.add(new Relation("categories merged into one", terms, 0, 0));
    }
    return new Ledger(cells, relations, ledger.threshold(), ledger.zeroShown());
  }

  private static Cell seen(Cell cell, Seen seen) {
    return new Cell(cell.id(), cell.count(), seen, cell.sensitive(), cell.weight());
  }

  private static Cell sum(String id, List<Cell> parts) {
    return new Cell(
        id,
        parts.stream().mapToLong(Cell::count).sum(),
        Seen.PRINTED,
        parts.stream().anyMatch(Cell::sensitive),
        parts.stream().mapToDouble(Cell::weight).max().orElse(0));
  }
}
