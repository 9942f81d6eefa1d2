package org.lscb.report.diagnostic.format;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Owner;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Severity;
import org.lscb.report.diagnostic.Sources;

/** The problems of all boards and years of one run; what two years share stands once. */
public final class Findings {

  private final Set<Finding> all = new LinkedHashSet<>();
  private final SortedSet<String> files = new TreeSet<>();
  private final SortedMap<String, Long> notKept = new TreeMap<>();

  /**
   * Adds what one year of a board led to.
   *
   * @param sources the files that were read
   * @param confidential the numbers that nobody may read in a published log
   * @param path names a file from the working directory, given its name inside the board's folder
   */
  public void add(
      Diagnostics diagnostics,
      Sources sources,
      Confidential confidential,
      UnaryOperator<String> path) {
    Redaction redaction = new Redaction(confidential);
    sources.files().forEach(file -> files.add(path.apply(file)));
    Map<String, Optional<String>> owners = new HashMap<>();
    for (Diagnostic one : diagnostics.inReadingOrder()) {
      String file = one.position().file();
      Optional<String> who =
          owners.computeIfAbsent(file, any -> Owner.of(file, sources.text(file)));
      files.add(path.apply(file));
      all.add(new Finding(moved(redaction.of(one), path), who));
    }
    diagnostics
        .notKept()
        .forEach((file, count) -> notKept.merge(path.apply(file), count, Math::max));
  }

  private static Diagnostic moved(Diagnostic one, UnaryOperator<String> path) {
    List<Diagnostic.Related> related =
        one.related().stream()
            .map(other -> new Diagnostic.Related(moved(other.position(), path), other.what()))
            .toList();
    return new Diagnostic(
        one.problem(),
        moved(one.position(), path),
        one.message(),
        one.help(),
        related,
        one.words());
  }

  private static Position moved(Position position, UnaryOperator<String> path) {
    return new Position(
        path.apply(position.file()), position.line(), position.column(), position.length());
  }

  /** All of them, year by year in reading order. */
  public List<Finding> all() {
    return List.copyOf(all);
  }

  /** The files that were read or have problems, sorted. */
  public SortedSet<String> files() {
    return new TreeSet<>(files);
  }

  /** How many more problems each file has than are listed. */
  public SortedMap<String, Long> notKept() {
    return new TreeMap<>(notKept);
  }

  /** How many of a gravity are listed. */
  public long count(Severity severity) {
    return all.stream().filter(one -> one.diagnostic().severity() == severity).count();
  }
}
