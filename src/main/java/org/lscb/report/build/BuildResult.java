package org.lscb.report.build;

import java.nio.file.Path;
import java.util.List;
import org.lscb.report.diagnostic.Diagnostics;

/**
 * What came of a build.
 *
 * @param written the files, or none when problems stopped it
 * @param leftOut tables and figures without observations
 * @param hidden why each hidden count is hidden, for the data officer alone
 */
public record BuildResult(
    List<Path> written, List<String> leftOut, List<String> hidden, Diagnostics diagnostics) {

  /** Copies the lists. */
  public BuildResult {
    hidden = List.copyOf(hidden);
    written = List.copyOf(written);
    leftOut = List.copyOf(leftOut);
  }

  /** Whether problems stopped it. */
  public boolean stopped() {
    return written.isEmpty();
  }
}
