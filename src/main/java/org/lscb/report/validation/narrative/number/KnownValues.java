package org.lscb.report.validation.narrative.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Unit;
import org.lscb.report.validation.narrative.text.TypedNumber.Sort;

/** Every value of a report, recorded or computed, by its size. */
final class KnownValues {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Calculator calculator;
  private final Map<Sort, NavigableMap<BigDecimal, List<KnownValue>>> bySize =
      new EnumMap<>(Sort.class);
  private int gathered;

  KnownValues(ReportDefinition definition, Names names, Datasets datasets, Calculator calculator) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.calculator = calculator;
  }

  /** The values of a size, in the order of the report. */
  List<KnownValue> between(Sort sort, BigDecimal least, BigDecimal most) {
    if (bySize.isEmpty()) {
      gather();
    }
    List<KnownValue> found = new ArrayList<>();
    bySize.get(sort).subMap(least, true, most, true).values().forEach(found::addAll);
    found.sort((one, other) -> Integer.compare(one.order(), other.order()));
    return found;
  }

  /** The value at a place; empty where it is no number, or too common a one. */
  Optional<KnownValue> at(Coordinate place) {
    Computed computed = calculator.compute(place);
    Optional<BigDecimal> number = computed.number();
    boolean whole =
        computed.unit() == Unit.PERCENT
            && number.isPresent()
            && number.get().compareTo(HUNDRED) == 0;
    if (number.isEmpty() || whole) {
      return Optional.empty();
    }
    return Optional.of(
        new KnownValue(
            gathered++, place, number.get(), computed.unit(), KnownValue.decimals(computed)));
  }

  private void gather() {
    for (Sort sort : Sort.values()) {
      bySize.put(sort, new TreeMap<>());
    }
    for (ChapterDefinition chapter : definition.chapters()) {
      chapter.measures().forEach(this::gather);
      chapter.indicators().forEach(this::gather);
    }
  }

  private void gather(Subject subject) {
    for (Coordinate place : places(subject)) {
      Optional<KnownValue> value = at(place);
      Optional<Sort> sort = value.flatMap(one -> sort(one.unit()));
      if (sort.isPresent()) {
        bySize
            .get(sort.get())
            .computeIfAbsent(value.get().exact(), key -> new ArrayList<>())
            .add(value.get());
      }
    }
  }

  /** As what a number of a unit is typed. */
  static Optional<Sort> sort(Unit unit) {
    return switch (unit) {
      case PERCENT, POINTS -> Optional.of(Sort.PERCENT);
      case POUNDS -> Optional.of(Sort.POUNDS);
      case CODE -> Optional.empty();
      default -> Optional.of(Sort.PLAIN);
    };
  }

  private Set<Coordinate> places(Subject subject) {
    Set<Coordinate> places = new LinkedHashSet<>();
    List<Observation> observations =
        calculator.recorded().measure(subject).map(datasets::of).orElse(List.of());
    Set<String> breakdowns = new HashSet<>();
    names.breakdowns(subject).forEach(one -> breakdowns.add(one.id()));
    String home = definition.board().home().id();
    for (Observation one : observations) {
      Coordinate place = one.coordinate().of(subject).only(breakdowns);
      add(place, places);
      if (!place.area().equals(home)) {
        add(place.in(home), places);
      }
    }
    return places;
  }

  private static void add(Coordinate place, Set<Coordinate> places) {
    places.add(place.only(Set.of()));
    place.members().keySet().forEach(member -> places.add(place.total(member)));
    places.add(place);
  }
}
