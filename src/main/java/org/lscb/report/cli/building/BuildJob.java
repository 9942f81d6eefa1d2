package org.lscb.report.cli.building;

import java.nio.file.Path;
import org.lscb.report.build.BuildOptions;
import org.lscb.report.build.OutputFolder;
import org.lscb.report.project.BoardFolder;

/**
 * A report to be built.
 *
 * @param explainHidden whether to write, too, why each hidden number is hidden
 */
public record BuildJob(BoardFolder folder, BuildOptions options, boolean explainHidden) {

  /** What people call it: the board's folder and the year. */
  public String name() {
    return folder.name() + " " + options.year();
  }

  /** Where its files go, as seen from the working folder. */
  Path target() {
    Path here = Path.of("").toAbsolutePath();
    Path target = new OutputFolder(folder, options).path();
    return target.startsWith(here) ? here.relativize(target) : target;
  }
}
