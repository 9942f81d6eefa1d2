package org.lscb.report.validation;

import java.util.Set;
import java.util.stream.Collectors;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Severity;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.validation.declared.DeclaredChecks;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.validation.finding.Lookup;
import org.lscb.report.validation.finding.PlaceNames;
import org.lscb.report.validation.finding.PlaceholderCheck;
import org.lscb.report.validation.mistake.LikelyMistake;

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
  public void check(Evidence evidence, Calculator calculator, Diagnostics diagnostics) {
    Datasets datasets = evidence.datasets();
    AddressResolver resolver =
        new AddressResolver(definition, names, datasets, calculator.recorded(), diagnostics);
    boolean whole = readWhole(evidence, diagnostics);
    Findings findings =
        new Findings(
            new PlaceNames(definition, names, datasets), datasets, calculator, diagnostics);
    Lookup lookup = new Lookup(definition, resolver, calculator, findings, diagnostics);
    LikelyMistake mistake = new LikelyMistake(definition, names, datasets, calculator);
    new DefinitionCheck(definition, names, resolver, diagnostics).check();
    new PresenceCheck(definition, names, calculator, datasets, diagnostics).check();
    PlaceholderCheck placeholders = new PlaceholderCheck(diagnostics);
    evidence.files().forEach(one -> placeholders.check(one.content()));
    new SumCheck(definition, names, datasets, findings).check();
    new TotalsCheck(definition, names, datasets, findings).check();
    new PercentageCheck(definition, names, datasets, calculator, findings, diagnostics).check();
    if (whole) {
      new PeriodCheck(definition, names, datasets, evidence.files(), findings).check();
      new PopulationCheck(definition, calculator, evidence.files(), findings).check();
    }
    new JumpCheck(definition, datasets, calculator, findings).check();
    evidence
        .earlier()
        .ifPresent(earlier -> new EarlierReportCheck(datasets, earlier, findings).check());
    new DeclaredChecks(definition, names, datasets, calculator, lookup, findings, mistake).check();
    new BaseCheck(definition, names, datasets, calculator, findings, diagnostics).check();
    new StatedCheck(datasets, calculator, mistake, findings, diagnostics).check();
  }

  /** What is latest is known only where nothing in the data files was left unread. */
  private static boolean readWhole(Evidence evidence, Diagnostics diagnostics) {
    Set<String> files = evidence.files().stream().map(DataFile::file).collect(Collectors.toSet());
    return diagnostics.inReadingOrder().stream()
        .noneMatch(
            one -> one.severity() == Severity.ERROR && files.contains(one.position().file()));
  }
}
