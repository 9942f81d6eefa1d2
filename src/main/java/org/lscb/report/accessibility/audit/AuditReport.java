package org.lscb.report.accessibility.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.criterion.CellFinding;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Position;

/** Says what an audit found as problems of a file; never a hidden number itself. */
public final class AuditReport {

  private final Position file;
  private final int threshold;
  private final boolean truthKnown;
  private final Diagnostics diagnostics;

  /**
   * Reports to diagnostics.
   *
   * @param file what the problems are said of
   * @param threshold the largest small number
   * @param truthKnown whether the audit knew which counts are small, so that nothing is left to say
   *     of the others
   */
  public AuditReport(Position file, int threshold, boolean truthKnown, Diagnostics diagnostics) {
    this.file = file;
    this.threshold = threshold;
    this.truthKnown = truthKnown;
    this.diagnostics = diagnostics;
  }

  /** Reports everything; of a count that is judged by the truth only when it fails. */
  public void report(AuditResult result) {
    if (!result.consistent()) {
      diagnostics.report(Flaw.PUBLISHED_CONTRADICTION, file);
    } else {
      result.cells().forEach(this::report);
    }
    result.findings().forEach(this::report);
  }

  private void report(CellFinding cell) {
    switch (cell.outcome()) {
      case LEAKS ->
          diagnostics.report(Flaw.HIDDEN_COUNT_LEAKS, file, cell.id(), possible(cell), threshold);
      case NARROWED -> narrowed(cell);
      case UNDECIDED -> diagnostics.report(Flaw.HIDDEN_COUNT_UNDECIDED, file, cell.id());
      case PRINTED -> diagnostics.report(Flaw.SMALL_COUNT_PRINTED, file, cell.id(), threshold);
      default -> {}
    }
  }

  private void narrowed(CellFinding cell) {
    if (!truthKnown) {
      diagnostics.report(Flaw.HIDDEN_COUNT_NARROWED, file, cell.id(), possible(cell), threshold);
    }
  }

  /** "2, 3 or 7". */
  private static String possible(CellFinding cell) {
    List<String> all =
        Stream.concat(cell.open().stream(), cell.others().stream())
            .sorted()
            .map(String::valueOf)
            .toList();
    if (all.size() < 2) {
      return String.join("", all);
    }
    return all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", "))
        + " or "
        + all.get(all.size() - 1);
  }

  private void report(Finding finding) {
    switch (finding.kind()) {
      case TELLS ->
          diagnostics.report(
              Flaw.HIDDEN_PLACE_TELLS, file, finding.instead(), finding.what(), finding.place());
      case UNMATCHED ->
          diagnostics.report(Flaw.UNMATCHED_NUMBER, file, finding.what(), finding.place());
      case DISAGREES ->
          diagnostics.report(
              Flaw.OUTPUTS_DISAGREE, file, finding.place(), finding.what(), finding.instead());
      case UNREADABLE -> diagnostics.report(Flaw.OUTPUT_UNREADABLE, file, finding.place());
      default -> throw new IllegalArgumentException(finding.kind().name());
    }
  }
}
