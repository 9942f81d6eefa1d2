package org.lscb.report.validation.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Unit;

/** Every value of a report, recorded or computed, with the address under which a text gets it. */
final class KnownValues {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Calculator calculator;
  private final Map<String, List<KnownValue>> byChapter = new HashMap<>();
  private final Map<String, Set<String>> wordsOfLabels = new HashMap<>();
  private final Map<List<Object>, Optional<Period>> latestPeriods = new HashMap<>();

  KnownValues(ReportDefinition definition, Names names, Datasets datasets, Calculator calculator) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.calculator = calculator;
  }

  /** The values that a chapter declares. */
  List<KnownValue> of(String chapter) {
    List<KnownValue> known = byChapter.get(chapter);
    if (known == null) {
      known = definition.chapter(chapter).map(this::gather).orElse(List.of());
      byChapter.put(chapter, known);
    }
    return known;
  }

  /** The values of all other chapters. */
  List<KnownValue> besides(String chapter) {
    return definition.chapters().stream()
        .filter(one -> !one.id().equals(chapter))
        .flatMap(one -> of(one.id()).stream())
        .toList();
  }

  /** How a text of a chapter gets a value. */
  String address(String chapter, KnownValue value) {
    Subject subject = value.coordinate().subject();
    Optional<Subject> found =
        Address.parse(subject.id()).flatMap(address -> names.find(chapter, address));
    return found.filter(subject::equals).isPresent()
        ? value.address()
        : subject.chapter() + ":" + value.address();
  }

  /** The latest value at the place of one that may be older. */
  Optional<KnownValue> latest(KnownValue value) {
    return of(value.coordinate().subject().chapter()).stream()
        .filter(KnownValue::latest)
        .filter(one -> one.coordinate().at(value.coordinate().period()).equals(value.coordinate()))
        .findFirst();
  }

  private List<KnownValue> gather(ChapterDefinition chapter) {
    return Stream.<Subject>concat(chapter.measures().stream(), chapter.indicators().stream())
        .flatMap(subject -> places(subject).stream())
        .flatMap(place -> value(place).stream())
        .toList();
  }

  private Set<Coordinate> places(Subject subject) {
    Set<Coordinate> places = new LinkedHashSet<>();
    List<Observation> observations =
        calculator.recorded().measure(subject).map(datasets::of).orElse(List.of());
    Set<String> breakdowns =
        names.breakdowns(subject).stream().map(Breakdown::id).collect(Collectors.toSet());
    for (Observation one : observations) {
      Coordinate place = one.coordinate().of(subject).only(breakdowns);
      for (String area : List.of(place.area(), definition.board().home().id())) {
        Coordinate here = place.in(area);
        places.add(here.only(Set.of()));
        place.members().keySet().forEach(member -> places.add(here.total(member)));
        places.add(here);
      }
    }
    return places;
  }

  private Optional<KnownValue> value(Coordinate place) {
    Computed computed = calculator.compute(place);
    Optional<BigDecimal> number = computed.number();
    boolean whole =
        computed.unit() == Unit.PERCENT
            && number.filter(one -> one.compareTo(HUNDRED) == 0).isPresent();
    if (number.isEmpty() || whole) {
      return Optional.empty();
    }
    List<String> labels = memberLabels(place);
    boolean latest = latestPeriod(place).filter(place.period()::equals).isPresent();
    return Optional.of(
        new KnownValue(
            place,
            written(place, latest),
            number.get(),
            computed.unit(),
            KnownValue.decimals(computed),
            latest,
            place.area().equals(definition.board().home().id()),
            words(place.subject().label() + " " + place.subject().tile()),
            labels.stream().map(this::words).toList()));
  }

  private Set<String> words(String label) {
    return wordsOfLabels.computeIfAbsent(label, LabelWords::of);
  }

  private Optional<Period> latestPeriod(Coordinate place) {
    return latestPeriods.computeIfAbsent(
        List.of(place.subject().key(), place.area(), place.members()),
        key -> calculator.recorded().latest(place.subject(), place.area(), place.members()));
  }

  private List<String> memberLabels(Coordinate place) {
    List<String> labels = new ArrayList<>();
    for (Breakdown breakdown : names.breakdowns(place.subject())) {
      String id = place.members().get(breakdown.id());
      datasets.members(breakdown).stream()
          .filter(one -> one.id().equals(id))
          .map(Label::text)
          .forEach(labels::add);
    }
    return labels;
  }

  private String written(Coordinate place, boolean latest) {
    StringBuilder address = new StringBuilder(place.subject().id());
    new TreeMap<>(place.members())
        .forEach((breakdown, member) -> address.append('/').append(member(place, breakdown)));
    if (!place.area().equals(definition.board().home().id())) {
      address.append('/').append(place.area());
    }
    return latest ? address.toString() : address.append('@').append(place.period()).toString();
  }

  private String member(Coordinate place, String breakdown) {
    String id = place.members().get(breakdown);
    long having =
        names.breakdowns(place.subject()).stream()
            .filter(one -> datasets.members(one).stream().anyMatch(at -> at.id().equals(id)))
            .count();
    return having > 1 ? breakdown + "=" + id : id;
  }
}
