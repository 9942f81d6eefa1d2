package org.lscb.report.accessibility.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.criterion.CellFinding;
import org.lscb.report.accessibility.criterion.CellFinding.Outcome;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;

class AuditReportTest {

  @Test
  void whatFailsIsSaidWithWhatIsPossible() {
    assertThat(said(false, Outcome.LEAKS, List.of(2L, 3L), List.of()))
        .containsExactly(
            "hidden-count-leaks \"a\" is withheld, but readers can work out that it is 2 or 3");
    assertThat(said(false, Outcome.LEAKS, List.of(3L), List.of()))
        .containsExactly(
            "hidden-count-leaks \"a\" is withheld, but readers can work out that it is 3");
    assertThat(said(false, Outcome.PRINTED, List.of(), List.of()))
        .containsExactly("small-count-printed \"a\" is printed, though it is not more than 5");
    assertThat(said(false, Outcome.UNDECIDED, List.of(), List.of()))
        .containsExactly(
            "hidden-count-undecided it could not be decided what readers can work out of \"a\"");
  }

  @Test
  void whatIsProtectedIsNotSaid() {
    assertThat(said(false, Outcome.PROTECTED, List.of(1L, 2L, 3L, 4L, 5L), List.of())).isEmpty();
    assertThat(said(false, Outcome.NOT_SMALL, List.of(), List.of(12L))).isEmpty();
  }

  @Test
  void whatTheTruthDecidesIsOnlySaidByWhoDoesNotKnowIt() {
    assertThat(said(false, Outcome.NARROWED, List.of(4L, 5L), List.of(6L, 7L)))
        .containsExactly(
            "hidden-count-narrowed of \"a\", which is withheld, 4, 5, 6 or 7 is possible");
    assertThat(said(true, Outcome.NARROWED, List.of(4L, 5L), List.of(6L, 7L))).isEmpty();
  }

  @Test
  void nothingIsConcludedFromNumbersThatContradictEachOther() {
    Diagnostics diagnostics = new Diagnostics();
    report(diagnostics, false)
        .report(
            new AuditResult(
                false,
                List.of(cell(Outcome.LEAKS, List.of(), List.of())),
                List.of(new Finding(Finding.Kind.UNMATCHED, "3", "the page", ""))));
    assertThat(codes(diagnostics))
        .containsExactly(
            "published-contradiction the published numbers cannot all be true",
            "unmatched-number \"3\" in the page belongs to no published value");
  }

  private static List<String> said(
      boolean truthKnown, Outcome outcome, List<Long> open, List<Long> others) {
    Diagnostics diagnostics = new Diagnostics();
    report(diagnostics, truthKnown)
        .report(new AuditResult(true, List.of(cell(outcome, open, others)), List.of()));
    return codes(diagnostics);
  }

  private static CellFinding cell(Outcome outcome, List<Long> open, List<Long> others) {
    return new CellFinding("a", outcome, new TreeSet<>(open), new TreeSet<>(others));
  }

  private static AuditReport report(Diagnostics diagnostics, boolean truthKnown) {
    return new AuditReport(Position.ofFile("report.html"), 5, truthKnown, diagnostics);
  }

  private static List<String> codes(Diagnostics diagnostics) {
    return diagnostics.inReadingOrder().stream()
        .map((Diagnostic one) -> one.problem().code() + " " + one.message())
        .toList();
  }
}
