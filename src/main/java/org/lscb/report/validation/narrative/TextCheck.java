package org.lscb.report.validation.narrative;

import java.util.List;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.validation.finding.PlaceNames;
import org.lscb.report.validation.narrative.claim.ClaimCheck;
import org.lscb.report.validation.narrative.number.NumberCheck;
import org.lscb.report.validation.narrative.text.Passage;

/** Holds one text of a report to the numbers of the report, whatever the other texts say. */
final class TextCheck {

  private final ReportDefinition definition;
  private final Datasets datasets;
  private final Calculator calculator;
  private final AddressResolver resolver;
  private final PlaceNames names;
  private final NumberCheck numbers;

  /** Checks against a report's data. */
  TextCheck(ReportDefinition definition, Names names, Datasets datasets, Calculator calculator) {
    this.definition = definition;
    this.datasets = datasets;
    this.calculator = calculator;
    this.resolver =
        new AddressResolver(definition, names, datasets, calculator.recorded(), new Diagnostics());
    this.names = new PlaceNames(definition, names, datasets);
    this.numbers = new NumberCheck(definition, names, datasets, calculator, new Diagnostics());
  }

  /** Reports what contradicts itself or the data. */
  void check(String chapter, Narrative text, List<Passage> passages, Diagnostics found) {
    NumberCheck typed = numbers.reportingTo(found);
    ClaimCheck claims = new ClaimCheck(chapter, resolver, calculator, names, datasets, found);
    ChildrenCheck children = new ChildrenCheck(definition.smallNumbers(), found);
    PlaceholderCheck placeholders = new PlaceholderCheck(found);
    for (Passage passage : passages) {
      if (passage.tooLong()) {
        continue;
      }
      typed.check(chapter, passage);
      claims.check(passage);
      children.check(passage);
      placeholders.check(passage);
    }
    new ListCheck(definition.board(), datasets, found).check(text);
  }
}
