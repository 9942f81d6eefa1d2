package org.lscb.report.build.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Kind;
import org.lscb.report.diagnostic.Problem;

/**
 * What leads nowhere as long as numbers are awaited and texts of last year are not reviewed is no
 * error yet: until then no final report is built.
 */
public final class Unreviewed {

  private static final Set<Kind> NOWHERE = Set.of(Problem.NOT_RECORDED, Problem.DANGLING_REFERENCE);

  private Unreviewed() {}

  /** The same problems, those of unreviewed texts and of figures still to come as warnings. */
  public static Diagnostics softened(Diagnostics diagnostics) {
    boolean awaited = diagnostics.hasAny(Problem.AWAITED_VALUE);
    if (!awaited && !diagnostics.hasAny(Problem.TO_REVIEW)
        || !diagnostics.hasAny(Problem.NOT_RECORDED, Problem.DANGLING_REFERENCE)) {
      return diagnostics;
    }
    List<Diagnostic> all = diagnostics.inReadingOrder();
    Set<String> unreviewed =
        all.stream()
            .filter(one -> one.problem() == Problem.TO_REVIEW)
            .map(one -> one.position().file())
            .collect(Collectors.toSet());
    Diagnostics softened = new Diagnostics();
    for (Diagnostic one : all) {
      boolean yet =
          NOWHERE.contains(one.problem())
              && (unreviewed.contains(one.position().file())
                  || awaited && one.problem() == Problem.DANGLING_REFERENCE);
      if (yet) {
        softened.report(Problem.LEADS_NOWHERE_YET, one.position(), one.related(), one.message());
      } else {
        softened.add(one);
      }
    }
    softened.addCounted(diagnostics);
    return softened;
  }
}
