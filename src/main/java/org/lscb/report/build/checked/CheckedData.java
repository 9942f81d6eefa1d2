package org.lscb.report.build.checked;

import java.util.Optional;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.project.Aside;
import org.lscb.report.project.BoardYear;
import org.lscb.report.validation.Evidence;
import org.lscb.report.validation.Validation;

/** What a year has recorded. It is checked on another processor while the report is laid out. */
public final class CheckedData {

  private final BoardYear year;
  private final Evidence evidence;
  private final Calculator calculator;
  private final Calculator ofChecks;
  private final Aside<Diagnostics.Found> checks;

  /**
   * Begins to check.
   *
   * @param diagnostics what was found when the data were read
   */
  public CheckedData(BoardYear year, Evidence evidence, Diagnostics diagnostics) {
    this.year = year;
    this.evidence = evidence;
    this.calculator = new Calculator(definition(), names(), datasets());
    this.ofChecks = new Calculator(definition(), names(), datasets());
    Diagnostics found = diagnostics.fork();
    this.checks = Aside.begin(() -> check(found));
  }

  private Diagnostics.Found check(Diagnostics diagnostics) {
    Diagnostics.Mark begun = diagnostics.mark();
    validate(ofChecks, diagnostics);
    return diagnostics.since(begun);
  }

  private void validate(Calculator with, Diagnostics diagnostics) {
    new Validation(definition(), names()).check(evidence, with, diagnostics);
  }

  /** What the year declares. */
  public ReportDefinition definition() {
    return year.definition();
  }

  /** What its names mean. */
  public Names names() {
    return year.names();
  }

  /** What was recorded. */
  public Datasets datasets() {
    return evidence.datasets();
  }

  /** Last year's data, which this year's are held against too. */
  public Optional<Datasets> before() {
    return evidence.earlier();
  }

  /** Of all that is counted. */
  public Calculator calculator() {
    return calculator;
  }

  /** The same for what texts are held against; waits for the checks, whose it was. */
  public Calculator ofTexts() {
    checks.join();
    return ofChecks;
  }

  /** Waits for the checks, and records what they found. */
  public void report(Diagnostics diagnostics) {
    if (!diagnostics.repeat(checks.join())) {
      // There are so many that it depends on the others how many of them are kept.
      validate(calculator, diagnostics);
    }
  }
}
