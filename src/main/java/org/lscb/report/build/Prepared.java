package org.lscb.report.build;

import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.document.Report;

/**
 * A report that is laid out but not yet drawn.
 *
 * @param report empty when problems stop it
 * @param leftOut tables and figures without observations
 */
public record Prepared(Optional<Report> report, Diagnostics diagnostics, List<String> leftOut) {

  /** Copies the list. */
  public Prepared {
    leftOut = List.copyOf(leftOut);
  }
}
