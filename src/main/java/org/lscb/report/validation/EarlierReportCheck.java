package org.lscb.report.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Value;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;

/** Is a value carried forward from last year's folder unchanged, or marked as revised? */
final class EarlierReportCheck {

  private static final String REVISED = "r";

  private final Datasets datasets;
  private final Datasets earlier;
  private final Findings findings;

  EarlierReportCheck(Datasets datasets, Datasets earlier, Findings findings) {
    this.datasets = datasets;
    this.earlier = earlier;
    this.findings = findings;
  }

  void check() {
    for (Observation now : datasets.all()) {
      Optional<Observation> then = earlier.observation(now.coordinate());
      Optional<BigDecimal> number = number(now);
      Optional<BigDecimal> before = then.flatMap(EarlierReportCheck::number);
      if (number.isPresent()
          && before.isPresent()
          && number.get().compareTo(before.get()) != 0
          && !findings.has(REVISED, now.coordinate())) {
        findings.report(
            Problem.CHANGED_SINCE_LAST_YEAR,
            new Findings.Subjects(
                now.position(),
                List.of(now.coordinate()),
                Optional.empty(),
                List.of(new Diagnostic.Related(then.get().position(), "last year's report"))),
            findings.label(now.coordinate()),
            now.coordinate().period().phrase(),
            Lookup.shown(number.get()),
            Lookup.shown(before.get()));
      }
    }
  }

  private static Optional<BigDecimal> number(Observation observation) {
    return observation.value() instanceof Value.Quantity quantity
        ? Optional.of(quantity.number())
        : Optional.empty();
  }
}
