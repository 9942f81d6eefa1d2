package org.lscb.report.build;

import java.nio.file.Path;
import java.util.List;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.format.Confidential;

/**
 * What came of a build.
 *
 * @param written the files, or none when problems stopped it
 * @param leftOut tables and figures without observations
 * @param hidden why each hidden count is hidden, for the data officer alone
 * @param confidential which numbers no published log may tell
 */
public record BuildResult(
    List<Path> written,
    List<String> leftOut,
    List<String> hidden,
    Diagnostics diagnostics,
    Confidential confidential) {

  /** Copies the lists. */
  public BuildResult {
    hidden = List.copyOf(hidden);
    written = List.copyOf(written);
    leftOut = List.copyOf(leftOut);
  }

  /** What comes of problems that stop it. */
  static BuildResult stopped(Prepared prepared) {
    return new BuildResult(
        List.of(), List.of(), List.of(), prepared.diagnostics(), prepared.confidential());
  }

  /** Whether problems stopped it. */
  public boolean stopped() {
    return written.isEmpty();
  }
}
