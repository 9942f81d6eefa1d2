package org.lscb.report.accessibility.audit;

import java.util.List;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.criterion.CellFinding;

/**
 * What an audit found.
 *
 * @param consistent whether the published numbers can all be true at once
 * @param cells what readers can conclude of each count that is not printed
 * @param findings what the files tell and must not
 */
public record AuditResult(boolean consistent, List<CellFinding> cells, List<Finding> findings) {

  /** Copies the lists. */
  public AuditResult {
    cells = List.copyOf(cells);
    findings = List.copyOf(findings);
  }

  /** Whether the report may be published. */
  public boolean passes() {
    return consistent && findings.isEmpty() && cells.stream().noneMatch(CellFinding::fails);
  }
}
