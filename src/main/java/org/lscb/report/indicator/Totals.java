package org.lscb.report.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;

/** Adds up totals that nobody wrote, from complete and additive parts only, never a partial sum. */
final class Totals {

  private final BoardDefinition board;
  private final Names names;
  private final Recorded recorded;
  private final Function<Coordinate, Computed> compute;
  private final Map<String, Divided> divided = new HashMap<>();

  /**
   * How the recorded values of a measure are divided. To ask for parts that were never recorded,
   * and for their parts, takes most of the time where much is missing.
   *
   * @param breakdowns by which any value is
   * @param periods of any value
   * @param inQuarters the years of which a quarter has any
   */
  private record Divided(Set<String> breakdowns, Set<Period> periods, Set<Period> inQuarters) {

    boolean hasPartsIn(Period period) {
      return periods.contains(period) || inQuarters.contains(period);
    }
  }

  Totals(
      BoardDefinition board,
      Names names,
      Recorded recorded,
      Function<Coordinate, Computed> compute) {
    this.board = board;
    this.names = names;
    this.recorded = recorded;
    this.compute = compute;
  }

  /** The total at a place where nothing is recorded; missing where there are no parts. */
  Computed of(Coordinate coordinate, MeasureDefinition measure) {
    if (measure.unit() != Unit.COUNT && measure.unit() != Unit.POUNDS) {
      // Percentages add up only within the whole of which they are percentages.
      Predicate<Breakdown> ofOneWhole = one -> one.addsUp() == Breakdown.AddsUp.TO_100;
      return subtotal(coordinate, ofOneWhole)
          .filter(one -> measure.unit() == Unit.PERCENT)
          .orElseGet(
              () -> Computed.absent(coordinate, How.MISSING, Symbol.NOT_AVAILABLE, List.of()));
    }
    List<Computed> tries = sums(coordinate, measure);
    return tries.stream()
        .filter(one -> one.number().isPresent())
        .findFirst()
        .or(() -> tries.stream().findFirst())
        .orElseGet(() -> Computed.absent(coordinate, How.MISSING, Symbol.NOT_AVAILABLE, List.of()));
  }

  /** Whether the parts of a written total, rounded one by one, make something else. */
  boolean roundedApart(Coordinate coordinate, MeasureDefinition measure, Value written) {
    return measure.rounded()
        && written instanceof Value.Quantity total
        && sums(coordinate, measure).stream()
            .flatMap(one -> one.number().stream())
            .anyMatch(sum -> sum.compareTo(total.number()) != 0);
  }

  /** Every way in which its parts make the total. */
  private List<Computed> sums(Coordinate coordinate, MeasureDefinition measure) {
    Divided parts = divided.computeIfAbsent(measure.key(), key -> divided(measure));
    if (!parts.hasPartsIn(coordinate.period())) {
      return List.of();
    }
    List<Computed> tries = new ArrayList<>();
    subtotal(coordinate, any -> true).ifPresent(tries::add);
    for (Breakdown breakdown : names.breakdowns(measure)) {
      if (!coordinate.members().containsKey(breakdown.id())
          && parts.breakdowns().contains(breakdown.id())) {
        overMembers(coordinate, measure, breakdown).ifPresent(tries::add);
      }
    }
    if (measure.addsOverTime() && parts.inQuarters().contains(coordinate.period())) {
      quarters(coordinate).ifPresent(tries::add);
    }
    areas(coordinate).ifPresent(tries::add);
    return tries;
  }

  private Optional<Computed> subtotal(Coordinate coordinate, Predicate<Breakdown> adds) {
    for (var member : coordinate.members().entrySet()) {
      List<String> parts =
          names
              .breakdown(coordinate.subject().chapter(), member.getKey())
              .filter(adds)
              .flatMap(one -> one.member(member.getValue()))
              .map(Breakdown.Member::parts)
              .orElse(List.of());
      if (!parts.isEmpty()) {
        List<Computed> summands =
            parts.stream()
                .map(part -> compute.apply(coordinate.member(member.getKey(), part)))
                .toList();
        return sum(coordinate, summands, List.of(), "sum of " + String.join(", ", parts));
      }
    }
    return Optional.empty();
  }

  private Optional<Computed> overMembers(
      Coordinate coordinate, MeasureDefinition measure, Breakdown breakdown) {
    boolean overlapping = breakdown.addsUp() == Breakdown.AddsUp.OVERLAPPING;
    if (breakdown.addsUp() != Breakdown.AddsUp.FULLY && !overlapping) {
      return Optional.empty();
    }
    List<Computed> summands = new ArrayList<>();
    List<Computed> overlaps = new ArrayList<>();
    if (breakdown.open()) {
      for (String member : recorded.members(measure, breakdown)) {
        Computed part = compute.apply(coordinate.member(breakdown.id(), member));
        if (part.exists()) {
          summands.add(part);
        }
      }
    } else {
      for (Breakdown.Member member : breakdown.members()) {
        Computed part = compute.apply(coordinate.member(breakdown.id(), member.id()));
        if (!member.overlapOf().isEmpty()) {
          overlaps.add(part);
        } else if (member.parts().isEmpty()) {
          summands.add(part);
        }
      }
    }
    String formula = "sum over " + breakdown.id() + (overlapping ? ", minus the overlap" : "");
    return sum(coordinate, summands, overlaps, formula);
  }

  private Divided divided(MeasureDefinition measure) {
    Divided found = new Divided(new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (Coordinate one : recorded.places(measure)) {
      found.breakdowns().addAll(one.members().keySet());
      found.periods().add(one.period());
      if (one.period().kind() == Period.Kind.QUARTER) {
        found.inQuarters().add(Period.year(one.period().end().minusMonths(3).getYear()));
      }
    }
    return found;
  }

  private Optional<Computed> quarters(Coordinate coordinate) {
    List<Computed> summands =
        coordinate.period().quarters().stream()
            .map(one -> compute.apply(coordinate.at(one)))
            .toList();
    return sum(coordinate, summands, List.of(), "sum of four quarters");
  }

  private Optional<Computed> areas(Coordinate coordinate) {
    if (!coordinate.area().equals(Area.TOTAL_ID)) {
      return Optional.empty();
    }
    List<Computed> summands =
        board.areas().stream().map(area -> compute.apply(coordinate.in(area.id()))).toList();
    return sum(coordinate, summands, List.of(), "sum over the board's areas");
  }

  /** Empty where no part exists at all; not available where one is missing. */
  private static Optional<Computed> sum(
      Coordinate coordinate, List<Computed> plus, List<Computed> minus, String formula) {
    List<Computed> all = new ArrayList<>(plus);
    all.addAll(minus);
    if (all.stream().noneMatch(Computed::exists)) {
      return Optional.empty();
    }
    BigDecimal total = BigDecimal.ZERO;
    boolean exact = true;
    for (Computed part : all) {
      if (part.number().isEmpty()) {
        return Optional.of(Computed.absent(coordinate, How.TOTAL, Symbol.NOT_AVAILABLE, all));
      }
      exact &= ((Value.Quantity) part.value()).qualifier() == Value.Qualifier.EXACT;
      BigDecimal number = part.number().get();
      total = minus.contains(part) ? total.subtract(number) : total.add(number);
    }
    Value value = new Value.Quantity(total, exact ? Value.Qualifier.EXACT : Value.Qualifier.ABOUT);
    return Optional.of(
        new Computed(
            coordinate,
            How.TOTAL,
            value,
            coordinate.subject().unit(),
            coordinate.subject().decimals(),
            formula,
            all,
            Optional.empty(),
            List.of()));
  }
}
