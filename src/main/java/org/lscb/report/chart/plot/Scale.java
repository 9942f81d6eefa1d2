package org.lscb.report.chart.plot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lscb.report.statistics.Unit;

/**
 * A value axis with round ticks, three to eight of them.
 *
 * @param ticks from the lowest to the highest
 */
public record Scale(List<BigDecimal> ticks, BigDecimal step, Unit unit) {

  private static final int WANTED_INTERVALS = 5;

  /** From the most to the least wanted. */
  private static final List<Integer> INTERVALS = List.of(5, 4, 6, 3, 7, 2, 8);

  /** The digits of round steps. */
  private static final Set<BigInteger> ROUND =
      Set.of(BigInteger.ONE, BigInteger.TWO, BigInteger.valueOf(5));

  /** The scale for values from {@code min} to {@code max}, both as printed. */
  public static Scale covering(BigDecimal min, BigDecimal max, Unit unit) {
    BigDecimal top = max.compareTo(min) == 0 ? min.add(BigDecimal.ONE) : max;
    BigDecimal step = step(top.subtract(min), unit);
    BigDecimal tick = min.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>();
    ticks.add(tick);
    while (tick.compareTo(top) < 0) {
      tick = tick.add(step);
      ticks.add(tick);
    }
    while (ticks.size() < 3) {
      tick = tick.add(step);
      ticks.add(tick);
    }
    return new Scale(List.copyOf(ticks), step, unit);
  }

  /**
   * The scale from one end of a rating to the other, with a tick at both if whole steps lead there,
   * round ones rather than others.
   */
  public static Scale between(BigDecimal from, BigDecimal to, Unit unit) {
    return Stream.of(true, false)
        .flatMap(round -> INTERVALS.stream().flatMap(one -> steps(from, to, one, round).stream()))
        .findFirst()
        .map(ticks -> new Scale(ticks, ticks.get(1).subtract(ticks.get(0)), unit))
        .orElseGet(() -> covering(from, to, unit));
  }

  private static Optional<List<BigDecimal>> steps(
      BigDecimal from, BigDecimal to, int intervals, boolean round) {
    BigDecimal[] step = to.subtract(from).divideAndRemainder(BigDecimal.valueOf(intervals));
    BigInteger digits = step[0].stripTrailingZeros().unscaledValue();
    return step[0].signum() <= 0 || step[1].signum() != 0 || round && !ROUND.contains(digits)
        ? Optional.empty()
        : Optional.of(
            IntStream.rangeClosed(0, intervals)
                .mapToObj(i -> from.add(step[0].multiply(BigDecimal.valueOf(i))))
                .toList());
  }

  /**
   * The scale for values that need not begin with nought; it goes further down where all are alike.
   */
  public static Scale around(Collection<BigDecimal> values, Unit unit) {
    BigDecimal min = Collections.min(values);
    BigDecimal max = Collections.max(values);
    boolean alike =
        min.signum() > 0
            && max.subtract(min).compareTo(max.abs().divide(BigDecimal.valueOf(4))) < 0;
    return covering(alike ? min.divide(BigDecimal.valueOf(2)) : min, max, unit);
  }

  private static BigDecimal step(BigDecimal span, Unit unit) {
    BigDecimal raw =
        span.divide(BigDecimal.valueOf(WANTED_INTERVALS), span.scale() + 12, RoundingMode.UP);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
    for (int factor : new int[] {1, 2, 5}) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
      if (step.compareTo(raw) >= 0) {
        return whole(step, unit);
      }
    }
    return whole(power.scaleByPowerOfTen(1), unit);
  }

  private static BigDecimal whole(BigDecimal step, Unit unit) {
    return unit == Unit.COUNT ? step.max(BigDecimal.ONE) : step;
  }

  /** The lowest tick. */
  public double low() {
    return ticks.get(0).doubleValue();
  }

  /** The highest tick. */
  public double high() {
    return ticks.get(ticks.size() - 1).doubleValue();
  }

  /** A tick as printed: {@code 1,500}, {@code 20%}, {@code £0.5}. */
  public String label(BigDecimal tick) {
    String digits =
        tick.abs()
            .setScale(Math.max(0, step.stripTrailingZeros().scale()), RoundingMode.HALF_UP)
            .toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int i = point - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    String sign = tick.signum() < 0 ? "\u2212" : "";
    return sign + (unit == Unit.POUNDS ? "£" : "") + text + (unit == Unit.PERCENT ? "%" : "");
  }
}
