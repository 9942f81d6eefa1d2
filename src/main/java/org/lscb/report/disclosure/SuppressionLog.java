package org.lscb.report.disclosure;

import java.util.List;
import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.disclosure.collection.Collected;
import org.lscb.report.disclosure.protection.Protection;
import org.lscb.report.disclosure.protection.Protection.Hidden;

/**
 * Says of each hidden count why it is hidden, for the data officer alone: who can tell a small
 * number from one that is hidden beside it can work out both.
 */
final class SuppressionLog {

  private final Collected collected;
  private final Labels labels;
  private final SmallNumbers rule;

  SuppressionLog(Collected collected, Labels labels, SmallNumbers rule) {
    this.collected = collected;
    this.labels = labels;
    this.rule = rule;
  }

  /** One sentence for each, in the order of the data. */
  List<String> of(Protection protection) {
    return protection.hidden().stream().map(this::sentence).toList();
  }

  private String sentence(Hidden one) {
    String what = label(one.cell()) + " (" + one.cell() + ")";
    if (one.small()) {
      int least = rule.zeroShown() ? 1 : 0;
      return what
          + " is hidden because it is a number from "
          + least
          + " to "
          + rule.threshold()
          + ".";
    }
    return what
        + " is hidden because a number that must not become known could be worked out from it: "
        + label(one.protects())
        + (one.why().isEmpty() ? "." : ", as " + one.why() + ".");
  }

  private String label(String id) {
    return collected.place(id).map(labels::of).orElse(id);
  }
}
