package org.lscb.report.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Finds files of the folder {@code shared}, which lies beside the project. */
public final class ReferenceFiles {

  private ReferenceFiles() {}

  /**
   * A file or folder, such as {@code reference/dfe_vectors}. Where it is missing the test is
   * skipped, saying so; on a build server ({@code CI=true}) it fails instead.
   */
  public static Path find(String path) {
    return find(Path.of("..", "shared"), path, System.getenv());
  }

  static Path find(Path shared, String path, Map<String, String> environment) {
    Path found = shared.resolve(path);
    if (!Files.exists(found)) {
      String missing = "reference data are missing: " + found;
      if ("true".equals(environment.get("CI"))) {
        Assertions.fail(missing);
      }
      Assumptions.abort(missing);
    }
    return found;
  }
}
