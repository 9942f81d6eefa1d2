package org.lscb.report.indicator;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Breakdown.AddsUp;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.LineItem;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.Period;

/** Answers which values were recorded: when, where, by which members. */
public final class Recorded {

  private static final int DEEPEST = 20;
  private final BoardDefinition board;
  private final Period year;
  private final Names names;
  private final Datasets datasets;

  /** Asked for every rate and for every line of a table. */
  private final Map<Series, NavigableSet<Period>> known = new HashMap<>();

  /** What is recorded over time. */
  private record Series(Subject subject, String area, Map<String, String> members) {
    /** Spelled out, as is the hash: the generated ones cost more than all searches of a run. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Series that
          && subject.equals(that.subject)
          && area.equals(that.area)
          && members.equals(that.members);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * subject.hashCode() + area.hashCode()) + members.hashCode();
    }
  }

  /** Looks into the cube of a report. */
  public Recorded(ReportDefinition definition, Names names, Datasets datasets) {
    this.board = definition.board();
    this.year = definition.year();
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
          names
              .address(indicator.of().address())
              .flatMap(address -> names.find(indicator.chapter(), address));
      if (of.isEmpty()) {
        return Optional.empty();
      }
      current = of.get();
    }
    return Optional.empty();
  }

  /**
   * Whether some of the data that a subject is computed from could not be read, or a name in its
   * definition leads nowhere: both are reported where they are, so that what is missing says
   * nothing.
   */
  public boolean incomplete(Subject subject) {
    return incomplete(subject, 0);
  }

  private boolean incomplete(Subject subject, int depth) {
    if (subject instanceof MeasureDefinition) {
      return datasets.unreadable(subject);
    }
    IndicatorDefinition indicator = (IndicatorDefinition) subject;
    return depth == DEEPEST
        || incomplete(indicator, indicator.of(), depth)
        || indicator.kind() != IndicatorDefinition.Kind.CHANGE
            && indicator.base().filter(one -> incomplete(indicator, one, depth)).isPresent();
  }

  private boolean incomplete(
      IndicatorDefinition indicator, IndicatorDefinition.Target target, int depth) {
    return names
        .address(target.address())
        .flatMap(address -> names.find(indicator.chapter(), address))
        .map(one -> incomplete(one, depth + 1))
        .orElse(true);
  }

  /** All periods for which a subject's measure was recorded in an area, in order. */
  public NavigableSet<Period> periods(Subject subject, String area, Map<String, String> members) {
    Series series = new Series(subject, area, Map.copyOf(members));
    NavigableSet<Period> found = known.get(series);
    if (found == null) {
      found = Collections.unmodifiableNavigableSet(find(subject, area, members));
      known.put(series, found);
    }
    return found;
  }

  private TreeSet<Period> find(Subject subject, String area, Map<String, String> members) {
    TreeSet<Period> exact = new TreeSet<>();
    TreeSet<Period> inParts = new TreeSet<>();
    TreeSet<Period> finer = new TreeSet<>();
    for (Observation one : observations(subject, area, members).toList()) {
      Coordinate at = one.coordinate();
      if (at.members().equals(members)) {
        exact.add(at.period());
      } else if (at.members().entrySet().containsAll(members.entrySet())) {
        finer.add(at.period());
        if (addsUpTo(at, members)) {
          inParts.add(at.period());
        }
      }
    }
    benchmarks(subject, area)
        .filter(one -> one.members().equals(members))
        .forEach(one -> exact.add(one.period()));
    if (exact.isEmpty()) {
      return finer;
    }
    // A total may be written for one time and follow from its parts at another.
    Set<Period.Kind> kinds = exact.stream().map(Period::kind).collect(Collectors.toSet());
    inParts.stream().filter(one -> kinds.contains(one.kind())).forEach(exact::add);
    return exact;
  }

  private static boolean countsPeriods(Subject subject) {
    return subject instanceof IndicatorDefinition indicator
        && indicator.kind() == IndicatorDefinition.Kind.OCCURRENCES
        && indicator.over().filter(LineItem.PERIOD::equals).isPresent();
  }

  private boolean addsUpTo(Coordinate fine, Map<String, String> members) {
    return names.breakdowns(fine.subject()).stream()
        .filter(one -> fine.members().containsKey(one.id()) && !members.containsKey(one.id()))
        .allMatch(one -> one.addsUp() == AddsUp.FULLY || one.addsUp() == AddsUp.OVERLAPPING);
  }

  private Stream<Coordinate> benchmarks(Subject subject, String area) {
    return subject instanceof IndicatorDefinition
        ? datasets.benchmarks(subject).stream()
            .map(Observation::coordinate)
            .filter(one -> one.area().equals(area))
        : Stream.empty();
  }

  /** All periods for which a subject's measure was recorded in an area, by whatever breakdown. */
  public TreeSet<Period> allPeriods(Subject subject, String area) {
    return Stream.concat(
            observations(subject, area).map(Observation::coordinate), benchmarks(subject, area))
        .map(Coordinate::period)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The latest recorded period; of several that end together the longest. What is counted over all
   * periods of a year is of that year.
   */
  public Optional<Period> latest(Subject subject, String area, Map<String, String> members) {
    if (countsPeriods(subject)) {
      return Optional.of(year);
    }
    NavigableSet<Period> periods = periods(subject, area, members);
    if (periods.isEmpty() && !members.isEmpty()) {
      periods = periods(subject, area, Map.of());
    }
    return periods.stream().max(Recorded::latestThenLongest);
  }

  private static int latestThenLongest(Period one, Period other) {
    int end = one.end().compareTo(other.end());
    return end == 0 ? other.start().compareTo(one.start()) : end;
  }

  /** The latest recorded period that can be compared before a coordinate's. */
  public Optional<Period> previous(Coordinate coordinate) {
    Period now = coordinate.period();
    return periods(coordinate.subject(), coordinate.area(), coordinate.members()).stream()
        .filter(one -> one.comparesWith(now) && one.end().isBefore(now.end()))
        .max(Recorded::latestThenLongest);
  }

  /** The members of a breakdown that were recorded for a subject, in printed order. */
  public List<String> members(Subject subject, Breakdown breakdown) {
    Set<String> used =
        measure(subject).stream()
            .flatMap(measure -> datasets.of(measure).stream())
            .map(one -> one.coordinate().members().get(breakdown.id()))
            .collect(Collectors.toSet());
    return datasets.members(breakdown).stream()
        .map(one -> one.id())
        .filter(used::contains)
        .toList();
  }

  /** Where a measure was recorded. */
  List<Coordinate> places(MeasureDefinition measure) {
    return datasets.of(measure).stream().map(Observation::coordinate).toList();
  }

  /** Whether a subject's measure was recorded in an area at all. */
  public boolean in(Subject subject, String area) {
    return observations(subject, area).findAny().isPresent()
        || benchmarks(subject, area).findAny().isPresent();
  }

  /** What is recorded for one of the board's areas is recorded for a part of their total. */
  private boolean within(String recordedArea, String area) {
    return recordedArea.equals(area)
        || area.equals(Area.TOTAL_ID)
            && board.areas().stream().anyMatch(one -> one.id().equals(recordedArea));
  }

  private Stream<Observation> observations(Subject subject, String area) {
    return observations(subject, area, Map.of());
  }

  /**
   * At least those of the given members: walking all for each would take the square of the time.
   */
  private Stream<Observation> observations(
      Subject subject, String area, Map<String, String> members) {
    return measure(subject).stream()
        .flatMap(measure -> datasets.of(measure, members).stream())
        .filter(one -> within(one.coordinate().area(), area));
  }
}
