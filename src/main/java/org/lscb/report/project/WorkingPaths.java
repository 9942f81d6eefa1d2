package org.lscb.report.project;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Names a board's files from the working directory, as a repository's programs know them. */
public final class WorkingPaths implements UnaryOperator<String> {

  /** The program's own chapters are named like this; they stand in nobody's folder. */
  private static final String BUILT_IN = "templates/";

  private final Path here;
  private final BoardFolder folder;

  /**
   * Names files from a directory.
   *
   * @param here the working directory, absolute
   */
  public WorkingPaths(Path here, BoardFolder folder) {
    this.here = here.normalize();
    this.folder = folder;
  }

  @Override
  public String apply(String file) {
    if (file.startsWith(BUILT_IN) && !folder.has(file)) {
      return file;
    }
    Path path = folder.root().resolve(file).normalize();
    // On Windows another drive cannot be reached by a relative path.
    boolean reachable = path.getRoot().equals(here.getRoot());
    Path named = reachable ? here.relativize(path) : path;
    return named.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
