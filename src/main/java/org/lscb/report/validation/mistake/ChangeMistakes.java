package org.lscb.report.validation.mistake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Unit;
import org.lscb.report.validation.finding.Lookup;

/** Per cent, percentage points and plain differences taken for each other. */
final class ChangeMistakes {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Calculator calculator;

  ChangeMistakes(Calculator calculator) {
    this.calculator = calculator;
  }

  /** A change stated as the difference itself, on the wrong base, or the other way about. */
  Optional<String> points(Computed right, BigDecimal stated) {
    boolean change = right.how() == Computed.How.CHANGE || right.unit() == Unit.POINTS;
    Optional<BigDecimal> now = number(right.inputs(), 0);
    Optional<BigDecimal> then = number(right.inputs(), 1);
    if (!change || right.inputs().size() != 2 || now.isEmpty() || then.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal difference = now.get().subtract(then.get());
    boolean ofPercentages = right.inputs().get(0).unit() == Unit.PERCENT;
    if (right.unit() == Unit.POINTS) {
      return then.get().signum() != 0 && Fit.fitsAsSize(percent(difference, then.get()), stated)
          ? Optional.of("that is the change in per cent, not in percentage points")
          : Optional.empty();
    }
    if (Fit.fitsAsSize(difference, stated)) {
      return Optional.of(
          ofPercentages
              ? "that is the change in percentage points, not in per cent"
              : "that is the difference itself, not the percentage");
    }
    return byTheLater(difference, now.get(), stated)
        .or(() -> wrongSign(right.number().orElseThrow(), stated));
  }

  private static Optional<String> byTheLater(
      BigDecimal difference, BigDecimal now, BigDecimal stated) {
    if (now.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal wrong = percent(difference, now);
    boolean fits = Fit.fitsAsSize(wrong, stated);
    if (!fits && !Fit.cutOff(wrong.abs(), stated.abs())) {
      return Optional.empty();
    }
    return Optional.of(
        "it was divided by the later value, "
            + Lookup.shown(now)
            + ", not by the earlier"
            + (fits ? "" : ", and cut off, not rounded"));
  }

  private static Optional<String> wrongSign(BigDecimal right, BigDecimal stated) {
    return Fit.fitsAsSize(right, stated)
        ? Optional.of("its sign is the wrong way round")
        : Optional.empty();
  }

  /** A share beside which the change of its count was stated. */
  Optional<String> insteadOfShare(Computed right, BigDecimal stated) {
    if (Fit.factor(right).isEmpty()) {
      return Optional.empty();
    }
    Computed change = calculator.change(right.inputs().get(0).coordinate());
    return change
        .number()
        .filter(one -> change.unit() == Unit.PERCENT && Fit.fitsAsSize(one, stated))
        .map(
            one ->
                "that is the change of "
                    + Lookup.shown(change.inputs().get(1).number().orElseThrow())
                    + " to "
                    + Lookup.shown(change.inputs().get(0).number().orElseThrow())
                    + ", not the share");
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal base) {
    return Rounding.divide(part.multiply(HUNDRED), base.abs());
  }

  private static Optional<BigDecimal> number(List<Computed> inputs, int index) {
    return inputs.size() > index ? inputs.get(index).number() : Optional.empty();
  }
}
