package org.lscb.report.validation;

import java.math.BigDecimal;
import java.util.Optional;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Remark;
import org.lscb.report.dataset.Shown;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.Neighbours;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Value;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.mistake.LikelyMistake;

/** Lists what was printed or sent differently from what is recorded or computed. */
final class StatedCheck {

  /** How far from a number what is called about or almost that number may lie. */
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  private final Datasets datasets;
  private final Calculator calculator;
  private final LikelyMistake mistake;
  private final Findings findings;
  private final Diagnostics diagnostics;

  StatedCheck(
      Datasets datasets,
      Calculator calculator,
      LikelyMistake mistake,
      Findings findings,
      Diagnostics diagnostics) {
    this.datasets = datasets;
    this.calculator = calculator;
    this.mistake = mistake;
    this.findings = findings;
    this.diagnostics = diagnostics;
  }

  void check() {
    for (Remark remark : datasets.remarks()) {
      boolean readable =
          calculator
              .recorded()
              .measure(remark.coordinate().subject())
              .filter(datasets::unreadable)
              .isEmpty();
      if (readable && remark.stated().orElse(null) instanceof Value.Quantity stated) {
        compare(remark, stated);
      }
    }
  }

  private void nothingToCompare(Remark remark, Value.Quantity stated) {
    diagnostics.report(
        Problem.STATED_ONLY,
        remark.position(),
        new Neighbours(datasets, calculator.recorded()).of(remark.coordinate()),
        findings.label(remark.coordinate()),
        Shown.of(stated));
  }

  private void compare(Remark remark, Value.Quantity stated) {
    Computed computed = calculator.compute(remark.coordinate());
    Optional<BigDecimal> number = computed.number();
    if (number.isEmpty()) {
      nothingToCompare(remark, stated);
      return;
    }
    int decimals = Math.max(computed.decimals(), stated.number().scale());
    BigDecimal ours =
        Rounding.round(number.get(), Math.min(decimals, Math.max(0, stated.number().scale())));
    if (agrees(stated, number.get(), ours)) {
      return;
    }
    String how =
        stated.qualifier() == Value.Qualifier.EXACT
            ? mistake.inBrackets(computed, stated.number())
            : "";
    if (remark.because().isEmpty()) {
      diagnostics.report(
          Problem.STATED_DIFFERS,
          remark.position(),
          findings.label(remark.coordinate()),
          Shown.of(stated),
          ours.toPlainString(),
          how);
    } else {
      diagnostics.report(
          Problem.STATED_DIFFERENCE,
          remark.position(),
          findings.label(remark.coordinate()),
          Shown.of(stated),
          ours.toPlainString(),
          remark.because().get(),
          how);
    }
  }

  /**
   * Whether a number is what its statement says.
   *
   * @param exact the number, unrounded
   * @param rounded in the decimals of the statement
   */
  private static boolean agrees(Value.Quantity stated, BigDecimal exact, BigDecimal rounded) {
    BigDecimal number = stated.number();
    BigDecimal near = number.abs().multiply(NEAR);
    return switch (stated.qualifier()) {
      case EXACT -> rounded.compareTo(number) == 0;
      case ABOUT -> exact.subtract(number).abs().compareTo(near) <= 0;
      case OVER -> exact.compareTo(number) > 0;
      case UNDER -> exact.compareTo(number) < 0;
      case AT_LEAST -> exact.compareTo(number) >= 0;
      case UP_TO -> exact.compareTo(number) <= 0;
      case ALMOST -> exact.compareTo(number) < 0 && number.subtract(exact).compareTo(near) <= 0;
    };
  }
}
