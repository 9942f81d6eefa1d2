package org.lscb.report.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Observation;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;

/**
 * A value before disclosure control, exact and unrounded.
 *
 * @param coordinate where it stands
 * @param how how it came about
 * @param value what it is
 * @param unit what it is counted in
 * @param decimals how many are printed
 * @param formula in names, never in numbers
 * @param inputs what it was computed from
 * @param observation the recorded value that it is
 * @param notes what must be said beside it
 */
public record Computed(
    Coordinate coordinate,
    How how,
    Value value,
    Unit unit,
    int decimals,
    String formula,
    List<Computed> inputs,
    Optional<Observation> observation,
    List<String> notes) {

  /** Copies the lists. */
  public Computed {
    inputs = List.copyOf(inputs);
    notes = List.copyOf(notes);
  }

  /** The code of a comparison that no test of significance fits. */
  public static final String UNTESTED = "UNTESTED";

  /** How a value came about. */
  public enum How {
    /** Somebody recorded it. */
    RECORDED,
    /** Somebody else published it, of an indicator. */
    BENCHMARK,
    /** The sum of complete parts. */
    TOTAL,
    /** By an indicator. */
    INDICATOR,
    /** Against the period before. */
    CHANGE,
    /** The confidence interval, at 95%, of its one input: a range. */
    INTERVAL_95,
    /** The same at 99.8%. */
    INTERVAL_99_8,
    /**
     * Whether its first input differs from its second by more than chance would explain: the code
     * of a {@link org.lscb.report.statistics.interval.Significance}, or {@link Computed#UNTESTED}.
     */
    COMPARISON,
    /**
     * The limits, at 95%, within which chance alone would keep it, were it like its second input, a
     * benchmark, in a place as large as its first: a range.
     */
    LIMITS_95,
    /** The same at 99.8%. */
    LIMITS_99_8,
    /** A number that was set beforehand. */
    TARGET,
    /** Nothing was recorded. */
    MISSING
  }

  /** Whether anybody recorded anything that it rests on. */
  public boolean exists() {
    boolean nothingBefore = (how == How.CHANGE || how == How.COMPARISON) && inputs.isEmpty();
    return how != How.MISSING && !nothingBefore;
  }

  /** The number, if it is one. */
  public Optional<BigDecimal> number() {
    return value instanceof Value.Quantity quantity
        ? Optional.of(quantity.number())
        : Optional.empty();
  }

  /** The same, with one more note. */
  Computed noting(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Computed(coordinate, how, value, unit, decimals, formula, inputs, observation, more);
  }

  static Computed absent(Coordinate coordinate, How how, Symbol symbol, List<Computed> inputs) {
    return new Computed(
        coordinate,
        how,
        new Value.Absent(symbol),
        coordinate.subject().unit(),
        coordinate.subject().decimals(),
        "not available",
        inputs,
        Optional.empty(),
        List.of());
  }
}
