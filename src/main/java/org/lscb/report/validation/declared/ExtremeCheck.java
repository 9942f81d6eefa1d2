package org.lscb.report.validation.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.CheckDefinition.Extreme;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.Recorded;
import org.lscb.report.statistics.Area;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/** Is what is called the highest, or the lowest, really so? */
final class ExtremeCheck {

  private static final String PERIOD = "period";
  private static final String AREA = "area";

  private final BoardDefinition board;
  private final Datasets datasets;
  private final Recorded recorded;
  private final Lookup lookup;
  private final Findings findings;

  ExtremeCheck(
      BoardDefinition board,
      Datasets datasets,
      Recorded recorded,
      Lookup lookup,
      Findings findings) {
    this.board = board;
    this.datasets = datasets;
    this.recorded = recorded;
    this.lookup = lookup;
    this.findings = findings;
  }

  /** A number and where it stands. */
  private record Ranked(Computed value, BigDecimal number) {
    Coordinate at() {
      return value.coordinate();
    }
  }

  /** Whether there was anything to compare; what is not recorded is not asked for. */
  boolean check(Extreme check) {
    Comparator<Ranked> order = Comparator.comparing(Ranked::number);
    Comparator<Ranked> rank = check.highest() ? order : order.reversed();
    List<Ranked> claimed = new ArrayList<>();
    for (String address : check.of()) {
      Optional<Ranked> one = lookup.place(check, address).flatMap(this::ranked);
      if (one.isEmpty()) {
        return true;
      }
      claimed.add(one.get());
    }
    Ranked least = claimed.stream().min(rank).orElseThrow();
    List<Coordinate> places = claimed.stream().map(Ranked::at).toList();
    List<Coordinate> others =
        others(check, least.at()).filter(one -> !places.contains(one)).toList();
    others.stream()
        .flatMap(one -> ranked(one).stream())
        .max(rank)
        .filter(one -> rank.compare(one, least) > 0)
        .ifPresent(one -> report(check, least, one));
    return !others.isEmpty();
  }

  private Optional<Ranked> ranked(Coordinate at) {
    Computed value = lookup.value(at);
    return Lookup.exact(value).map(number -> new Ranked(value, number));
  }

  /**
   * Everything that differs from a place only in what the others are told apart by. What a place
   * leaves out, as an address may, the others leave out too.
   */
  private Stream<Coordinate> others(Extreme check, Coordinate at) {
    return Stream.concat(
            recorded.measure(at.subject()).map(datasets::of).orElse(List.of()).stream(),
            datasets.benchmarks(at.subject()).stream())
        .map(Observation::coordinate)
        .filter(one -> one.period().kind() == at.period().kind())
        .filter(one -> one.members().keySet().containsAll(at.members().keySet()))
        .map(one -> one.of(at.subject()).only(at.members().keySet()))
        .filter(one -> rest(check, one).equals(rest(check, at)))
        .distinct();
  }

  private static List<Object> rest(Extreme check, Coordinate at) {
    TreeMap<String, String> members = new TreeMap<>(at.members());
    members.keySet().removeAll(check.among());
    return List.of(
        members,
        check.among().contains(PERIOD) ? "" : at.period(),
        check.among().contains(AREA) ? "" : at.area());
  }

  private void report(Extreme check, Ranked claimed, Ranked other) {
    findings.report(
        Problem.CLAIM_OUTRANKED,
        new Findings.Subjects(
            check.position(),
            List.of(claimed.at()),
            check.because(),
            List.of(Findings.related(claimed.value()), Findings.related(other.value()))),
        claimed.at().subject().label(),
        check.highest() ? "highest" : "lowest",
        words(check, claimed.at()),
        Lookup.shown(claimed.number()),
        words(check, other.at()),
        Lookup.shown(other.number()));
  }

  private String words(Extreme check, Coordinate at) {
    return check.among().stream()
        .map(
            one ->
                switch (one) {
                  case PERIOD -> at.period().words();
                  case AREA -> board.area(at.area()).map(Area::label).orElse(at.area());
                  default -> findings.member(at, one);
                })
        .collect(Collectors.joining(", "));
  }
}
