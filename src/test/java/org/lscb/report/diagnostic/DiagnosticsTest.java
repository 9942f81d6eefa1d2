package org.lscb.report.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept, what is counted, and what is left out. */
class DiagnosticsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void ofABrokenFileTheFirstAreKeptAndTheRestAreCounted() {
    report("a.yaml", 500_000);
    report("b.yaml", 3);
    assertThat(diagnostics.inReadingOrder()).hasSize(Diagnostics.KEPT + 3);
    assertThat(diagnostics.notKept()).containsExactly(entry("a.yaml", 500_000L - Diagnostics.KEPT));
    assertThat(diagnostics.byFile())
        .containsExactly(entry("a.yaml", 500_000L), entry("b.yaml", 3L));
    assertThat(diagnostics.byProblem()).containsExactly(entry(Problem.BULLET, 500_003L));
    assertThat(diagnostics.count(Severity.ERROR)).isEqualTo(500_003);
  }

  @Test
  void whatSomeWorkFoundCanBeRepeated() {
    report("a.yaml", 1);
    Diagnostics.Mark before = diagnostics.mark();
    report("b.yaml", 2);
    diagnostics.leaveOut(Set.of(Problem.TAB));
    Diagnostics.Found work = diagnostics.since(before);

    Diagnostics other = new Diagnostics();
    report(other, "c.yaml", 1);
    assertThat(other.repeat(work)).isTrue();

    assertThat(other.byFile()).containsExactly(entry("b.yaml", 2L), entry("c.yaml", 1L));
    other.report(Problem.TAB, at("b.yaml", 9));
    assertThat(other.byFile()).containsEntry("b.yaml", 2L);
  }

  @Test
  void workIsNotRepeatedThatWouldFindSomethingElse() {
    Diagnostics.Mark before = diagnostics.mark();
    report("a.yaml", 2);
    Diagnostics.Found work = diagnostics.since(before);
    Diagnostics silenced = new Diagnostics();
    silenced.leaveOut(Set.of(Problem.BULLET));
    assertThat(silenced.repeat(work)).isFalse();
    assertThat(silenced.byFile()).isEmpty();

    report("a.yaml", Diagnostics.KEPT + 1);
    assertThat(new Diagnostics().repeat(diagnostics.since(before))).isFalse();
  }

  @Test
  void warningsDoNotCrowdOutAnError() {
    for (int line = 1; line <= Diagnostics.KEPT + 1; line++) {
      diagnostics.report(Problem.UNUSED_FOOTNOTE, at("a.md", line), "1");
    }
    assertThat(diagnostics.hasErrors()).isFalse();
    diagnostics.report(Problem.RAW_HTML, at("a.md", 1), "<b>");
    assertThat(diagnostics.hasErrors()).isTrue();
    assertThat(diagnostics.inReadingOrder()).hasSize(Diagnostics.KEPT + 1);
  }

  @Test
  void whatIsOnlyCountedIsStillKnownByItsKind() {
    report("a.yaml", Diagnostics.KEPT);
    diagnostics.report(Problem.TAB, at("a.yaml", 1));
    assertThat(diagnostics.hasAny(Problem.TAB)).isTrue();
    assertThat(diagnostics.hasAny(Problem.ALIAS)).isFalse();
  }

  @Test
  void theSameProblemIsCountedOnce() {
    report("a.yaml", Diagnostics.KEPT + 5);
    report("a.yaml", Diagnostics.KEPT + 5);
    assertThat(diagnostics.byFile()).containsExactly(entry("a.yaml", Diagnostics.KEPT + 5L));
  }

  @Test
  void whatWasFoundElsewhereIsAddedWithItsCounts() {
    Diagnostics others = new Diagnostics();
    for (int line = 1; line <= Diagnostics.KEPT + 7; line++) {
      others.report(Problem.BULLET, at("a.yaml", line), "•");
    }
    diagnostics.addAll(others);
    assertThat(diagnostics.byFile()).containsExactly(entry("a.yaml", Diagnostics.KEPT + 7L));
    assertThat(diagnostics.notKept()).containsExactly(entry("a.yaml", 7L));
  }

  @Test
  void consequencesAreNotEvenCounted() {
    diagnostics.leaveOut(Set.of(Problem.BULLET));
    report("a.yaml", Diagnostics.KEPT + 7);
    assertThat(diagnostics.byFile()).isEmpty();
  }

  private void report(String file, int times) {
    report(diagnostics, file, times);
  }

  private static void report(Diagnostics to, String file, int times) {
    for (int line = 1; line <= times; line++) {
      to.report(Problem.BULLET, at(file, line), "•");
    }
  }

  private static Position at(String file, int line) {
    return new Position(file, line, 1, 1);
  }
}
