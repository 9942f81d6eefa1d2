package org.lscb.report.disclosure.collection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.ControlLimits;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;
import org.lscb.report.statistics.interval.Confidence;

/**
 * The values of a report whose counts of children are rounded.
 *
 * <p>guidance: every count is rounded by itself, totals too, and rates and percentages are computed
 * from the rounded counts, or they would tell the true ones.
 */
public final class RoundedCounts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Calculator calculator;

  /** Rounds all counts of a ledger. */
  public RoundedCounts(
      ReportDefinition definition, Names names, Datasets datasets, Collected collected) {
    Datasets rounded = new Datasets();
    BigDecimal multiple = BigDecimal.valueOf(definition.smallNumbers().roundedTo());
    for (Cell cell : collected.ledger().cells()) {
      collected
          .place(cell.id())
          .ifPresent(at -> rounded.add(rounded(at, cell.count(), multiple, datasets)));
    }
    datasets.all().forEach(rounded::add);
    definition.chapters().stream()
        .flatMap(one -> one.indicators().stream())
        .flatMap(one -> datasets.benchmarks(one).stream())
        .forEach(rounded::addBenchmark);
    definition.chapters().stream()
        .flatMap(one -> one.breakdowns().stream())
        .filter(Breakdown::open)
        .forEach(
            breakdown ->
                datasets
                    .members(breakdown)
                    .forEach(one -> rounded.addOpenMember(breakdown, one.id(), one.text())));
    this.calculator = new Calculator(definition, names, rounded);
  }

  private static Observation rounded(
      Coordinate at, long count, BigDecimal multiple, Datasets datasets) {
    BigDecimal shown =
        Rounding.round(Rounding.divide(BigDecimal.valueOf(count), multiple), 0).multiply(multiple);
    Optional<Observation> recorded = datasets.observation(at);
    return new Observation(
        at,
        Value.of(shown),
        recorded.map(Observation::position).orElse(((MeasureDefinition) at.subject()).position()),
        recorded.map(Observation::source).orElse(""),
        recorded.flatMap(Observation::note));
  }

  /** The value as it would be if all counts were what they are rounded to. */
  public Computed of(Computed exact) {
    Coordinate at = exact.coordinate();
    return switch (exact.how()) {
      case RECORDED, TOTAL ->
          with(exact, calculator.compute(PrintedCounts.place(exact)).value(), List.of());
      case INDICATOR -> like(exact, calculator.compute(at));
      case CHANGE -> change(exact);
      case INTERVAL_95 ->
          like(exact, calculator.compute(at, new Aspect.Interval(Confidence.OF_95)));
      case INTERVAL_99_8 ->
          like(exact, calculator.compute(at, new Aspect.Interval(Confidence.OF_99_8)));
      case COMPARISON -> like(exact, calculator.compute(at, against(exact)));
      case LIMITS_95 -> limits(exact, Confidence.OF_95);
      case LIMITS_99_8 -> limits(exact, Confidence.OF_99_8);
      case BENCHMARK, TARGET, MISSING -> exact;
    };
  }

  private Computed limits(Computed exact, Confidence confidence) {
    List<Computed> inputs = exact.inputs().stream().map(this::of).toList();
    return with(exact, ControlLimits.range(exact.coordinate(), inputs, confidence), inputs);
  }

  private static Computed like(Computed exact, Computed rounded) {
    return with(exact, rounded.value(), rounded.inputs());
  }

  private static Aspect against(Computed exact) {
    String own = exact.inputs().get(0).coordinate().area();
    String other = exact.inputs().get(1).coordinate().area();
    return new Aspect.Against(own.equals(other) ? Aspect.PREVIOUS : other);
  }

  private Computed change(Computed exact) {
    List<Computed> inputs = exact.inputs().stream().map(this::of).toList();
    List<BigDecimal> numbers = inputs.stream().flatMap(one -> one.number().stream()).toList();
    boolean known = numbers.size() == 2 && exact.number().isPresent();
    boolean relative =
        exact.unit() == Unit.PERCENT && known && inputs.get(0).unit() != Unit.PERCENT;
    if (!known || relative && numbers.get(1).signum() == 0) {
      return with(exact, exact.value(), inputs);
    }
    BigDecimal difference = numbers.get(0).subtract(numbers.get(1));
    BigDecimal change =
        relative ? Rounding.divide(difference.multiply(HUNDRED), numbers.get(1).abs()) : difference;
    return with(exact, Value.of(change), inputs);
  }

  private static Computed with(Computed exact, Value value, List<Computed> inputs) {
    return new Computed(
        exact.coordinate(),
        exact.how(),
        value,
        exact.unit(),
        exact.decimals(),
        exact.formula(),
        inputs,
        exact.observation(),
        exact.notes());
  }
}
