package org.lscb.report.build.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Kind;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;

/** Says what a final report still lacks: values, approvals and texts that are to come. */
public final class Unfinished {

  /** What is unfinished without being wrong: a draft prints it, a final report is refused. */
  private static final Set<Problem> PROBLEMS =
      EnumSet.of(
          Problem.AWAITED_VALUE, Problem.AWAITED_APPROVAL, Problem.AWAITED_TEXT, Problem.TO_REVIEW);

  private Unfinished() {}

  /** Whether a problem says that something is still to come. */
  public static boolean isSaidBy(Diagnostic one) {
    return one.problem() instanceof Problem problem && PROBLEMS.contains(problem);
  }

  /** Reports that the report is not finished, if so; whether it is not. */
  public static boolean report(String year, Diagnostics diagnostics) {
    Map<Kind, Long> counts = diagnostics.byProblem();
    List<String> open = new ArrayList<>();
    for (Problem one : PROBLEMS) {
      if (counts.containsKey(one)) {
        open.add(words(one, counts.get(one)));
      }
    }
    if (!open.isEmpty()) {
      diagnostics.report(
          Problem.NOT_FINISHED, Position.ofFile(year + "/report.yaml"), String.join(", ", open));
    }
    return !open.isEmpty();
  }

  private static String words(Problem problem, long count) {
    String noun =
        switch (problem) {
          case AWAITED_VALUE -> "awaited value";
          case AWAITED_APPROVAL -> "awaited approval";
          case AWAITED_TEXT -> "awaited text";
          default -> "text to review";
        };
    String several = noun.startsWith("text") ? "texts to review" : noun + "s";
    return count + " " + (count == 1 ? noun : several);
  }
}
