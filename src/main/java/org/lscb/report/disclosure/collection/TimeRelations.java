package org.lscb.report.disclosure.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.statistics.Period;

/**
 * What times tell that lie in each other or overlap: nine months and their year, twelve months to
 * one month and to another. A time minus one that begins or ends with it is a time of its own; two
 * that overlap meet in what is left of both.
 */
final class TimeRelations {

  private static final String WHY = "a time and the rest of a longer one add up to it";

  /** At some time something was counted, not in the course of it. */
  private static final Set<Period.Kind> WITHOUT_LENGTH =
      EnumSet.of(Period.Kind.SNAPSHOT, Period.Kind.MID_YEAR, Period.Kind.NOT_STATED);

  /** Times of one series, given or left over, beyond which no more are looked for. */
  private static final int MOST = 60;

  private final Cube cube;
  private final Sums sums;

  /** From its first to its last day. */
  private record Span(LocalDate start, LocalDate end) {

    Optional<Span> without(Span part) {
      if (start.equals(part.start) && part.end.isBefore(end)) {
        return Optional.of(new Span(part.end.plusDays(1), end));
      }
      return end.equals(part.end) && start.isBefore(part.start)
          ? Optional.of(new Span(start, part.start.minusDays(1)))
          : Optional.empty();
    }

    boolean holds(Span other) {
      return !other.start.isBefore(start) && !other.end.isAfter(end);
    }
  }

  TimeRelations(Sums sums) {
    this.sums = sums;
    this.cube = sums.cube();
  }

  void find() {
    Set<List<Coordinate>> done = new HashSet<>();
    for (Coordinate at : List.copyOf(cube.counts().keySet())) {
      if (Cube.addsOverTime(at)) {
        List<Coordinate> series = cube.overTime(at);
        if (done.add(series)) {
          find(series);
        }
      }
    }
  }

  private void find(List<Coordinate> series) {
    Map<Span, String> cells = new LinkedHashMap<>();
    for (Coordinate at : series) {
      Period period = at.period();
      if (!WITHOUT_LENGTH.contains(period.kind())) {
        Span span = new Span(period.start(), period.end());
        sums.cell(at)
            .ifPresent(
                id ->
                    Optional.ofNullable(cells.putIfAbsent(span, id))
                        .filter(one -> !one.equals(id))
                        .ifPresent(one -> sums.same("both are of the same time", one, id)));
      }
    }
    Set<Span> given = Set.copyOf(cells.keySet());
    // Twice: what is left of two that overlap, then what is left of it.
    subtract(cells, given);
    subtract(cells, given);
  }

  private void subtract(Map<Span, String> cells, Set<Span> given) {
    List<Span> spans = new ArrayList<>(cells.keySet());
    for (Span whole : spans) {
      for (Span part : spans) {
        Optional<Span> rest = whole.without(part);
        if (rest.isPresent()
            && cells.size() < MOST
            && !(given.contains(whole) && given.contains(part) && tiled(rest.get(), given))) {
          sums.remainder(
                  WHY,
                  cells.get(whole),
                  cells.get(part),
                  Optional.ofNullable(cells.get(rest.get())))
              .ifPresent(id -> cells.putIfAbsent(rest.get(), id));
        }
      }
    }
  }

  /** Whether given times make up a span one after the other: their sum says as much. */
  private static boolean tiled(Span span, Set<Span> given) {
    return given.stream()
        .filter(one -> one.start().equals(span.start()) && span.holds(one))
        .anyMatch(
            one -> one.equals(span) || tiled(new Span(one.end().plusDays(1), span.end()), given));
  }
}
