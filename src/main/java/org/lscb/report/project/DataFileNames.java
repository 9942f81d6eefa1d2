package org.lscb.report.project;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;

/** Tells data files from what editors and folder-syncing programs leave beside them. */
final class DataFileNames {

  /** {@code plans (1).yaml}, {@code plans - Copy.yaml}, {@code plans-LAPTOP7.yaml}. */
  private static final Pattern COPY =
      Pattern.compile("(.+?)(?: ?\\(\\d+\\)| - Copy.*|[- ](?=[^a-z]*[A-Z])[A-Z0-9-]+)\\.yaml");

  private static final Pattern WRONG_ENDING = Pattern.compile("(?i)(.+?)\\.ya?ml(?:\\.txt)?");

  private final List<String> names;
  private final Diagnostics diagnostics;

  DataFileNames(List<String> names, Diagnostics diagnostics) {
    this.names = names;
    this.diagnostics = diagnostics;
  }

  boolean isData(String name, String file) {
    Matcher copy = COPY.matcher(name);
    if (copy.matches()) {
      String original = copy.group(1) + ".yaml";
      diagnostics.report(
          Problem.SYNC_COPY,
          Position.ofFile(file),
          name,
          names.contains(original) ? original : "another file");
      return false;
    }
    if (name.endsWith(".yaml")) {
      return true;
    }
    Matcher wrong = WRONG_ENDING.matcher(name);
    if (wrong.matches()) {
      String right = wrong.group(1) + ".yaml";
      diagnostics.report(Problem.WRONG_EXTENSION, Position.ofFile(file), name, right);
    } else {
      diagnostics.report(Problem.NOT_DATA, Position.ofFile(file), name);
    }
    return false;
  }
}
