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
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Value;
import org.lscb.report.validation.explain.Explanation;

/** Lists what was printed or sent differently from what is recorded or computed. */
final class StatedCheck {

  private final Datasets datasets;
  private final Calculator calculator;
  private final Explanation explanation;
  private final Diagnostics diagnostics;

  StatedCheck(
      Datasets datasets, Calculator calculator, Explanation explanation, Diagnostics diagnostics) {
    this.datasets = datasets;
    this.calculator = calculator;
    this.explanation = explanation;
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

  private void compare(Remark remark, Value.Quantity stated) {
    Computed computed = calculator.compute(remark.coordinate());
    Optional<BigDecimal> number = computed.number();
    if (number.isEmpty()) {
      diagnostics.report(
          Problem.STATED_ONLY,
          remark.position(),
          remark.coordinate().subject().label(),
          Shown.of(stated));
      return;
    }
    int decimals = Math.max(computed.decimals(), stated.number().scale());
    BigDecimal ours =
        Rounding.round(number.get(), Math.min(decimals, Math.max(0, stated.number().scale())));
    if (ours.compareTo(stated.number()) == 0) {
      return;
    }
    String how =
        stated.qualifier() == Value.Qualifier.EXACT
            ? explanation.inBrackets(computed, stated.number())
            : "";
    if (remark.because().isEmpty()) {
      diagnostics.report(
          Problem.STATED_DIFFERS,
          remark.position(),
          remark.coordinate().subject().label(),
          Shown.of(stated),
          ours.toPlainString(),
          how);
    } else {
      diagnostics.report(
          Problem.STATED_DIFFERENCE,
          remark.position(),
          remark.coordinate().subject().label(),
          Shown.of(stated),
          ours.toPlainString(),
          remark.because().get(),
          how);
    }
  }
}
