package org.lscb.report.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;
import org.lscb.report.statistics.interval.Confidence;
import org.lscb.report.statistics.interval.FunnelLimits;
import org.lscb.report.statistics.interval.Interval;

/**
 * Between which limits chance alone would keep a rate or share that is like a benchmark. They rest
 * on the benchmark and on how large the place is, never on what was counted there.
 */
public final class ControlLimits {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Function<Coordinate, Computed> compute;

  ControlLimits(Function<Coordinate, Computed> compute) {
    this.compute = compute;
  }

  /** What a value is set against: its population, or its whole. */
  Computed base(Coordinate at) {
    Computed value = compute.apply(at);
    return value.inputs().size() == 2
        ? value.inputs().get(1)
        : Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, List.of());
  }

  /** The limits round a benchmark's value of the same period. */
  Computed of(Coordinate at, Aspect.Limits limits) {
    Computed value = compute.apply(at);
    Computed base = base(at);
    if (!value.exists() || !base.exists()) {
      return Computed.absent(at, How.MISSING, Symbol.NOT_AVAILABLE, List.of());
    }
    Computed benchmark = compute.apply(at.in(limits.benchmark()).total(limits.by()));
    How how = limits.confidence().equals(Confidence.OF_95) ? How.LIMITS_95 : How.LIMITS_99_8;
    List<Computed> inputs = List.of(base, benchmark);
    return new Computed(
        at,
        how,
        range(at, inputs, limits.confidence()),
        value.unit(),
        value.decimals(),
        "limits of " + at.subject().id() + " round " + limits.benchmark(),
        inputs,
        Optional.empty(),
        List.of());
  }

  /**
   * The limits from a base and a benchmark, in this order; not applicable where none can be.
   *
   * @param at a place of the rate or share
   */
  public static Value range(Coordinate at, List<Computed> inputs, Confidence confidence) {
    Optional<BigDecimal> base = inputs.get(0).number().filter(one -> one.signum() > 0);
    Optional<BigDecimal> level = inputs.get(1).number().filter(one -> one.signum() >= 0);
    boolean known = base.isPresent() && level.isPresent();
    if (!known || !(at.subject() instanceof IndicatorDefinition indicator)) {
      return new Value.Absent(Symbol.NOT_APPLICABLE);
    }
    if (indicator.unit() == Unit.PERCENT) {
      return level.get().compareTo(HUNDRED) > 0
          ? new Value.Absent(Symbol.NOT_APPLICABLE)
          : range(
              FunnelLimits.ofProportion(
                      Rounding.divide(level.get(), HUNDRED), base.get(), confidence)
                  .times(HUNDRED));
    }
    return range(FunnelLimits.ofRate(level.get(), base.get(), indicator.per(), confidence));
  }

  private static Value range(Interval limits) {
    return new Value.Range(limits.lower().orElseThrow(), limits.upper());
  }
}
