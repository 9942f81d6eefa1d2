package org.lscb.report.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.indicator.Computed.How;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;
import org.lscb.report.statistics.interval.Confidence;
import org.lscb.report.statistics.interval.CountComparison;
import org.lscb.report.statistics.interval.Interval;
import org.lscb.report.statistics.interval.ProportionDifference;
import org.lscb.report.statistics.interval.ProportionLimits;
import org.lscb.report.statistics.interval.RateLimits;
import org.lscb.report.statistics.interval.Significance;

/** How far a rate or share can be trusted, and whether it differs from another. */
final class Comparisons {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Recorded recorded;
  private final Function<Coordinate, Computed> compute;

  Comparisons(Recorded recorded, Function<Coordinate, Computed> compute) {
    this.recorded = recorded;
    this.compute = compute;
  }

  /** The interval of a value; not applicable where its kind has none. */
  Computed interval(Coordinate at, Confidence confidence) {
    Computed value = compute.apply(at);
    if (!value.exists()) {
      return value;
    }
    How how = confidence.equals(Confidence.OF_95) ? How.INTERVAL_95 : How.INTERVAL_99_8;
    Value range =
        interval(value, confidence)
            .<Value>map(one -> new Value.Range(one.lower().orElseThrow(), one.upper()))
            .orElseGet(() -> new Value.Absent(without(value)));
    return derived(at, how, range, method(value), List.of(value));
  }

  /** The same words for every count, so that they do not tell how small a hidden one is. */
  private static String method(Computed value) {
    return "interval of "
        + value.coordinate().subject().id()
        + (value.unit() == Unit.PERCENT
            ? ", by Wilson's method"
            : ", exact Poisson below 10 events, else by Byar's method");
  }

  private static Symbol without(Computed value) {
    return value.value() instanceof Value.Absent absent ? absent.symbol() : Symbol.NOT_APPLICABLE;
  }

  private static Optional<Interval> interval(Computed value, Confidence confidence) {
    return counts(value)
        .map(
            counts ->
                value.coordinate().subject() instanceof IndicatorDefinition one
                        && one.kind() == IndicatorDefinition.Kind.RATE
                    ? RateLimits.of(counts.count(), counts.base(), one.per(), confidence)
                    : ProportionLimits.of(counts.count(), counts.base(), confidence).times(HUNDRED))
        .filter(one -> one.lower().isPresent());
  }

  /** The two counts that a rate or share is made of. */
  private record Counts(BigDecimal count, BigDecimal base) {}

  /** Empty where no interval fits: of other kinds, and of counts that cannot be. */
  private static Optional<Counts> counts(Computed value) {
    boolean fits =
        value.coordinate().subject() instanceof IndicatorDefinition one
            && one.hasInterval()
            && value.number().isPresent()
            && value.inputs().size() == 2;
    if (!fits) {
      return Optional.empty();
    }
    Computed part = value.inputs().get(0);
    BigDecimal count = part.number().orElseThrow();
    BigDecimal base = value.inputs().get(1).number().orElseThrow();
    boolean exact = ((Value.Quantity) part.value()).qualifier() == Value.Qualifier.EXACT;
    boolean share = value.unit() == Unit.PERCENT;
    boolean possible =
        count.signum() >= 0 && base.signum() > 0 && !(share && count.compareTo(base) > 0);
    return exact && possible ? Optional.of(new Counts(count, base)) : Optional.empty();
  }

  /**
   * Whether a value differs from that of another area, or from its own before.
   *
   * @param other an area's id, or {@link Aspect#PREVIOUS}
   */
  Computed against(Coordinate at, String other) {
    boolean before = other.equals(Aspect.PREVIOUS);
    Optional<Coordinate> place =
        before ? recorded.previous(at).map(at::at) : Optional.of(at.in(other));
    Computed value = compute.apply(at);
    Computed benchmark = place.map(compute).orElse(null);
    if (benchmark == null || !value.exists() || !benchmark.exists()) {
      return Computed.absent(at, How.COMPARISON, Symbol.NOT_APPLICABLE, List.of());
    }
    List<Computed> inputs = List.of(value, benchmark);
    Optional<Value> missing =
        inputs.stream()
            .filter(one -> one.number().isEmpty())
            .findFirst()
            .map(one -> new Value.Absent(without(one)));
    Value verdict = missing.orElseGet(() -> before ? sinceBefore(inputs) : elsewhere(inputs));
    String formula = at.subject().id() + " against " + other;
    return derived(at, How.COMPARISON, verdict, formula, inputs);
  }

  /** The other area's value is taken as exact, as that of a large area nearly is. */
  private static Value elsewhere(List<Computed> inputs) {
    Computed value = inputs.get(0);
    BigDecimal benchmark = inputs.get(1).number().orElseThrow();
    return interval(value, Confidence.OF_95)
        .flatMap(
            at95 ->
                interval(value, Confidence.OF_99_8)
                    .map(at998 -> code(Significance.of(at95, at998, benchmark))))
        .orElseGet(() -> new Value.Code(Computed.UNTESTED));
  }

  /**
   * By a method for two samples.
   *
   * <p>guidance: stocks at two dates share children, so no test of independence fits them.
   */
  private static Value sinceBefore(List<Computed> inputs) {
    Computed now = inputs.get(0);
    Computed then = inputs.get(1);
    Period.Kind kind = now.coordinate().period().kind();
    boolean stocks = kind == Period.Kind.SNAPSHOT || kind == Period.Kind.MID_YEAR;
    Optional<Counts> one = counts(now);
    Optional<Counts> other = counts(then);
    if (stocks || one.isEmpty() || other.isEmpty()) {
      return new Value.Code(Computed.UNTESTED);
    }
    BiFunction<Counts, Counts, Significance> test =
        now.unit() == Unit.PERCENT ? Comparisons::ofShares : Comparisons::ofCounts;
    return code(test.apply(one.get(), other.get()));
  }

  private static Significance ofShares(Counts one, Counts other) {
    return ProportionDifference.of(one.count(), one.base(), other.count(), other.base());
  }

  private static Significance ofCounts(Counts one, Counts other) {
    return CountComparison.of(one.count(), one.base(), other.count(), other.base());
  }

  private static Value code(Significance significance) {
    return new Value.Code(significance.name());
  }

  private static Computed derived(
      Coordinate at, How how, Value value, String formula, List<Computed> inputs) {
    Computed of = inputs.get(0);
    return new Computed(
        at, how, value, of.unit(), of.decimals(), formula, inputs, Optional.empty(), List.of());
  }
}
