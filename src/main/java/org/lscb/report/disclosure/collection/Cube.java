package org.lscb.report.disclosure.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Subject;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;

/**
 * The counts of children in one year's data, and in all totals that anybody can add up from them.
 */
final class Cube {

  private final BoardDefinition board;
  private final Names names;
  private final Calculator calculator;
  private final Map<Coordinate, Long> counts = new LinkedHashMap<>();
  private final Map<Series, List<Coordinate>> series = new LinkedHashMap<>();
  private final Map<Sheet, List<Coordinate>> sheets = new HashMap<>();

  /** What differs in its period only. */
  private record Series(Subject subject, String area, Map<String, String> members) {}

  /** What is given by the same breakdowns, and has the same members in all of them but one. */
  private record Sheet(Coordinate total, String breakdown) {}

  /**
   * Looks at everything that was recorded.
   *
   * @param printed places that will be printed besides
   */
  Cube(
      BoardDefinition board,
      Names names,
      Datasets datasets,
      Calculator calculator,
      Collection<Coordinate> printed) {
    this.board = board;
    this.names = names;
    this.calculator = calculator;
    Set<Coordinate> places = new LinkedHashSet<>();
    for (Observation observation : datasets.all()) {
      if (isOfChildren(observation.coordinate())) {
        addWithTotals(observation.coordinate(), places);
      }
    }
    printed.stream().filter(this::isOfChildren).forEach(one -> addWithTotals(one, places));
    places.forEach(this::add);
  }

  /** Whether a place holds a count of the board's children, if it holds anything. */
  boolean isOfChildren(Coordinate at) {
    return at.subject() instanceof MeasureDefinition measure
        && measure.disclosive()
        && board.area(at.area()).filter(one -> one.kind() == Area.Kind.COMPARATOR).isEmpty();
  }

  private void addWithTotals(Coordinate at, Set<Coordinate> places) {
    if (!places.add(at)) {
      return;
    }
    for (Breakdown breakdown : names.breakdowns(at.subject())) {
      String member = at.members().get(breakdown.id());
      if (member != null) {
        addWithTotals(at.total(breakdown.id()), places);
        breakdown.members().stream()
            .filter(one -> one.parts().contains(member))
            .forEach(one -> addWithTotals(at.member(breakdown.id(), one.id()), places));
      }
    }
    if (board.areas().size() > 1 && !at.area().equals(Area.TOTAL_ID)) {
      addWithTotals(at.in(Area.TOTAL_ID), places);
    }
    if (addsOverTime(at) && at.period().kind() == Period.Kind.QUARTER) {
      addWithTotals(at.at(year(at.period())), places);
    }
  }

  static boolean addsOverTime(Coordinate at) {
    return ((MeasureDefinition) at.subject()).addsOverTime();
  }

  private static Period year(Period quarter) {
    return Period.year(quarter.start().minusMonths(3).getYear());
  }

  private void add(Coordinate at) {
    exact(calculator.compute(at)).ifPresent(count -> counts.put(at, count));
    series
        .computeIfAbsent(
            new Series(at.subject(), at.area(), at.members()), any -> new ArrayList<>())
        .add(at);
    at.members()
        .keySet()
        .forEach(
            breakdown ->
                sheets
                    .computeIfAbsent(
                        new Sheet(at.total(breakdown), breakdown), any -> new ArrayList<>())
                    .add(at));
  }

  /**
   * A value as a whole number of children; empty where it is none. What is said to be about 20 is
   * taken for 20: sums of such numbers miss, and readers know that they may.
   */
  static Optional<Long> exact(Computed computed) {
    return computed.number().filter(Cube::isCount).map(BigDecimal::longValue);
  }

  private static boolean isCount(BigDecimal number) {
    return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
  }

  /** All places, those of unknown values too. */
  Set<Coordinate> places() {
    Set<Coordinate> all = new LinkedHashSet<>();
    series.values().forEach(all::addAll);
    return all;
  }

  /** All exact counts, by place. */
  Map<Coordinate, Long> counts() {
    return counts;
  }

  /** The exact count at a place. */
  Optional<Long> count(Coordinate at) {
    return Optional.ofNullable(counts.get(at));
  }

  /** The places that one breakdown makes of a total. */
  List<Coordinate> below(Coordinate total, Breakdown breakdown) {
    return sheets.getOrDefault(new Sheet(total, breakdown.id()), List.of());
  }

  /** The same place in all periods that have something there. */
  List<Coordinate> overTime(Coordinate at) {
    return series.getOrDefault(new Series(at.subject(), at.area(), at.members()), List.of());
  }

  /** The board. */
  BoardDefinition board() {
    return board;
  }

  /** The names of measures and breakdowns. */
  Names names() {
    return names;
  }
}
