package org.lscb.report.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Subject;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Value;

/**
 * Which values must not be published. Crude but safe: a breakdown with any count of 1 to 5 children
 * is withheld whole, with everything that is computed from it but its total; so is a count whose
 * difference from its whole, or from its parts, would be such a number.
 *
 * <p>guidance: the Department for Education hides counts of 1 to 5.
 */
final class Withholding {

  private static final BigDecimal LARGEST_HIDDEN = BigDecimal.valueOf(5);

  private final Calculator calculator;
  private final Names names;
  private final Set<Group> withheld = new HashSet<>();
  private final Map<Computed, Boolean> known = new HashMap<>();

  /**
   * What is withheld together: one breakdown of a measure, over all areas and periods of a kind.
   */
  private record Group(Subject measure, Set<String> breakdowns, Period.Kind kind) {

    static Group of(Coordinate coordinate) {
      return new Group(
          coordinate.subject(),
          new TreeSet<>(coordinate.members().keySet()),
          coordinate.period().kind());
    }
  }

  Withholding(Names names, Datasets datasets, Calculator calculator, AddressResolver resolver) {
    this.names = names;
    this.calculator = calculator;
    Set<Coordinate> places = new LinkedHashSet<>();
    for (Observation observation : datasets.all()) {
      Coordinate at = observation.coordinate();
      if (((MeasureDefinition) at.subject()).disclosive()) {
        if (small(observation.value())) {
          withheld.add(Group.of(at));
        }
        addWithTotals(at, places);
      }
    }
    places.forEach(at -> inspect(at, datasets, resolver));
  }

  /** A place and those of all totals that anybody can add up from it and its like. */
  private static void addWithTotals(Coordinate at, Set<Coordinate> places) {
    if (places.add(at)) {
      at.members().keySet().forEach(breakdown -> addWithTotals(at.total(breakdown), places));
    }
  }

  private void inspect(Coordinate at, Datasets datasets, AddressResolver resolver) {
    Computed computed = calculator.compute(at);
    if (computed.number().isEmpty()) {
      return;
    }
    MeasureDefinition measure = (MeasureDefinition) at.subject();
    if (small(computed.value())) {
      withheld.add(Group.of(at));
    }
    BigDecimal number = computed.number().get();
    unwrittenRest(at, number, datasets);
    unwrittenPart(at, number);
    measure
        .subsetOf()
        .flatMap(address -> whole(at, measure, address, resolver))
        .ifPresent(whole -> complement(at, computed.value(), whole));
  }

  /** What the written members leave of a total is a number that anybody can work out. */
  private void unwrittenRest(Coordinate total, BigDecimal number, Datasets datasets) {
    for (Breakdown breakdown : names.breakdowns(total.subject())) {
      if (total.members().containsKey(breakdown.id())) {
        continue;
      }
      List<Optional<BigDecimal>> parts =
          datasets.of(total.subject()).stream()
              .filter(part -> isBelow(part.coordinate(), breakdown, total))
              .map(part -> number(part.value()))
              .toList();
      if (betrays(number, parts)) {
        Set<String> group = new TreeSet<>(total.members().keySet());
        group.add(breakdown.id());
        withheld.add(new Group(total.subject(), group, total.period().kind()));
      }
    }
  }

  /** What the known parts leave of a subtotal, likewise. */
  private void unwrittenPart(Coordinate subtotal, BigDecimal number) {
    for (Breakdown breakdown : names.breakdowns(subtotal.subject())) {
      List<Optional<BigDecimal>> parts =
          Optional.ofNullable(subtotal.members().get(breakdown.id()))
              .flatMap(breakdown::member)
              .map(Breakdown.Member::parts)
              .orElse(List.of())
              .stream()
              .map(part -> calculator.compute(subtotal.member(breakdown.id(), part)).number())
              .toList();
      if (betrays(number, parts)) {
        withheld.add(Group.of(subtotal));
      }
    }
  }

  private static boolean betrays(BigDecimal total, List<Optional<BigDecimal>> parts) {
    List<BigDecimal> known = parts.stream().flatMap(Optional::stream).toList();
    BigDecimal rest = known.stream().reduce(total, BigDecimal::subtract);
    return !known.isEmpty() && hidden(rest.abs());
  }

  private static boolean isBelow(Coordinate at, Breakdown breakdown, Coordinate total) {
    return at.members().containsKey(breakdown.id())
        && at.total(breakdown.id()).equals(total)
        && !isSubtotal(breakdown, at.members().get(breakdown.id()));
  }

  private static boolean isSubtotal(Breakdown breakdown, String member) {
    return breakdown.member(member).filter(one -> !one.parts().isEmpty()).isPresent();
  }

  private Optional<Computed> whole(
      Coordinate at, MeasureDefinition measure, String address, AddressResolver resolver) {
    // The address names no period, so the subset's own is meant.
    return Address.parse(address)
        .flatMap(one -> resolver.resolve(measure.chapter(), address, measure.position()))
        .map(whole -> calculator.compute(whole.at(at.period()).in(at.area())));
  }

  private void complement(Coordinate part, Value value, Computed whole) {
    Optional<BigDecimal> number = number(value);
    if (number.isPresent()
        && whole.number().isPresent()
        && hidden(whole.number().get().subtract(number.get()).abs())) {
      withheld.add(Group.of(part));
    }
  }

  /** Looks at a value that will be printed: a share of a whole betrays what is missing from it. */
  void inspect(Computed computed) {
    computed.inputs().forEach(this::inspect);
    IndicatorDefinition.Kind kind = kind(computed);
    boolean percentage =
        kind != null && (kind.ofWhole() || kind == IndicatorDefinition.Kind.PERCENTAGE);
    if (percentage && computed.how() == Computed.How.INDICATOR && computed.inputs().size() == 2) {
      Computed part = computed.inputs().get(0);
      Computed whole = computed.inputs().get(1);
      boolean ofAnother = part.coordinate().subject() != whole.coordinate().subject();
      if (ofAnother && disclosive(part) && disclosive(whole)) {
        complement(part.coordinate(), part.value(), whole);
      }
    }
  }

  /** Whether a value must not be published. */
  boolean withheld(Computed computed) {
    Boolean earlier = known.get(computed);
    if (earlier != null) {
      return earlier;
    }
    boolean result =
        switch (computed.how()) {
          case MISSING, BENCHMARK -> false;
          case RECORDED -> withheld.contains(Group.of(computed.coordinate()));
          case TOTAL ->
              withheld.contains(Group.of(computed.coordinate()))
                  || disclosive(computed) && small(computed.value());
          case INDICATOR, CHANGE, INTERVAL_95, INTERVAL_99_8, COMPARISON ->
              derivedWithheld(computed);
        };
    known.put(computed, result);
    return result;
  }

  private boolean derivedWithheld(Computed computed) {
    boolean countLike =
        kind(computed) == IndicatorDefinition.Kind.REMAINDER
            || kind(computed) == IndicatorDefinition.Kind.DIFFERENCE;
    return computed.inputs().stream().anyMatch(this::withheld)
        || countLike
            && computed.inputs().stream().anyMatch(Withholding::disclosive)
            && computed.number().filter(one -> hidden(one.abs())).isPresent();
  }

  private static IndicatorDefinition.Kind kind(Computed computed) {
    return computed.coordinate().subject() instanceof IndicatorDefinition indicator
        ? indicator.kind()
        : null;
  }

  private static boolean disclosive(Computed computed) {
    return computed.coordinate().subject() instanceof MeasureDefinition measure
        && measure.disclosive();
  }

  private static boolean small(Value value) {
    if (value instanceof Value.Range range) {
      return hidden(range.from()) || hidden(range.to());
    }
    return number(value).filter(Withholding::hidden).isPresent();
  }

  private static boolean hidden(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(LARGEST_HIDDEN) <= 0;
  }

  private static Optional<BigDecimal> number(Value value) {
    return value instanceof Value.Quantity quantity
        ? Optional.of(quantity.number())
        : Optional.empty();
  }

  static AddressResolver quiet(
      org.lscb.report.definition.ReportDefinition definition,
      Names names,
      Datasets datasets,
      Calculator calculator) {
    return new AddressResolver(
        definition, names, datasets, calculator.recorded(), new Diagnostics());
  }
}
