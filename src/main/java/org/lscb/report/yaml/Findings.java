package org.lscb.report.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;

/** The problems of one file, with the lines that they stand on. */
final class Findings {

  private final String file;
  private final Diagnostics diagnostics;
  private final Set<Integer> lines = new HashSet<>();
  private int count;

  Findings(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  Position at(int line, int column, int length) {
    return new Position(file, line, column, Math.max(1, length));
  }

  void report(Problem problem, Position position, Object... words) {
    report(problem, position, List.of(), words);
  }

  void report(
      Problem problem, Position position, List<Diagnostic.Related> related, Object... words) {
    count++;
    lines.add(position.line());
    diagnostics.report(problem, position, related, words);
  }

  void reportFile(Problem problem, Object... words) {
    report(problem, Position.ofFile(file), words);
  }

  boolean none() {
    return count == 0;
  }

  int count() {
    return count;
  }

  boolean hasBetween(int first, int last) {
    return lines.stream().anyMatch(line -> line >= first && line <= last);
  }

  boolean hasOn(int line) {
    return lines.contains(line);
  }
}
