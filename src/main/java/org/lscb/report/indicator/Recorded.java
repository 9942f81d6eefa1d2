package org.lscb.report.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Subject;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Period;

/** Answers which values were recorded: when, where, by which members. */
public final class Recorded {

  private static final int DEEPEST = 20;
  private static final Comparator<Period> LATEST_THEN_LONGEST =
      Comparator.comparing(Period::end)
          .thenComparing(Comparator.comparing(Period::start).reversed());

  private final Names names;
  private final Datasets datasets;

  /** Looks into a cube. */
  public Recorded(Names names, Datasets datasets) {
    this.names = names;
    this.datasets = datasets;
  }

  /** The measure that a subject is computed from in the end; empty where the names lead nowhere. */
  public Optional<MeasureDefinition> measure(Subject subject) {
    Subject current = subject;
    for (int depth = 0; depth < DEEPEST; depth++) {
      if (current instanceof MeasureDefinition measure) {
        return Optional.of(measure);
      }
      IndicatorDefinition indicator = (IndicatorDefinition) current;
      Optional<Subject> of =
          Address.parse(indicator.of().address())
              .flatMap(address -> names.find(indicator.chapter(), address));
      if (of.isEmpty()) {
        return Optional.empty();
      }
      current = of.get();
    }
    return Optional.empty();
  }

  /** All periods for which a subject's measure was recorded in an area, in order. */
  public TreeSet<Period> periods(Subject subject, String area, Map<String, String> members) {
    Stream<Observation> all = observations(subject, area);
    List<Period> exact =
        all.filter(one -> one.coordinate().members().equals(members))
            .map(one -> one.coordinate().period())
            .toList();
    if (!exact.isEmpty()) {
      return new TreeSet<>(exact);
    }
    return observations(subject, area)
        .filter(one -> one.coordinate().members().entrySet().containsAll(members.entrySet()))
        .map(one -> one.coordinate().period())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All periods for which a subject's measure was recorded in an area, by whatever breakdown. */
  public TreeSet<Period> allPeriods(Subject subject, String area) {
    return observations(subject, area)
        .map(one -> one.coordinate().period())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The latest recorded period; of several that end together the longest. */
  public Optional<Period> latest(Subject subject, String area, Map<String, String> members) {
    TreeSet<Period> periods = periods(subject, area, members);
    if (periods.isEmpty() && !members.isEmpty()) {
      periods = periods(subject, area, Map.of());
    }
    return periods.stream().max(LATEST_THEN_LONGEST);
  }

  /** The latest recorded period of the same kind before a coordinate's. */
  public Optional<Period> previous(Coordinate coordinate) {
    Period now = coordinate.period();
    return periods(coordinate.subject(), coordinate.area(), coordinate.members()).stream()
        .filter(one -> one.kind() == now.kind() && one.end().isBefore(now.end()))
        .max(LATEST_THEN_LONGEST);
  }

  /** The members of a breakdown that were recorded for a subject, in printed order. */
  public List<String> members(Subject subject, Breakdown breakdown) {
    List<String> used =
        measure(subject).stream()
            .flatMap(measure -> datasets.of(measure).stream())
            .map(one -> one.coordinate().members().get(breakdown.id()))
            .distinct()
            .toList();
    return datasets.members(breakdown).stream()
        .map(one -> one.id())
        .filter(used::contains)
        .toList();
  }

  /** Whether a subject's measure was recorded in an area at all. */
  public boolean in(Subject subject, String area) {
    return observations(subject, area).findAny().isPresent();
  }

  private Stream<Observation> observations(Subject subject, String area) {
    return measure(subject).stream()
        .flatMap(measure -> datasets.of(measure).stream())
        .filter(one -> one.coordinate().area().equals(area));
  }
}
