package org.lscb.report.indicator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.Symbol;

/**
 * Gives the value at any place: as recorded, added up, or computed by an indicator. Exact; rounding
 * comes at publication. A cycle of indicators gives "not available".
 */
public final class Calculator {

  private final Datasets datasets;
  private final Names names;
  private final Recorded recorded;
  private final Totals totals;
  private final Formulas formulas;
  private final Comparisons comparisons;
  private final ControlLimits limits;
  private final Map<Coordinate, Computed> known = new HashMap<>();
  private final Map<Coordinate, Computed> changes = new HashMap<>();
  private final Set<Coordinate> underway = new HashSet<>();

  /** Computes over a cube. */
  public Calculator(ReportDefinition definition, Names names, Datasets datasets) {
    this.datasets = datasets;
    this.names = names;
    this.recorded = new Recorded(definition, names, datasets);
    this.totals = new Totals(definition.board(), names, recorded, this::compute);
    this.formulas = new Formulas(definition.board(), names, datasets, recorded, this::compute);
    this.comparisons = new Comparisons(recorded, this::compute);
    this.limits = new ControlLimits(this::compute);
  }

  /** What was recorded. */
  public Recorded recorded() {
    return recorded;
  }

  /** The value at a place. */
  public Computed compute(Coordinate coordinate) {
    Computed computed = known.get(coordinate);
    if (computed != null) {
      return computed;
    }
    if (!underway.add(coordinate)) {
      return Computed.absent(coordinate, How.MISSING, Symbol.NOT_AVAILABLE, List.of());
    }
    computed =
        coordinate.subject() instanceof IndicatorDefinition indicator
            ? datasets
                .benchmark(coordinate)
                .map(one -> benchmark(coordinate, one))
                .orElseGet(() -> formulas.of(coordinate, indicator))
            : recorded(coordinate, (MeasureDefinition) coordinate.subject());
    underway.remove(coordinate);
    known.put(coordinate, computed);
    return computed;
  }

  /**
   * The change from the period of the same kind before: in per cent of the earlier value; of
   * percentages in percentage points; of scores and ranks as a difference. Inputs are now and
   * before.
   */
  public Computed change(Coordinate coordinate) {
    return changes.computeIfAbsent(
        coordinate, now -> formulas.change(now, recorded.previous(now), 0, true));
  }

  /** What a line or a sentence tells of the value at a place. */
  public Computed compute(Coordinate coordinate, Aspect aspect) {
    if (aspect instanceof Aspect.Change) {
      return change(coordinate);
    }
    if (aspect instanceof Aspect.Interval interval) {
      return comparisons.interval(coordinate, interval.confidence());
    }
    if (aspect instanceof Aspect.SetAgainst) {
      return limits.base(coordinate);
    }
    if (aspect instanceof Aspect.Limits wanted) {
      return limits.of(coordinate, wanted);
    }
    return aspect instanceof Aspect.Against against
        ? comparisons.against(coordinate, against.other())
        : compute(coordinate);
  }

  private Computed recorded(Coordinate coordinate, MeasureDefinition measure) {
    return datasets
        .observation(coordinate)
        .or(() -> onlyRefinement(coordinate, measure))
        .map(one -> rounded(of(coordinate, How.RECORDED, one, "as recorded"), measure))
        .orElseGet(() -> totals.of(coordinate, measure));
  }

  /** Says of a written total that its rounded parts do not make it, where they do not. */
  private Computed rounded(Computed written, MeasureDefinition measure) {
    return totals.roundedApart(written.coordinate(), measure, written.value())
        ? written.noting(
            "The parts were rounded one by one, so they do not add up exactly to this total.")
        : written;
  }

  private static Computed benchmark(Coordinate coordinate, Observation observation) {
    return of(coordinate, How.BENCHMARK, observation, "as published by its source");
  }

  private static Computed of(
      Coordinate coordinate, How how, Observation observation, String formula) {
    return new Computed(
        coordinate,
        how,
        observation.value(),
        coordinate.subject().unit(),
        coordinate.subject().decimals(),
        formula,
        List.of(),
        Optional.of(observation),
        observation.note().stream().toList());
  }

  /**
   * The one observation that says more than was asked, where what is said more never adds up: a
   * course stands in one group of courses, so it need not be named with its group.
   */
  private Optional<Observation> onlyRefinement(Coordinate coordinate, MeasureDefinition measure) {
    Set<String> never = new HashSet<>();
    for (Breakdown breakdown : names.breakdowns(measure)) {
      if (breakdown.addsUp() == Breakdown.AddsUp.NEVER) {
        never.add(breakdown.id());
      }
    }
    never.removeAll(coordinate.members().keySet());
    if (never.isEmpty()) {
      return Optional.empty();
    }
    Observation refined = null;
    for (Observation one : datasets.of(measure)) {
      if (refines(one.coordinate(), coordinate, never)) {
        if (refined != null) {
          return Optional.empty();
        }
        refined = one;
      }
    }
    return Optional.ofNullable(refined);
  }

  private static boolean refines(Coordinate fine, Coordinate coarse, Set<String> never) {
    int more = fine.members().size() - coarse.members().size();
    if (more <= 0 || !fine.area().equals(coarse.area()) || !fine.period().equals(coarse.period())) {
      return false;
    }
    for (Map.Entry<String, String> member : fine.members().entrySet()) {
      String same = coarse.members().get(member.getKey());
      boolean finer = same == null && never.contains(member.getKey());
      if (!finer && !member.getValue().equals(same)) {
        return false;
      }
      more -= finer ? 1 : 0;
    }
    // With the finer ones taken away, all others are those of the coarse place.
    return more == 0;
  }
}
