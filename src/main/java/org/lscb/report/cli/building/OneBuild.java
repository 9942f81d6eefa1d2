package org.lscb.report.cli.building;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import org.lscb.report.build.Build;
import org.lscb.report.build.BuildResult;
import org.lscb.report.build.HiddenNumbers;
import org.lscb.report.build.Stages;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Version;
import org.lscb.report.output.CannotWriteException;

/** Builds a report and tells of its problems. */
public final class OneBuild {

  private final OutputOptions output;
  private final Map<String, String> environment;

  /** Tells as the options say. */
  public OneBuild(OutputOptions output, Map<String, String> environment) {
    this.output = output;
    this.environment = environment;
  }

  /**
   * Builds it, and prints its problems.
   *
   * @param results takes what was written beside the report
   * @throws CannotWriteException when an output cannot be written; all are then as before
   */
  public BuildResult build(BuildJob job, Stages stages, PrintWriter results, PrintWriter problems)
      throws CannotWriteException, IOException {
    BuildResult result =
        new Build(job.folder(), stages, Version.tools()).build(job.options(), environment);
    output.print(result.diagnostics(), job.folder(), result.confidential(), problems, environment);
    if (result.stopped()) {
      problems.println("nothing was written; the earlier outputs are as they were");
    } else if (job.explainHidden()) {
      HiddenNumbers.write(job.folder(), job.options().year(), result.hidden(), results);
    }
    if (!result.leftOut().isEmpty() && !output.quiet()) {
      problems.println("left out, as nothing is recorded for them or may be shown:");
      result.leftOut().forEach(one -> problems.println("  " + one));
    }
    problems.flush();
    return result;
  }
}
