package org.lscb.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.document.manifest.Statement;

/** What a report says of how it protects children, or why it does not. */
final class Statements {

  private Statements() {}

  static List<Statement> of(SmallNumbers rule) {
    if (!rule.protects()) {
      return List.of(
          Statement.always("Small numbers are shown in this report. " + rule.because().orElse("")));
    }
    List<Statement> all = new ArrayList<>();
    all.add(
        Statement.ofHidden(
            "To protect children, numbers of children from "
                + (rule.zeroShown() ? 1 : 0)
                + " to "
                + rule.threshold()
                + " are not shown, nor other numbers from which they could be worked out, nor"
                + " rates, percentages and changes that are computed from a number that is not"
                + " shown. A number that is not shown may therefore be small or large."));
    all.add(
        Statement.ofHidden(
            "In tables [c] stands in its place, in charts a hatched stub of a fixed size with the"
                + " letter c, and in sentences words in square brackets."
                + (rule.zeroShown() ? " A 0 is a true zero." : "")));
    if (rule.roundedTo() > 1) {
      all.add(
          Statement.always(
              "All other numbers of children are rounded to the nearest "
                  + rule.roundedTo()
                  + ", and rates and percentages are computed from the rounded numbers. Parts may"
                  + " therefore not add up to their total."));
    }
    return all;
  }
}
