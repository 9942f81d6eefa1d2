package org.lscb.report.disclosure.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.ledger.Relation;

/**
 * The criterion by trying everything: all counts up to a limit that fit the relations, and all
 * choices of hidden cells. It shares nothing with the suppressor but the ledger.
 */
final class Exhaustive {

  private final Ledger ledger;
  private final List<Cell> cells;
  private final Map<String, Integer> places = new HashMap<>();
  private final long limit;
  private final List<Sum> sums = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();

  private final Map<List<Integer>, Map<Long, Set<Way>>> known = new HashMap<>();

  /** What must be hidden for counts to fit, and for each known relation broken its gates. */
  private record Way(int hidden, List<Integer> gates) {

    boolean open(int mask) {
      return (hidden & ~mask) == 0 && gates.stream().allMatch(gate -> (gate & mask) != 0);
    }
  }

  private record Sum(Relation relation, int[] at, long[] times, int last) {

    boolean holds(long[] counts) {
      long sum = 0;
      for (int term = 0; term < at.length; term++) {
        sum += times[term] * counts[at[term]];
      }
      return sum >= relation.least() && sum <= relation.most();
    }
  }

  private record Point(long[] counts, Way way) {}

  Exhaustive(Ledger ledger, long limit) {
    this.ledger = ledger;
    this.limit = limit;
    cells = ledger.cells();
    cells.forEach(cell -> places.put(cell.id(), places.size()));
    ledger.relations().forEach(relation -> sums.add(sum(relation)));
    enumerate(new long[cells.size()], 0, 0);
  }

  private void enumerate(long[] counts, int place, int hidden) {
    if (place == cells.size()) {
      List<Integer> gates = new ArrayList<>();
      for (Sum sum : sums) {
        Relation relation = sum.relation();
        if (!sum.holds(counts)) {
          int mask = 0;
          for (String gate : relation.unless()) {
            mask |= hideable(places.get(gate)) ? 1 << places.get(gate) : 0;
          }
          if (mask == 0) {
            return;
          }
          gates.add(mask);
        }
      }
      points.add(new Point(counts.clone(), new Way(hidden, gates)));
      return;
    }
    Cell cell = cells.get(place);
    for (long count = 0; count <= limit; count++) {
      counts[place] = count;
      boolean shown = count >= from(place) && count <= to(place);
      boolean masked = hideable(place) && count >= (ledger.zeroShown() ? 1 : 0);
      if ((shown || masked) && stillFits(counts, place)) {
        enumerate(counts, place + 1, shown ? hidden : hidden | 1 << place);
      }
    }
    counts[place] = 0;
  }

  private long from(int place) {
    Cell cell = cells.get(place);
    boolean implied = cell.seen() == Cell.Seen.IMPLIED;
    return implied ? (hideable(place) && ledger.zeroShown() ? 1 : 0) : cell.from();
  }

  private long to(int place) {
    return cells.get(place).seen() == Cell.Seen.IMPLIED ? limit : cells.get(place).to();
  }

  /** Cuts off early what cannot fit, as far as all terms of a relation are set. */
  private boolean stillFits(long[] counts, int place) {
    for (Sum sum : sums) {
      if (sum.last() == place && sum.relation().unless().isEmpty() && !sum.holds(counts)) {
        return false;
      }
    }
    return true;
  }

  private Sum sum(Relation relation) {
    int[] at = relation.terms().stream().mapToInt(term -> places.get(term.cell())).toArray();
    long[] times = relation.terms().stream().mapToLong(Relation.Term::times).toArray();
    return new Sum(relation, at, times, IntStream.of(at).max().orElseThrow());
  }

  private boolean hideable(int place) {
    Cell cell = cells.get(place);
    boolean gated =
        ledger.relations().stream().anyMatch(relation -> relation.unless().contains(cell.id()));
    return (cell.count() > 0 || !ledger.zeroShown())
        && (cell.seen() == Cell.Seen.PRINTED || cell.seen() == Cell.Seen.IMPLIED && gated);
  }

  boolean small(int place) {
    Cell cell = cells.get(place);
    return cell.sensitive()
        && cell.seen() != Cell.Seen.PUBLIC
        && cell.count() <= ledger.threshold()
        && (cell.count() > 0 || !ledger.zeroShown());
  }

  /** Everything that can be hidden. */
  int everything() {
    int mask = 0;
    for (int place = 0; place < cells.size(); place++) {
      mask |= hideable(place) ? 1 << place : 0;
    }
    return mask;
  }

  /** The small counts that are printed. */
  int primaries() {
    int mask = 0;
    for (int place = 0; place < cells.size(); place++) {
      mask |= small(place) && cells.get(place).seen() == Cell.Seen.PRINTED ? 1 << place : 0;
    }
    return mask;
  }

  int mask(Protection protection) {
    int mask = 0;
    for (Protection.Hidden hidden : protection.hidden()) {
      mask |= 1 << places.get(hidden.cell());
    }
    return mask;
  }

  /** All values of a cell that a reader cannot rule out. */
  SortedSet<Long> values(int place, int hidden, int revealed) {
    SortedSet<Long> values = new TreeSet<>();
    ways(place, revealed)
        .forEach(
            (value, ways) -> {
              if (ways.stream().anyMatch(way -> way.open(hidden))) {
                values.add(value);
              }
            });
    return values;
  }

  private Map<Long, Set<Way>> ways(int place, int revealed) {
    return known.computeIfAbsent(
        List.of(place, revealed),
        any -> {
          Map<Long, Set<Way>> ways = new TreeMap<>();
          for (Point point : points) {
            if (revealed < 0 || point.counts()[revealed] == cells.get(revealed).count()) {
              ways.computeIfAbsent(point.counts()[place], value -> new HashSet<>())
                  .add(point.way());
            }
          }
          return ways;
        });
  }

  /** The readers: nobody in particular, and each who knows a 1. */
  List<Integer> readers(boolean insiders) {
    List<Integer> readers = new ArrayList<>(List.of(-1));
    for (int place = 0; insiders && place < cells.size(); place++) {
      if (small(place) && cells.get(place).count() == 1) {
        readers.add(place);
      }
    }
    return readers;
  }

  /** Cells that have too few values whatever is hidden. */
  Map<String, SortedSet<Long>> exposed(boolean insiders) {
    Map<String, SortedSet<Long>> exposed = new TreeMap<>();
    for (int reader : readers(insiders)) {
      for (int place = 0; place < cells.size(); place++) {
        SortedSet<Long> values = values(place, everything(), reader);
        if (small(place) && place != reader && values.size() < ledger.threshold()) {
          exposed.computeIfAbsent(cells.get(place).id(), any -> new TreeSet<>()).addAll(values);
        }
      }
    }
    return exposed;
  }

  /** Whether these hidden cells meet the criterion. */
  boolean safe(int hidden, boolean insiders) {
    if ((primaries() & ~hidden) != 0) {
      return false;
    }
    for (int reader : readers(insiders)) {
      for (int place = 0; place < cells.size(); place++) {
        if (small(place) && place != reader && !safe(place, hidden, reader)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean safe(int place, int hidden, int reader) {
    SortedSet<Long> now = values(place, hidden, reader);
    SortedSet<Long> ever = values(place, everything(), reader);
    long smallest = ledger.zeroShown() ? 1 : 0;
    long beyond = ledger.threshold() + 1L;
    return now.subSet(smallest, beyond).equals(ever.subSet(smallest, beyond))
        && now.size() >= Math.min(ledger.threshold(), ever.size());
  }

  double weight(int hidden) {
    double sum = 0;
    for (int place = 0; place < cells.size(); place++) {
      boolean extra = (hidden & ~primaries() & 1 << place) != 0;
      sum += extra ? cells.get(place).weight() : 0;
    }
    return sum;
  }

  /** The least that a safe choice loses. */
  double optimum(boolean insiders) {
    int free = everything() & ~primaries();
    double best = Double.POSITIVE_INFINITY;
    for (int extra = free; ; extra = extra - 1 & free) {
      int hidden = primaries() | extra;
      if (weight(hidden) < best && safe(hidden, insiders)) {
        best = weight(hidden);
      }
      if (extra == 0) {
        return best;
      }
    }
  }
}
