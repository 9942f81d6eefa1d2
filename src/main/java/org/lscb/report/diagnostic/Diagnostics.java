package org.lscb.report.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems found so far; collected, never thrown. */
public final class Diagnostics {

  private static final Comparator<Diagnostic> READING_ORDER =
      Comparator.comparing(Diagnostic::position);

  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Set<Problem> leftOut = EnumSet.noneOf(Problem.class);

  /**
   * Records a problem.
   *
   * @param words fill the gaps of the problem's message and help, in order
   */
  public void report(Problem problem, Position position, Object... words) {
    report(problem, position, List.of(), words);
  }

  /** Records a problem that also concerns other places. */
  public void report(
      Problem problem, Position position, List<Diagnostic.Related> related, Object... words) {
    add(new Diagnostic(problem, position, problem.message(words), problem.help(words), related));
  }

  /** Records a problem that was found elsewhere. */
  public void add(Diagnostic diagnostic) {
    if (!leftOut.contains(diagnostic.problem())) {
      found.add(diagnostic);
    }
  }

  /**
   * Leaves out the given kinds from now on: after a problem that has been reported they would only
   * repeat it in other words.
   */
  public void leaveOut(Set<Problem> consequences) {
    leftOut.addAll(consequences);
  }

  /** Whether anything prevents publication. */
  public boolean hasErrors() {
    return found.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }

  /** Whether any problem of the given kinds was found. */
  public boolean hasAny(Problem... problems) {
    List<Problem> wanted = Arrays.asList(problems);
    return found.stream().anyMatch(one -> wanted.contains(one.problem()));
  }

  /** How many there are of a severity. */
  public long count(Severity severity) {
    return found.stream().filter(one -> one.severity() == severity).count();
  }

  /** All of them, by file, line and column. */
  public List<Diagnostic> inReadingOrder() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(READING_ORDER);
    return List.copyOf(sorted);
  }
}
