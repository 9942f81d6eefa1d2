package org.lscb.report.cli.building;

import org.lscb.report.build.BuildResult;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Severity;

/**
 * What came of one of several builds.
 *
 * @param verdict in a few words
 * @param seconds how long it took, with the others beside it
 * @param results what it has to say on standard output
 * @param problems what it has to say on standard error
 */
record Ended(
    BuildJob job,
    Outcome outcome,
    String verdict,
    double seconds,
    String results,
    String problems) {

  /** What is to be said of a build that ended by itself. */
  static String verdict(BuildResult result) {
    Diagnostics diagnostics = result.diagnostics();
    long errors = diagnostics.count(Severity.ERROR);
    long warnings = diagnostics.count(Severity.WARNING);
    if (result.stopped()) {
      return "stopped by " + counted(errors, "error");
    }
    return errors + warnings == 0
        ? "built"
        : "built, " + (errors > 0 ? counted(errors, "error") : counted(warnings, "warning"));
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
