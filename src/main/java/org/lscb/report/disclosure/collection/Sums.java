package org.lscb.report.disclosure.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.MeasureDefinition;

/**
 * Writes sums into the draught of a ledger: parts and their total. What unknown parts leave of a
 * total is a count that nothing prints and that anybody can work out.
 */
final class Sums {

  private final Cube cube;
  private final Draught draught;
  private final Function<Coordinate, String> ids;

  Sums(Cube cube, Draught draught, Function<Coordinate, String> ids) {
    this.cube = cube;
    this.draught = draught;
    this.ids = ids;
  }

  /** The id of a place. */
  String id(Coordinate at) {
    return ids.apply(at);
  }

  /** The cell at a place, recorded, or worked out by now. */
  Optional<String> cell(Coordinate at) {
    return Optional.of(ids.apply(at)).filter(draught::has);
  }

  /**
   * A total and its parts.
   *
   * @param complete whether the parts, known or not, are all there are
   * @param rest how the remainder is called, where more than one part is unknown
   */
  void add(String why, Coordinate total, List<Coordinate> parts, boolean complete, String rest) {
    Optional<String> whole = cell(total);
    Map<String, Long> terms = new LinkedHashMap<>();
    List<Coordinate> unknown = new ArrayList<>();
    for (Coordinate part : parts) {
      cell(part).ifPresentOrElse(id -> terms.put(id, 1L), () -> unknown.add(part));
    }
    if (whole.isEmpty() || terms.isEmpty()) {
      return;
    }
    if (!complete || !unknown.isEmpty()) {
      long left =
          draught.count(whole.get()) - terms.keySet().stream().mapToLong(draught::count).sum();
      if (left < 0) {
        return;
      }
      String id = complete && unknown.size() == 1 ? id(unknown.get(0)) : rest;
      draught.implied(id, left);
      terms.put(id, 1L);
    }
    terms.put(whole.get(), -1L);
    draught.sumsToNothing(why, terms, slack(total, parts.size()));
  }

  /** A part, what is missing from it, and the whole. */
  void complement(String why, Coordinate whole, Coordinate part) {
    Optional<String> all = cell(whole);
    Optional<String> some = cell(part);
    if (all.isEmpty() || some.isEmpty() || all.equals(some)) {
      return;
    }
    long missing = draught.count(all.get()) - draught.count(some.get());
    if (missing >= 0) {
      String id = all.get() + " without " + some.get();
      draught.implied(id, missing);
      Map<String, Long> terms = new LinkedHashMap<>();
      terms.put(some.get(), 1L);
      terms.put(id, 1L);
      terms.put(all.get(), -1L);
      draught.sumsToNothing(why, terms, 0);
    }
  }

  /**
   * What a part leaves of a whole.
   *
   * @param known the cell that it is, where there is one
   * @return the cell; empty where the part is more than the whole
   */
  Optional<String> remainder(String why, String whole, String part, Optional<String> known) {
    long left = draught.count(whole) - draught.count(part);
    if (left < 0) {
      return Optional.empty();
    }
    String id = known.orElse(whole + " without " + part);
    if (known.isEmpty()) {
      draught.implied(id, left);
    }
    Map<String, Long> terms = new LinkedHashMap<>();
    terms.put(part, 1L);
    terms.put(id, 1L);
    terms.put(whole, -1L);
    draught.sumsToNothing(why, terms, 0);
    return Optional.of(id);
  }

  /** Two counts that are the same, if they are. */
  void same(String why, Coordinate one, Coordinate other) {
    Optional<String> first = cell(one);
    Optional<String> second = cell(other);
    if (first.isPresent() && second.isPresent() && !first.equals(second)) {
      same(why, first.get(), second.get());
    }
  }

  /** The same of two cells. */
  void same(String why, String one, String other) {
    if (draught.count(one) == draught.count(other)) {
      Map<String, Long> terms = new LinkedHashMap<>();
      terms.put(one, 1L);
      terms.put(other, -1L);
      draught.sumsToNothing(why, terms, 0);
    }
  }

  /**
   * Members that contain each other's children: their sum, minus what they share, is the total.
   *
   * @param shared the overlaps
   */
  void overlapping(
      String why, Coordinate total, List<Coordinate> members, List<Coordinate> shared) {
    Map<Coordinate, Long> signs = new LinkedHashMap<>();
    members.forEach(one -> signs.put(one, 1L));
    shared.forEach(one -> signs.put(one, -1L));
    signs.put(total, -1L);
    List<Coordinate> unknown = signs.keySet().stream().filter(one -> cell(one).isEmpty()).toList();
    if (unknown.size() > 1) {
      return;
    }
    Map<String, Long> terms = new LinkedHashMap<>();
    signs.forEach((at, sign) -> cell(at).ifPresent(id -> terms.put(id, sign)));
    if (unknown.size() == 1) {
      Coordinate at = unknown.get(0);
      long sum =
          terms.entrySet().stream()
              .mapToLong(one -> one.getValue() * draught.count(one.getKey()))
              .sum();
      long count = -sum * signs.get(at);
      if (count < 0) {
        return;
      }
      draught.implied(id(at), count);
      terms.put(id(at), signs.get(at));
    }
    draught.sumsToNothing(why, terms, 0);
  }

  /** A written total of rounded numbers may miss by half a unit for each of them. */
  private static long slack(Coordinate total, int parts) {
    return ((MeasureDefinition) total.subject()).rounded() ? (parts + 1) / 2 : 0;
  }

  /** What was recorded. */
  Cube cube() {
    return cube;
  }
}
