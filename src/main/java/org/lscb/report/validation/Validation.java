package org.lscb.report.validation;

import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;

/** Holds the data to account, across all files of the year. */
public final class Validation {

  private final ReportDefinition definition;
  private final Names names;

  /** Checks against a report's definitions. */
  public Validation(ReportDefinition definition, Names names) {
    this.definition = definition;
    this.names = names;
  }

  /** Reports every contradiction. */
  public void check(Datasets datasets, Calculator calculator, Diagnostics diagnostics) {
    AddressResolver resolver =
        new AddressResolver(definition, names, datasets, calculator.recorded(), diagnostics);
    new DefinitionCheck(definition, names, resolver, diagnostics).check();
    new PresenceCheck(definition, names, calculator, datasets, diagnostics).check();
    new SumCheck(definition, names, datasets, diagnostics).check();
    new AgreementCheck(definition, resolver, calculator, datasets, diagnostics).check();
    new StatedCheck(datasets, calculator, diagnostics).check();
  }
}
