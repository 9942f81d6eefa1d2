package org.lscb.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** A table that would hide too much comes with another one that is known to hide less. */
class ProposalsTest {

  private static final String MEASURES =
      """
      datasets:
        d:
          cases:
            label: Cases
            by: [age, outcome]
      """;

  private static final String OUTCOMES =
      """
        outcome:
          members:
            proven: Proven
            open: Open
      """;

  private static final String AGES =
      """
      breakdowns:
        age:
          order: natural
          members:
            infant: Under one
            toddler: One to four
            child: Five to nine
            youth: Ten to fourteen
            adult: Fifteen and over
      """;

  private static final String TABLE =
      """
      tables:
        ages:
          caption: Cases by age
          rows:
            by: age
            total: age
          columns:
            show: cases
      """;

  private static final String FIGURE =
      """
      figures:
        ages:
          kind: bars
          title: Cases by age
          axis: Cases
          show: cases
          by: age
      """;

  @TempDir private Path folder;

  private List<Diagnostic> found(String chapter, String data) {
    return told(new WrittenBoard(folder).chapter(chapter).data(data));
  }

  private static List<Diagnostic> told(WrittenBoard written) {
    ReadBoard board = written.read();
    board.published();
    return board.diagnostics().inReadingOrder();
  }

  private static String ages(int... counts) {
    String[] names = {"infant", "toddler", "child", "youth", "adult"};
    StringBuilder data = new StringBuilder("cases by age:\n");
    for (int i = 0; i < names.length; i++) {
      data.append("  ").append(names[i]).append(": ").append(counts[i]).append('\n');
    }
    return data.toString();
  }

  private String proposal(String chapter, String data) {
    return found(chapter, data).stream()
        .filter(
            one ->
                one.problem() == Problem.TABLE_MOSTLY_HIDDEN
                    || one.problem() == Problem.TABLE_PARTLY_HIDDEN)
        .map(one -> one.help().substring(one.help().indexOf('\n')))
        .findFirst()
        .orElse("");
  }

  @Test
  void neighboursAreMergedWhereTheOrderHasAMeaning() {
    assertThat(proposal(MEASURES + AGES + OUTCOMES + TABLE, ages(3, 8, 30, 40, 50)))
        .isEqualTo(
            """

            breakdowns:
              age:
                members:
                  infant-or-toddler:
                    label: "Under one or One to four"
                    parts: [infant, toddler]
            tables:
              ages:
                rows:
                  - by: age
                    only: [infant-or-toddler, child, youth, adult]
                    total: age"""
                .indent(0)
                .stripTrailing());
  }

  @Test
  void whatWouldStillBeSmallIsNotProposed() {
    // The two smallest neighbours make 4, which is small as they are.
    assertThat(proposal(MEASURES + AGES + OUTCOMES + TABLE, ages(2, 2, 30, 40, 50)))
        .contains("infant-or-toddler-or-child")
        .doesNotContain("infant-or-toddler:");
  }

  @Test
  void declaredMergesComeFirstAndAreFollowedStepByStep() {
    String merges =
        AGES.replace("order: natural\n    ", "")
            .replace(
                "adult: Fifteen and over",
                "adult:\n        label: Fifteen and over\n" + "        merge-with: infant")
            .replace(
                "infant: Under one",
                "infant:\n        label: Under one\n" + "        merge-with: child");
    assertThat(proposal(MEASURES + merges + OUTCOMES + TABLE, ages(2, 30, 20, 40, 3)))
        .contains("parts: [infant, child, adult]")
        .contains("only: [infant-or-child-or-adult, toddler, youth]");
  }

  @Test
  void aFigureOfTheSameCategoriesIsRedrawnWithTheTable() {
    assertThat(proposal(MEASURES + AGES + OUTCOMES + TABLE + FIGURE, ages(3, 8, 30, 40, 50)))
        .endsWith("figures:\n  ages:\n    only: [infant-or-toddler, child, youth, adult]");
  }

  @Test
  void aSubtotalThatIsDeclaredAlreadyIsUsed() {
    String subtotal =
        AGES + "      young:\n        label: Young\n        parts: [infant, toddler]\n";
    assertThat(proposal(MEASURES + subtotal + OUTCOMES + TABLE, ages(3, 8, 30, 40, 50)))
        .startsWith("\ntables:")
        .contains("only: [young, child, youth, adult]");
  }

  @Test
  void whatASentencePrintsCannotBeMergedAway() {
    WrittenBoard board =
        new WrittenBoard(folder)
            .chapter(MEASURES + AGES + OUTCOMES + TABLE)
            .text("{{cases/infant}}\n")
            .data(ages(3, 8, 30, 40, 50));
    assertThat(told(board))
        .filteredOn(one -> one.problem() == Problem.TABLE_PARTLY_HIDDEN)
        .singleElement()
        .satisfies(one -> assertThat(one.help()).doesNotContain("infant-or"));
  }

  @Test
  void whatIsProposedHidesLessWhenItIsDone() {
    String data = ages(3, 8, 30, 40, 50);
    String yaml = proposal(MEASURES + AGES + OUTCOMES + TABLE, data);
    String members = yaml.substring(yaml.indexOf("      infant-or"), yaml.indexOf("tables:"));
    String rows = yaml.substring(yaml.indexOf("    rows:"));
    String redesigned =
        MEASURES
            + AGES
            + members.indent(0)
            + OUTCOMES
            + "tables:\n  ages:\n    caption: Cases by age\n    columns:\n      show: cases\n"
            + rows
            + "\n";
    assertThat(found(redesigned, data)).isEmpty();
  }

  @Test
  void aTableOfTwoBreakdownsIsTakenApart() {
    String two =
        """
        tables:
          both:
            caption: Cases
            rows:
              by: age
              total: age
            columns:
              - show: cases
                by: outcome
              - show: cases
        """;
    String data =
        """
        cases by age and outcome:
          columns: [proven, open, total]
          infant: [3, 8, 11]
          toddler: [9, 4, 13]
          child: [2, 20, 22]
          youth: [30, 1, 31]
          adult: [4, 4, 8]
          total: [48, 37, 85]
        """;
    assertThat(proposal(MEASURES + AGES + OUTCOMES + two, data))
        .contains("both: off", "both-age:", "both-outcome:", "caption: \"Cases by age\"");
  }

  @Test
  void aTableThatIsAcceptedUnderAWrongNameIsStillQuestioned() {
    WrittenBoard board =
        new WrittenBoard(folder)
            .with(
                WrittenBoard.YEAR + "/report.yaml",
                """
                title: Annual report
                chapters: [own]
                small-numbers:
                  profile: dfe
                  accept:
                    age: Readers ask for it.
                """)
            .chapter(MEASURES + AGES + OUTCOMES + TABLE)
            .data(ages(3, 8, 30, 40, 50));
    assertThat(told(board))
        .extracting(Diagnostic::problem)
        .contains(Problem.ACCEPTED_UNKNOWN, Problem.TABLE_PARTLY_HIDDEN);
    assertThat(told(board))
        .filteredOn(one -> one.problem() == Problem.ACCEPTED_UNKNOWN)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.help()).contains("ages");
              assertThat(one.position().line()).isEqualTo(6);
            });
  }
}
