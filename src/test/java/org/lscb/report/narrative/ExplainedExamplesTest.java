package org.lscb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Explanation;
import org.lscb.report.diagnostic.Problem;

/** The examples of wrong and right that explain a mistake in a text are what they say. */
class ExplainedExamplesTest {

  /** Their examples speak of files as a whole, or would be too long to print. */
  private static final Set<Problem> DESCRIBED =
      EnumSet.of(
          Problem.NARRATIVE_TOO_LARGE,
          Problem.NARRATIVE_TABLE_TOO_LARGE,
          Problem.NARRATIVE_TOO_MANY_MARKS,
          Problem.NARRATIVE_TOO_DEEP);

  @TestFactory
  Stream<DynamicTest> theWrongLinesLeadToTheProblemAndTheRightOnesToNone() {
    return EnumSet.range(Problem.NARRATIVE_TOO_LARGE, Problem.TABLE_WITHOUT_ROWS).stream()
        .filter(one -> !DESCRIBED.contains(one))
        .map(one -> DynamicTest.dynamicTest(one.code(), () -> assertExample(Explanation.of(one))));
  }

  private static void assertExample(Explanation explanation) {
    assertThat(read(explanation.wrong()).inReadingOrder())
        .extracting(Diagnostic::problem)
        .contains(explanation.problem());
    assertThat(read(explanation.right()).inReadingOrder()).isEmpty();
  }

  private static Diagnostics read(String lines) {
    Diagnostics diagnostics = new Diagnostics();
    new NarrativeReader().read("a.md", lines, diagnostics);
    return diagnostics;
  }
}
