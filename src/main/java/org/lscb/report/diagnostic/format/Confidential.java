package org.lscb.report.diagnostic.format;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Position;

/**
 * What a report hides, so that no log tells it: logs of CI servers are read by more people than the
 * data.
 *
 * @param protects whether the report hides anything at all
 * @param names labels and ids of measures and indicators of which some number is hidden
 * @param open by data file, the lines of which every number may be printed
 * @param labels what holds digits and is no secret, such as {@code Children aged 0 to 17}
 */
public record Confidential(
    boolean protects, Set<String> names, Map<String, Set<Integer>> open, Set<String> labels) {

  /** Where every number is printed. */
  public static final Confidential NOTHING = new Confidential(false, Set.of(), Map.of(), Set.of());

  /** Where nothing is known of what the report will hide. */
  public static final Confidential EVERYTHING =
      new Confidential(true, Set.of(), Map.of(), Set.of());

  private static final Pattern DATA = Pattern.compile("[^/]+/data/.+");

  /** Copies all. */
  public Confidential {
    names = Set.copyOf(names);
    open =
        open.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
    labels = Set.copyOf(labels);
  }

  /** Whether a problem may be about a number that the report hides. */
  boolean holds(Diagnostic one) {
    return protects
        && (isClosed(one.position())
            || one.related().stream().anyMatch(other -> isClosed(other.position()))
            || Stream.concat(
                    one.words().stream(), one.related().stream().map(Diagnostic.Related::what))
                .anyMatch(this::names));
  }

  /** Whether a line may hold such a number; what could not be read may be one. */
  private boolean isClosed(Position position) {
    return DATA.matcher(position.file()).matches()
        && !open.getOrDefault(position.file(), Set.of()).contains(position.line());
  }

  private boolean names(String word) {
    return names.stream().anyMatch(word::contains);
  }
}
